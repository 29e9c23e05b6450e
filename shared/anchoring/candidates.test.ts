import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { candidates } from './candidates.ts'
import { createAnchor } from './create-anchor.ts'

const said = 'We had 31 readings over the limit that spring, and nobody told the people on Tannery Row.'
const text = `Ruth Anselm spoke first. ${said} Then she sat down.`
const wanted = createAnchor(text, text.indexOf('We'), text.indexOf(' Then'))

describe('candidates', () => {
  it('come side by side with the reason why each is not surely the passage', () => {
    const edited = [
      `Ruth Anselm spoke first. ${said.replace('31', '13')} Then she sat down.`,
      'It rained on the river all that day and the next.',
      `Later the clerk read it out: ${said.replace('nobody', 'somebody')} And that was all.`,
    ].join('\n')
    const found = candidates(edited, wanted)
    assert.deepEqual(
      found.map(({ range, refused }) => [edited.slice(...range), refused]),
      [
        [said.replace('31', '13'), 'a number differs'],
        [said.replace('nobody', 'somebody'), 'a negation is left out'],
      ],
    )
    assert.ok(found[0]!.score > found[1]!.score && found[0]!.context > found[1]!.context)
  })

  it('say what is missing or too much', () => {
    const reasons = (words: string) =>
      candidates(`It began. ${words} It ended.`, wanted).map(({ refused }) => refused)
    assert.deepEqual(reasons(said.replace('over the limit ', '')), ['words are missing'])
    assert.deepEqual(reasons(said.replace('over the limit', 'over the old green limit')), [
      'it has words more',
    ])
    assert.deepEqual(reasons(said.replace('people', 'cattle')), ['other words'])
    assert.deepEqual(reasons('It rained.'), [])
  })

  it('are at most as many as asked for', () => {
    assert.equal(candidates(`${text}\n`.repeat(9), wanted, 3).length, 3)
  })
})
