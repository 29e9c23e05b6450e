import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capture } from './capture.ts'
import { blocksOf, readFixture } from './testing/read-fixture.ts'

test('names with times above the words become turns that know their second', async () => {
  const board = await readFixture('quarry-board.txt')
  assert.equal(board.kind, 'transcript')
  assert.deepEqual(blocksOf(board).slice(0, 3), [
    'turn: Ilse Marran: We signed nothing. The register was not there.',
    'turn: Tom Vale (by phone): Who had the key, then?',
    'turn: Ilse Marran: I do not know. At 10:30 the door was open.',
  ])
  assert.deepEqual(
    board.blocks.map(({ origin }) => origin?.time),
    [4, 31, 62, 3723],
  )
  const spoken = await readFixture('brandt.txt')
  assert.deepEqual(
    spoken.blocks.map(({ origin }) => origin?.time),
    [7, 31, 62, 70],
  )
})

test('a time between name and colon, or none, is told; a time within the words stays', () => {
  const read = (text: string) =>
    capture({ bytes: new TextEncoder().encode(text), mediaType: 'text/plain', fileName: null, url: null })
  const timed = read(
    'Anna Brandt (00:12): We signed nothing.\nTom Vale (00:15): Who?\nAnna Brandt (00:20): At 10:30: nobody.\nTom Vale (01:00:21): Yes.',
  )
  assert.deepEqual(
    timed.blocks.map(({ origin }) => origin?.time),
    [12, 15, 20, 3621],
  )
  assert.ok(blocksOf(timed).includes('turn: Anna Brandt: At 10:30: nobody.'))
  const plain = read('Anna: We signed nothing.\nTom: Who?\nAnna: At 10:30: nobody.\nTom: Yes.')
  assert.deepEqual(
    plain.blocks.map(({ type, origin }) => [type, origin]),
    Array.from({ length: 4 }, () => ['turn', undefined]),
  )
})
