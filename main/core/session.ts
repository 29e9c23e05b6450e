import type { EventMessage } from '../../shared/contract.ts'
import type { RecordKind } from '../../shared/domain/notebook.ts'
import { shownPerson } from '../../shared/domain/sealed.ts'
import { AppError } from '../../shared/errors.ts'
import type { Reader } from './capture/captured.ts'
import { createIndexing, type Indexing } from './indexing/indexing.ts'
import type { Notebook } from './notebook/open.ts'
import { createRealNames } from './people/real-names.ts'
import { type Collection, createCollection } from './records/collection.ts'
import type { RecordOf } from './records/schemas.ts'
import { createTakenBack, type TakenBack } from './sources/taken-back.ts'

/** Kinds that are held open in memory: small records that lists sort and filter by. */
const collectedKinds = ['source', 'quote', 'person', 'claim', 'review', 'reply'] as const
const isCollected = (kind: RecordKind): kind is (typeof collectedKinds)[number] =>
  collectedKinds.some(known => known === kind)

/** An open notebook with what the handlers need around it. */
export type Session = {
  readonly notebook: Notebook
  readonly sources: Collection<'source'>
  readonly quotes: Collection<'quote'>
  /** As they may be shown: of those who are sealed, their label. */
  readonly people: Collection<'person'>
  /** Every name of a person, also of a sealed one: for rules, never for an answer. */
  readonly realNames: (person: RecordOf<'person'>) => readonly string[]
  readonly claims: Collection<'claim'>
  readonly reviews: Collection<'review'>
  readonly replies: Collection<'reply'>
  readonly indexing: Indexing
  readonly reader: Reader
  /** Captures that were taken back and can still be restored. */
  readonly takenBack: TakenBack
  /** After a commit: refreshes the collections and the index, and tells the renderer. */
  saved<K extends RecordKind>(kind: K, record: RecordOf<K>): void
  /** The same for all of one kind that a transaction wrote, as one event. */
  savedAll<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]): void
  removed(kind: RecordKind, id: string): void
  close(): Promise<void>
}

/** Gives the open session; throws AppError `no-notebook` when there is none. */
export type CurrentSession = () => Session

export const noNotebook = () => new AppError('no-notebook', 'No notebook is open.')

export function createSession(
  notebook: Notebook,
  reader: Reader,
  publish: (event: EventMessage) => void,
  logError: (error: unknown) => void,
  index: typeof createIndexing = createIndexing,
): Session {
  const collections = {
    source: createCollection(notebook.records, 'source'),
    quote: createCollection(notebook.records, 'quote'),
    person: createCollection(notebook.records, 'person', shownPerson),
    claim: createCollection(notebook.records, 'claim'),
    review: createCollection(notebook.records, 'review'),
    reply: createCollection(notebook.records, 'reply'),
  }
  const takenBack = createTakenBack(notebook.originals)
  const indexing = index({ notebook, collections, publish, logError })
  const announce = (kind: RecordKind, ids: string[]) =>
    publish({ name: 'records.changed', payload: { kind, ids } })
  function savedAll<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]): void {
    if (records.length === 0) return
    // `kind` and the records agree by the signature; the compiler cannot follow that through the union.
    for (const record of records) {
      if (kind === 'source') collections.source.set(record as RecordOf<'source'>)
      if (kind === 'quote') collections.quote.set(record as RecordOf<'quote'>)
      if (kind === 'person') collections.person.set(record as RecordOf<'person'>)
      if (kind === 'claim') collections.claim.set(record as RecordOf<'claim'>)
      if (kind === 'review') collections.review.set(record as RecordOf<'review'>)
      if (kind === 'reply') collections.reply.set(record as RecordOf<'reply'>)
    }
    const ids = records.map(({ id }) => id)
    indexing.refresh(kind, ids)
    announce(kind, ids)
  }
  return {
    notebook,
    sources: collections.source,
    quotes: collections.quote,
    people: collections.person,
    realNames: createRealNames(notebook.records),
    claims: collections.claim,
    reviews: collections.review,
    replies: collections.reply,
    indexing,
    reader,
    takenBack,
    saved: (kind, record) => savedAll(kind, [record]),
    savedAll,
    removed(kind, id) {
      if (isCollected(kind)) collections[kind].delete(id)
      indexing.remove(id)
      announce(kind, [id])
    },
    async close() {
      await indexing.close()
      try {
        await takenBack.discard()
      } finally {
        notebook.close()
      }
    },
  }
}
