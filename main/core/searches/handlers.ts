import type { Handlers } from '../../../shared/contract.ts'
import type { SavedSearch } from '../../../shared/domain/saved-search.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import type { CurrentSession } from '../session.ts'
import { suggestionsFor } from './suggest.ts'
import { valuesOf } from './values.ts'

type SearchesHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `searches.${string}` | 'search.values' | 'search.suggest'>
>

/** Searches that are kept, and the values that a query may name. */
export function createSearchesHandlers(current: CurrentSession, now: () => number): SearchesHandlers {
  function change(id: string, revision: number, changes: Partial<Pick<SavedSearch, 'name' | 'lookedAt'>>) {
    const session = current()
    const { records, transact } = session.notebook
    const search = transact(() => records.update('search', id, revision, changes))
    session.saved('search', search)
    return search
  }

  return {
    'searches.list': () => ({ searches: [...current().notebook.records.each('search')] }),
    'searches.create': ({ name, query, narrow }) => {
      // What is kept must be understood again.
      parseQuery(query)
      const session = current()
      const { records, transact } = session.notebook
      const search = transact(() => records.insert('search', { name, query, narrow, lookedAt: now() }))
      session.saved('search', search)
      return search
    },
    'searches.rename': ({ id, revision, name }) => change(id, revision, { name }),
    'searches.look': ({ id, revision }) => change(id, revision, { lookedAt: now() }),
    'searches.remove': ({ id, revision }) => {
      const session = current()
      const { records, transact } = session.notebook
      const removed = transact(() => {
        const before = records.get('search', id)
        records.remove('search', id, revision)
        return before
      })
      session.removed('search', id)
      return removed
    },
    'searches.restore': ({ removed }) => {
      const session = current()
      const { records, transact } = session.notebook
      const search = transact(() => records.restore('search', removed))
      session.saved('search', search)
      return search
    },
    'search.suggest': async ({ query, narrow }) => ({
      suggestions: await suggestionsFor(query, narrow, current().indexing.search),
    }),
    'search.values': ({ field, begins }) => ({ values: valuesOf(current(), field, begins) }),
  }
}
