import type { WordField } from '../../../../shared/query/query.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { fieldNumber } from '../index/fields.ts'
import { countIn, placesOf } from '../packed/gather.ts'
import type { LiveSegment } from '../packed/live-segment.ts'
import type { FormsBySegment } from '../packed/packed-index.ts'
import { Scores } from '../packed/scores.ts'
import { type Occurrence, occurrencesNear } from './nearness.ts'
import { documentsWithRun } from './run-scan.ts'

/** Places of each of a phrase's words in one field of one document, ascending. */
type Places = readonly (readonly number[])[]

/**
 * The documents in which a phrase stands, read from the places in the index: the rarest word first, of the others
 * only the places in documents that have all before.
 *
 * @param within null for words one after the other
 */
export function phraseDocuments(
  words: readonly FormsBySegment[],
  fields: readonly WordField[],
  within: number | null,
  { index }: Catalogue,
): Scores {
  const found = new Scores(index.capacity)
  for (const [number, part] of index.segments.entries()) {
    const forms = words.map(word => word[number] ?? [])
    for (const field of fields)
      for (const document of documentsIn(part, forms, fieldNumber(field), within))
        if (!found.has(part.base + document)) found.add(part.base + document, 0)
  }
  return found
}

function documentsIn(
  part: LiveSegment,
  words: readonly (readonly number[])[],
  field: number,
  within: number | null,
): number[] {
  if (within === null) return documentsWithRun(part, words, field)
  return Array.from(holdersOfAll(part, words, field)).flatMap(([document, places]) =>
    isNear(places, within) ? document : [],
  )
}

/** The documents that hold every word in a field, with the places of each. */
export function holdersOfAll(
  part: LiveSegment,
  words: readonly (readonly number[])[],
  field: number,
): Map<number, number[][]> {
  const counts = words.map(forms => countIn(part, forms, field))
  let holders: Map<number, number[][]> | null = null
  if (counts.includes(0)) return new Map()
  const byRarity = Array.from(words.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  for (const word of byRarity) {
    const left: Map<number, number[][]> = new Map()
    for (const [document, places] of placesOf(part, words[word]!, field, holders)) {
      const all = holders?.get(document) ?? []
      all[word] = places
      left.set(document, all)
    }
    holders = left
    if (holders.size === 0) break
  }
  return holders ?? new Map()
}

/** Binary search. */
export function holds(ascending: readonly number[], sought: number): boolean {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < sought) low = middle + 1
    else high = middle
  }
  return ascending[low] === sought
}

function isNear(places: Places, within: number): boolean {
  const occurrences: Occurrence[] = places
    .flatMap((each, word) => each.map((place): Occurrence => ({ word, stretch: [place, place] })))
    .sort((a, b) => a.stretch[0] - b.stretch[0])
  return occurrencesNear(occurrences, places.length, within).length > 0
}
