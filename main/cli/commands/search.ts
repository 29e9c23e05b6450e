import type { Explanation, FacetName, Facets, SearchHit } from '../../../shared/domain/search.ts'
import { facetNames } from '../../../shared/domain/search.ts'
import type { SortOrder } from '../../../shared/query/query.ts'
import { type Core, callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

export type SearchOptions = NotebookOptions & {
  readonly limit: number
  /** Appended to the query, which may give an order itself. */
  readonly sort?: SortOrder | undefined
  readonly facets: boolean
  readonly explain: boolean
}

/** Searches everything in the notebook, once the index covers all of it. */
export function search(
  folder: string,
  query: string,
  { limit, sort, facets: withFacets, explain, ...options }: SearchOptions,
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    await indexIsReady(core)
    const asked = sort ? `${query} sort:${sort}` : query
    const { total, tookMs, hits, facets } = await callCore(core, 'search.query', { query: asked, limit })
    const explained = explain ? await explanations(core, asked, hits) : new Map<string, Explanation>()
    const said = `${total} found in ${Math.round(tookMs)} ms`
    output.result(
      {
        total,
        tookMs,
        hits: hits.map(hit => ({ ...hit, ...(explain && { explanation: explained.get(hit.id) ?? null }) })),
        ...(withFacets && { facets }),
      },
      [
        said,
        ...hits.map(hit => textOf(hit, explained.get(hit.id))),
        ...(withFacets ? facetLines(facets) : []),
      ].join('\n'),
    )
    return true
  })
}

async function indexIsReady(core: Core): Promise<void> {
  const settled = Promise.withResolvers<void>()
  const stop = core.subscribe(event => {
    if (event.name === 'search.status' && event.payload.state !== 'building') settled.resolve()
  })
  const { state } = await callCore(core, 'search.status', {})
  if (state === 'building') await settled.promise
  stop()
}

function textOf(
  { kind, title, detail, spelling, passages }: SearchHit,
  why: Explanation | undefined,
): string {
  const head = `${kind.padEnd(7)} ${title}${detail ? ` (${detail})` : ''}${spelling ? ' [spelling]' : ''}`
  return [head, ...passages.map(lit), ...(why ? whyLines(why) : [])].join('\n')
}

async function explanations(core: Core, query: string, hits: readonly SearchHit[]) {
  const explained = new Map<string, Explanation>()
  for (const { id } of hits) {
    const { explanation } = await callCore(core, 'search.explain', { query, id })
    if (explanation) explained.set(id, explanation)
  }
  return explained
}

/** The score, and under it each part that it is the sum of. */
const whyLines = ({ score, parts }: Explanation): string[] => [
  `        score ${score.toFixed(3)}`,
  ...parts.map(({ how, term, field, times, rarity, length, average, worth }) =>
    how === 'letters'
      ? `          ${worth.toFixed(3)}  letters of a script without spaces`
      : `          ${worth.toFixed(3)}  ${how} ${term} in ${field}: ${times} times, idf ${rarity.toFixed(2)}, ${length} words there, ${average.toFixed(1)} on average`,
  ),
]

function lit({ text, highlights }: SearchHit['passages'][number]): string {
  let out = ''
  let from = 0
  for (const [start, end] of highlights) {
    out += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return `        … ${(out + text.slice(from)).replaceAll('\n', ' ')}`
}

const facetLines = (facets: Facets): string[] =>
  facetNames.flatMap(name => (facets[name].values.length === 0 ? [] : [facetLine(name, facets)]))

function facetLine(name: FacetName, facets: Facets): string {
  const { values, more } = facets[name]
  const told = values.map(({ label, count }) => `${label} ${count}`).join(', ')
  return `${name}: ${told}${more > 0 ? `, and ${more} more` : ''}`
}
