import type { Range } from '../../../shared/domain/ids.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { draftsRoute, notesRoute, peopleRoute, type Route, sourcesRoute } from '../../app/route.ts'
import type { Row } from './results.ts'

/** Where a row opens; `at` is the place to land on, otherwise the row's first. Null: its kind has no place of its own. */
export function routeOf({ hit, passage }: Row, query: string, at?: Range): Route | null {
  const first = passage?.highlights[0]
  const range: Range | null = passage && first ? [passage.start + first[0], passage.start + first[1]] : null
  return routeOfDocument(hit, query, at ?? range)
}

/** Where a document opens, with every hit of the query lit. */
export function routeOfDocument(
  { kind, id, sourceId }: Pick<SearchHit, 'kind' | 'id' | 'sourceId'>,
  query: string,
  range: Range | null = null,
): Route | null {
  switch (kind) {
    case 'source':
      return sourcesRoute({ id, range, query })
    case 'quote':
      return sourceId === null ? null : sourcesRoute({ id: sourceId, quote: id, query })
    case 'person':
      return peopleRoute(id)
    case 'draft':
      return draftsRoute(id, query)
    case 'note':
      return notesRoute(id, query)
  }
}
