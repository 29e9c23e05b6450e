import type { Catalogue } from '../index/catalogue.ts'
import { TITLE_BOOST } from '../index/segment.ts'
import { rarity } from '../index/weigh.ts'
import type { SequenceAtom } from './atoms.ts'
import { sequenceStretches } from './sequence.ts'

/** lunr's k1 (lunr.Builder): how soon further occurrences stop to count. */
const K1 = 1.2

/**
 * The documents that hold a sequence, with the scores that lunr gives a word which stands there as often, in as many
 * fields (once each, as lunr counts) of average length. Every field with letters of such a script is read: no cut
 * into words decides what is found.
 */
export function sequenceScores(atom: SequenceAtom, catalogue: Catalogue): Map<string, number> {
  const weights = new Map<string, number>()
  let fieldsWithIt = 0
  for (const { document, letters } of catalogue.found()) {
    let weight = 0
    for (const field of atom.fields) {
      const inField = letters[field]
      const times = inField ? sequenceStretches(inField, atom).length : 0
      if (times === 0) continue
      fieldsWithIt++
      weight += (((K1 + 1) * times) / (K1 + times)) * (field === 'title' ? TITLE_BOOST : 1)
    }
    if (weight > 0) weights.set(document.id, weight)
  }
  const factor = rarity(catalogue.indexed, fieldsWithIt) * atom.boost
  return new Map([...weights].map(([id, weight]) => [id, weight * factor]))
}
