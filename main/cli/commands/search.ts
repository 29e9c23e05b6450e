import type { FacetName, Facets, SearchHit } from '../../../shared/domain/search.ts'
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
}

/** Searches everything in the notebook, once the index covers all of it. */
export function search(
  folder: string,
  query: string,
  { limit, sort, facets: withFacets, ...options }: SearchOptions,
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    await indexIsReady(core)
    const asked = sort ? `${query} sort:${sort}` : query
    const { total, tookMs, hits, facets } = await callCore(core, 'search.query', { query: asked, limit })
    const said = `${total} found in ${Math.round(tookMs)} ms`
    output.result(
      { total, tookMs, hits, ...(withFacets && { facets }) },
      [said, ...hits.map(textOf), ...(withFacets ? facetLines(facets) : [])].join('\n'),
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

function textOf({ kind, title, detail, spelling, passages }: SearchHit): string {
  const head = `${kind.padEnd(7)} ${title}${detail ? ` (${detail})` : ''}${spelling ? ' [spelling]' : ''}`
  return [head, ...passages.map(lit)].join('\n')
}

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
