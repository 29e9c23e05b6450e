import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { answer, highlightsIn } from './answer/answer.ts'
import { Catalogue } from './index/catalogue.ts'
import { searchDocument, searchRequest } from './search-fixtures.ts'

const file = new URL('../../../../shared/samples/rferl-kunbolatuly.txt', import.meta.url)
const skip = existsSync(file) ? false : 'the sample article is not beside the repository'

test('the sample article gives what a careful reader expects', { skip }, () => {
  const text = readFileSync(file, 'utf8').normalize('NFC')
  const catalogue = new Catalogue()
  const title = text.split('\n').find(line => line.startsWith("'Your Heart")) ?? ''
  catalogue.put(searchDocument('sample', text, { title }))
  catalogue.flush()
  const lit = (query: string): string[] =>
    highlightsIn(query, 'sample', catalogue).map(([from, to]) => text.slice(from, to))
  const hits = (query: string) => answer(searchRequest(query), catalogue, { documents: 1, startedAt: 0 }).hits

  assert.deepEqual(lit('"your heart might stop"'), ['Your Heart Might Stop', 'Your heart might stop'])
  assert.equal(hits('“your heart might stop”')[0]?.titleHighlights.length, 1)
  const mentions = text.match(/Kunbolatuly(?:['’]?s)?/g) ?? []
  assert.deepEqual(lit('Күнболатұлы'), mentions)
  assert.deepEqual(lit('kunbolatuli~1'), mentions)
  assert.deepEqual(hits('+embassy -consulate'), [])
  const near = hits('"embassy consulate"~12')[0]?.passages ?? []
  assert.equal(near.length, 3)
  for (const passage of near) assert.match(passage.text, /embassy.*consulate|consulate.*embassy/i)
  assert.deepEqual(
    new Set(lit('protest*').map(word => word.toLowerCase())),
    new Set(['protest', 'protests', 'protesters', 'protesting']),
  )
})
