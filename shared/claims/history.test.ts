import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Random, random } from '../testing/random.ts'
import { claimKey } from './claim-key.ts'
import { reconcile } from './reconcile.ts'

/** A sentence of a story: `was` is what it read when everything was judged, null for one that came later. */
type Told = { is: number; words: string; was: string | null }

const vocabulary =
  'gate river keeper book level night water mill board letter name town road winter metre field stone paper boat rope bridge cellar lamp storm harbour office ledger tide stair'.split(
    ' ',
  )

const sentence = ({ below, pick }: Random): string =>
  `The ${Array.from({ length: 3 + below(8) }, () => pick(vocabulary)).join(' ')} ${below(90) + 10}.`

/** One edit: a figure or a word changed, something new, gone or moved, or another shape of the same words. */
function edited(story: readonly Told[], chance: Random, next: () => number): Told[] {
  const { below, pick } = chance
  const now = [...story]
  const at = below(now.length)
  const told = now[at]!
  const write = (words: string) => {
    now[at] = { ...told, words }
  }
  switch (below(6)) {
    case 0:
      write(told.words.replace(/\d+/u, String(below(900) + 100)))
      break
    case 1:
      now.splice(at, 0, { is: next(), words: sentence(chance), was: null })
      break
    case 2:
      if (now.length > 2) now.splice(at, 1)
      break
    case 3: {
      const moved = now.splice(at, 1 + below(4))
      now.splice(below(now.length + 1), 0, ...moved)
      break
    }
    case 4:
      write(told.words.replaceAll(' ', '\u00a0 '))
      break
    default:
      write(told.words.replace(/ \p{L}+/u, ` ${pick(['never', 'once', 'again'])}`))
  }
  return now
}

test('through any history of edits as many verdicts end as sentences were touched, and no others', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 15 }), (seed, edits) => {
      const chance = random(seed)
      let made = 0
      const begun = Array.from({ length: 5 + chance.below(40) }, () => sentence(chance))
      // Some stand twice, each among others.
      for (let twin = chance.below(4); twin > 0; twin -= 1)
        begun.splice(chance.below(begun.length), 0, chance.pick(begun))
      let story = begun.map((words): Told => ({ is: made++, words, was: words }))
      let ids = story.map(({ is }) => is)
      for (let edit = 0; edit < edits; edit += 1) {
        const before = story.map(({ words }, at) => ({ id: String(ids[at]), key: claimKey(words), words }))
        story = edited(story, chance, () => made++)
        const now = story.map(({ words }) => ({ key: claimKey(words), words }))
        ids = reconcile(before, now, { complete: true }).map(at => (at < 0 ? made++ : Number(before[at]?.id)))
      }
      assert.equal(new Set(ids).size, ids.length, 'nobody is two')
      const times = new Map<string, number>()
      for (const words of [...begun, ...story.map(told => told.words)])
        times.set(claimKey(words), (times.get(claimKey(words)) ?? 0) + 1)
      for (const [at, { is, words, was }] of story.entries()) {
        const judged = begun[ids[at] ?? -1]
        const holds = judged !== undefined && claimKey(judged) === claimKey(words)
        const isUntouched = was !== null && claimKey(was) === claimKey(words)
        assert.equal(holds, isUntouched, words)
        if (isUntouched && times.get(claimKey(words)) === 2) assert.equal(ids[at], is, words)
      }
    }),
    { numRuns: 200 },
  )
})
