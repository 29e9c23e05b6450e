import type { Range } from '../../../shared/domain/ids.ts'
import { draftsRoute, notesRoute, peopleRoute, type Route, sourcesRoute } from '../../app/route.ts'
import type { Row } from './results.ts'

/** Where a row opens; `hit` is the place to land on, otherwise the row's first. Null: its kind has no place of its own. */
export function routeOf({ hit, passage }: Row, query: string, at?: Range): Route | null {
  switch (hit.kind) {
    case 'source': {
      const first = passage?.highlights[0]
      const range: Range | null =
        passage && first ? [passage.start + first[0], passage.start + first[1]] : null
      return sourcesRoute({ id: hit.id, range: at ?? range, query })
    }
    case 'quote':
      return hit.sourceId === null ? null : sourcesRoute({ id: hit.sourceId, quote: hit.id, query })
    case 'person':
      return peopleRoute(hit.id)
    case 'draft':
      return draftsRoute(hit.id, query)
    case 'note':
      return notesRoute(hit.id, query)
    default:
      return null
  }
}
