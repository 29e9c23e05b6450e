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

/**
 * Those of the documents that have one of the values chosen in every facet, in their order; and what there is in each
 * facet. A count is of the documents that choosing the value would leave: narrowed by everything else, hidden words
 * or not.
 */
export function narrowByFacets<Found extends { readonly document: Facts }>(
  found: readonly Found[],
  narrow: Narrowing,
): { passed: Found[]; facets: Facets } {
  const chosen = facetNames.flatMap(name => {
    const values = narrow[name] ?? []
    return values.length === 0 ? [] : [{ name, values: new Set(values) }]
  })
  const counts = new Map(facetNames.map(name => [name, new Map<string, FacetCount>()]))
  const passed: Found[] = []
  for (const each of found) {
    const { document } = each
    const missed = chosen.filter(({ name, values }) => !valuesIn[name](document).some(key => values.has(key)))
    if (missed.length > 1) continue
    const [only] = missed
    if (only) count(counts.get(only.name), only.name, document)
    else {
      passed.push(each)
      for (const [name, values] of counts) count(values, name, document)
    }
  }
  const facets = Object.fromEntries(
    [...counts].map(([name, values]) => [name, told(name, [...values.values()], narrow[name] ?? [])]),
  ) as Facets
  return { passed, facets }
}

function count(counts: Map<string, FacetCount> | undefined, name: FacetName, document: Facts): void {
  for (const key of new Set(valuesIn[name](document))) {
    const known = counts?.get(key)
    if (known) known.count++
    else counts?.set(key, { key, label: name === 'person' ? document.title : key, count: 1 })
  }
}

/** Months in their order, the newest first; everything else by how often it is there. */
function told(name: FacetName, counts: FacetCount[], chosen: readonly string[]): Facets[FacetName] {
  const byKey = (a: FacetCount, b: FacetCount) => (a.key < b.key ? -1 : 1)
  const sorted = counts.sort((a, b) => (name === 'month' ? byKey(b, a) : b.count - a.count || byKey(a, b)))
  const values = sorted.filter(({ key }, index) => index < MAX_VALUES || chosen.includes(key))
  const gone = chosen.filter(key => !counts.some(each => each.key === key))
  return {
    values: [...values, ...gone.map(key => ({ key, label: key, count: 0 }))],
    more: sorted.length - values.length,
  }
}
