import type { Person } from '../../../shared/domain/quote.ts'
import { type Source, sourceKinds } from '../../../shared/domain/source.ts'
import type { SourceFacets } from '../../../shared/domain/source-list.ts'
import { type FacetName, facetNames, keysOf, type QuotedBySource, type Test } from './narrowing.ts'

/**
 * How many sources each value of each facet would leave: those that pass everything but the facet's own test.
 * One pass over all sources.
 */
export function countFacets(
  sources: readonly Source[],
  tests: readonly Test[],
  quoted: QuotedBySource,
  people: ReadonlyMap<string, Person>,
): SourceFacets {
  const counts = Object.fromEntries(facetNames.map(name => [name, new Map()])) as Record<
    FacetName,
    Map<string, number>
  >
  const add = (name: FacetName, source: Source) => {
    const of = counts[name]
    for (const key of keysOf[name](source, quoted)) of.set(key, (of.get(key) ?? 0) + 1)
  }
  for (const source of sources) {
    const failed = failedTest(source, tests)
    if (failed === null) for (const name of facetNames) add(name, source)
    // A source that only one facet keeps out is what choosing another of its values would bring in.
    else if (failed !== 'several' && failed !== 'words' && failed !== 'date') add(failed, source)
  }
  const listed = (name: FacetName, label: (key: string) => string = key => key) =>
    Array.from(counts[name], ([key, count]) => ({ key, label: label(key), count })).sort(
      (a, b) => b.count - a.count || collator.compare(a.label, b.label),
    )
  const fixed = (name: FacetName, keys: readonly string[]) =>
    keys.map(key => ({ key, label: key, count: counts[name].get(key) ?? 0 }))
  return {
    kind: fixed('kind', sourceKinds),
    publisher: listed('publisher'),
    language: listed('language'),
    tag: listed('tag'),
    person: listed('person', key => people.get(key)?.name ?? ''),
    quoted: fixed('quoted', ['yes', 'no']),
  }
}

/** The one test that keeps the source out, null when it passes, or `several`. */
function failedTest(source: Source, tests: readonly Test[]): Test['of'] | 'several' | null {
  let failed: Test['of'] | null = null
  for (const { of, passes } of tests) {
    if (passes(source)) continue
    if (failed !== null) return 'several'
    failed = of
  }
  return failed
}

const collator = new Intl.Collator(undefined, { numeric: true })
