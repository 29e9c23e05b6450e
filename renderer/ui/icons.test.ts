import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { iconNames } from './icon-names.ts'

test('every icon has its symbol, and every symbol its name', () => {
  const sprite = readFileSync(new URL('./icons.svg', import.meta.url), 'utf8')
  const symbols = [...sprite.matchAll(/<symbol id="i-([\w-]+)"/g)].map(match => match[1])
  assert.deepEqual(symbols.toSorted(), [...iconNames].sort())
  assert.equal(new Set(symbols).size, symbols.length)
})
