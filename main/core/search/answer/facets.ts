import {
  type FacetCount,
  type FacetName,
  type Facets,
  facetNames,
  type Narrowing,
} from '../../../../shared/domain/search.ts'
import type { Facts } from '../index/packing.ts'

/** Values of a facet that are told, the most frequent first; those chosen are always among them. */
const MAX_VALUES = 60

/** The values that a document has in a facet. */
const valuesIn: Readonly<Record<FacetName, (document: Facts) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  publisher: ({ publisher }) => (publisher === '' ? [] : [publisher]),
  person: ({ personId }) => (personId === null ? [] : [personId]),
  language: ({ language }) => (language === null ? [] : [language]),
  month: ({ date }) => (date === null ? [] : [date.slice(0, 7)]),
  tag: ({ tags }) => tags,
  terms: ({ terms }) => (terms === null ? [] : [terms]),
  check: ({ checked }) => (checked === null ? [] : [checked ? 'checked' : 'unchecked']),
}

type FacetValue = { readonly name: FacetName; readonly key: string; readonly label: string }

/** Every value that any document has in a facet, by its number. */
const values: FacetValue[] = []
const numbers = new Map(facetNames.map(name => [name, new Map<string, number>()]))
/** Counting goes over the whole result with each keystroke: what a document has is looked up once. */
const known = new WeakMap<Facts, readonly number[]>()

function numbersOf(document: Facts): readonly number[] {
  const found = known.get(document)
  if (found) return found
  const own = facetNames.flatMap(name =>
    Array.from(new Set(valuesIn[name](document)), key => {
      const inFacet = numbers.get(name)!
      const number = inFacet.get(key) ?? values.length
      inFacet.set(key, number)
      values[number] = { name, key, label: name === 'person' ? document.title : key }
      return number
    }),
  )
  known.set(document, own)
  return own
}

/**
 * Those of the documents that have one of the values chosen in every facet, in their order; and what there is in each
 * facet. A count is of the documents that choosing the value would leave: narrowed by everything else, hidden words
 * or not.
 */
export function narrowByFacets<Found extends { readonly document: Facts }>(
  found: readonly Found[],
  narrow: Narrowing,
): { passed: Found[]; facets: Facets } {
  const documents = found.map(({ document }) => numbersOf(document))
  const counts = new Uint32Array(values.length)
  const chosen = facetNames.filter(name => (narrow[name] ?? []).length > 0)
  const wanted = new Set(
    chosen.flatMap(name => (narrow[name] ?? []).flatMap(key => numbers.get(name)?.get(key) ?? [])),
  )
  const passed: Found[] = []
  for (const [index, own] of documents.entries()) {
    const missed = chosen.filter(name => !own.some(each => wanted.has(each) && values[each]?.name === name))
    if (missed.length > 1) continue
    const [only] = missed
    if (only === undefined) {
      passed.push(found[index]!)
      for (const each of own) counts[each]!++
    } else for (const each of own) if (values[each]?.name === only) counts[each]!++
  }
  const told = countsByFacet(counts)
  return {
    passed,
    facets: Object.fromEntries(
      facetNames.map(name => [name, inOrder(name, told.get(name) ?? [], narrow[name] ?? [])]),
    ) as Facets,
  }
}

function countsByFacet(counts: Uint32Array): Map<FacetName, FacetCount[]> {
  const byFacet = new Map<FacetName, FacetCount[]>()
  for (const [number, count] of counts.entries()) {
    const value = values[number]
    if (count === 0 || !value) continue
    const { name, key, label } = value
    const inFacet = byFacet.get(name)
    if (inFacet) inFacet.push({ key, label, count })
    else byFacet.set(name, [{ key, label, count }])
  }
  return byFacet
}

/** Months in their order, the newest first; everything else by how often it is there. */
function inOrder(name: FacetName, counts: FacetCount[], chosen: readonly string[]): Facets[FacetName] {
  const byKey = (a: FacetCount, b: FacetCount) => (a.key < b.key ? -1 : 1)
  const sorted = counts.sort((a, b) => (name === 'month' ? byKey(b, a) : b.count - a.count || byKey(a, b)))
  const shown = sorted.filter(({ key }, index) => index < MAX_VALUES || chosen.includes(key))
  const gone = chosen.filter(key => !counts.some(each => each.key === key))
  return {
    values: [...shown, ...gone.map(key => ({ key, label: key, count: 0 }))],
    more: sorted.length - shown.length,
  }
}
