import type { Source } from '../../../shared/domain/source.ts'
import type { SourceListing } from '../../../shared/domain/source-list.ts'

/** A source of which a test says only what it is about. */
export function sourceOf(id: string, changes: Partial<Source> = {}): Source {
  return {
    revision: 1,
    createdAt: 0,
    updatedAt: 0,
    id,
    title: `Source ${id}`,
    byline: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    url: null,
    language: null,
    kind: 'article',
    tags: [],
    latestSnapshotId: 's',
    snapshotCount: 1,
    capturedAt: 0,
    characters: 0,
    ...changes,
  }
}
/** A listing that leaves nothing out. */
export const everything: SourceListing = {
  filter: '',
  kinds: [],
  publisher: null,
  language: null,
  tag: null,
  person: null,
  quoted: null,
  dateOf: 'captured',
  from: null,
  to: null,
  sort: 'captured',
  reversed: false,
}
