import { AppError } from '../../../shared/errors.ts'
import type { Indexing } from '../indexing/indexing.ts'

const refused = () =>
  Promise.reject(new AppError('internal', 'The sample is being made; it can be searched once it is open.'))

/** For a session that nobody searches: what goes in is indexed when the notebook is opened. */
export const notIndexing: Indexing = {
  search: {
    put: () => {},
    remove: () => {},
    query: refused,
    cancel: () => {},
    highlights: refused,
    explain: refused,
    ready: refused,
    status: () => ({ state: 'building', indexed: 0, documents: 0 }),
    onStatus: () => {},
    close: () => Promise.resolve(),
  },
  refresh: () => {},
  remove: () => {},
  documents: function* () {},
  count: () => 0,
  close: () => Promise.resolve(),
}
