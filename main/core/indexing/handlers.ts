import type { Handlers } from '../../../shared/contract.ts'
import type { CurrentSession } from '../session.ts'

type SearchHandlers = Pick<Handlers, 'search.query' | 'search.highlights' | 'search.status'>

export function createSearchHandlers(current: CurrentSession): SearchHandlers {
  return {
    'search.query': request => current().indexing.search.query(request),
    'search.highlights': async ({ query, id }) => ({
      highlights: await current().indexing.search.highlights(query, id),
    }),
    'search.status': () => current().indexing.search.status(),
  }
}
