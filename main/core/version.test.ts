import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { VERSION } from './version.ts'

test('the version shown is that of the package', async () => {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  assert.equal(JSON.parse(manifest).version, VERSION)
})
