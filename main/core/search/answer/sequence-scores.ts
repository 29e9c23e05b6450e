import type { Catalogue } from '../index/catalogue.ts'
import { boostOf, letterFieldNumber } from '../index/fields.ts'
import { BREAK_KEY } from '../index/packing.ts'
import { placesOf } from '../packed/gather.ts'
import type { LiveSegment } from '../packed/live-segment.ts'
import { rarityOf } from '../packed/packed-index.ts'
import { Scores } from '../packed/scores.ts'
import { K1 } from '../packed/weight.ts'
import type { SequenceAtom, SequenceItem } from './atoms.ts'
import { holdersOfAll, holds } from './phrase-scan.ts'
import { type LetterRow, type Sequence, sequenceStretches } from './sequence.ts'

/** Letters looked for one by one at their places; a longer row is put back together and scanned. */
const MAX_SHORT = 32
/** Where no letter that is looked for stands. */
const NO_FORM = 0xffffffff

/**
 * The documents that hold a sequence, with the scores that lunr gives a word which stands there as often, in as many
 * fields (once each, as lunr counts) of average length. Read from the places of its letters: no cut into words
 * decides what is found.
 */
export function sequenceScores(atom: SequenceAtom, { index }: Catalogue): Scores {
  const scores = new Scores(index.capacity)
  let fieldsWithIt = 0
  for (const [number, part] of index.segments.entries()) {
    const items = atom.items.map(item => ({ ...item, forms: item.forms[number] ?? [] }))
    if (items.some(({ forms }) => forms.length === 0)) continue
    for (const field of atom.fields)
      for (const [document, times] of timesIn(part, items, letterFieldNumber(field), atom.within)) {
        fieldsWithIt++
        scores.add(part.base + document, (((K1 + 1) * times) / (K1 + times)) * boostOf(field))
      }
  }
  const factor = rarityOf(index.documents, fieldsWithIt) * atom.boost
  const weighed = new Scores(index.capacity)
  scores.each((document, weight) => {
    weighed.add(document, weight * factor)
  })
  return weighed
}

type Item = Omit<SequenceItem, 'forms'> & { readonly forms: readonly number[] }

/** How often the sequence stands in a field of each document that has it. */
function timesIn(
  part: LiveSegment,
  items: readonly Item[],
  field: number,
  within: number | null,
): Map<number, number> {
  // A letter that stands in a row several times is read once.
  const names = items.map(({ forms }) => forms.join())
  const distinct = new Map(names.map((name, index) => [name, items[index]!]))
  const order = new Map([...distinct.keys()].map((name, index) => [name, index]))
  const numbers = names.map(name => order.get(name) ?? 0)
  const sought = Array.from(distinct.values(), ({ forms }) => forms)
  const holders = holdersOfAll(part, sought, field)
  const breaks = placesOf(part, part.segment.letters.find(BREAK_KEY), field, holders)
  const joined = within === null && items.every(({ link }, place) => place === 0 || link === 'joined')
  const literal = joined && items.every(({ id }) => id !== null)
  const times = new Map<number, number>()
  for (const [document, places] of holders) {
    const broken = breaks.get(document) ?? []
    const count =
      joined && items.length <= MAX_SHORT
        ? rowsAt(
            numbers.map(number => places[number]!),
            broken,
          )
        : sequenceStretches(...rebuilt(items, numbers, places, broken, literal, within)).length
    if (count > 0) times.set(document, count)
  }
  return times
}

/** At how many places letters stand in a row without a break. */
function rowsAt(places: readonly (readonly number[])[], breaks: readonly number[]): number {
  const rarest = places.reduce((least, each, item) => (each.length < places[least]!.length ? item : least), 0)
  return places[rarest]!.filter(place => {
    const start = place - rarest
    return places.every(
      (each, item) => holds(each, start + item) && (item === 0 || !holds(breaks, start + item)),
    )
  }).length
}

/**
 * The field's letters put together again as far as they are looked for. Where each item is one letter, letters are
 * told by the item's number, so that long rows are found in linear time; otherwise by their place, and each item
 * knows the places that it means.
 */
function rebuilt(
  items: readonly Item[],
  numbers: readonly number[],
  places: readonly (readonly number[])[],
  breaks: readonly number[],
  literal: boolean,
  within: number | null,
): [LetterRow, Sequence] {
  const length = places.reduce((most, each) => Math.max(most, (each.at(-1) ?? 0) + 1), 0)
  const ids = new Uint32Array(length).fill(NO_FORM)
  for (const [number, each] of places.entries())
    for (const place of each) ids[place] = literal ? number : place
  const joined = new Uint8Array(length).fill(1)
  for (const place of breaks) if (place < length) joined[place] = 0
  const meaning = places.map(each => (place: number) => holds(each, place))
  return [
    { ids, joined },
    {
      items: items.map(({ link }, index) => {
        const number = numbers[index]!
        return literal
          ? { link, id: number, meant: (id: number) => id === number }
          : { link, id: null, meant: meaning[number]! }
      }),
      within,
    },
  ]
}
