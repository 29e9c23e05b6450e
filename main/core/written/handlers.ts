import type { Handlers } from '../../../shared/contract.ts'
import { type Draft, emptyContent, type Note, type WrittenRow } from '../../../shared/domain/draft.ts'
import { wordCount } from '../../../shared/draft/text.ts'
import type { PrintPdf } from '../export/pdf.ts'
import type { RecordOf } from '../records/schemas.ts'
import { rememberClaims } from '../review/present.ts'
import type { CurrentSession } from '../session.ts'
import { sha256Hex } from '../vault/vault.ts'
import { aboutOf } from './about.ts'
import { exportDraft } from './export-draft.ts'
import { brokenDrafts, refuseBarred } from './terms.ts'
import { keepOnTheWay } from './versions.ts'

type WrittenKind = 'note' | 'draft'
type WrittenHandlers = Pick<
  Handlers,
  | 'notes.list'
  | 'notes.create'
  | 'notes.get'
  | 'notes.save'
  | 'notes.about'
  | 'notes.link'
  | 'notes.remove'
  | 'notes.restore'
  | 'drafts.list'
  | 'drafts.create'
  | 'drafts.get'
  | 'drafts.save'
  | 'drafts.remove'
  | 'drafts.restore'
  | 'drafts.breaches'
  | 'drafts.export'
>

/** Notes and drafts: what the reporter writes. */
export function createWrittenHandlers(
  current: CurrentSession,
  now: () => number,
  print?: PrintPdf,
): WrittenHandlers {
  /** Drafts removed since the app was started, by id: the digest of each. */
  const removedHere = new Map<string, string>()
  function list(kind: WrittenKind): { rows: WrittenRow[] } {
    const rows = Array.from(current().notebook.records.each(kind), toRow)
    return { rows: rows.sort((a, b) => b.updatedAt - a.updatedAt) }
  }

  /** Answers after the commit. */
  function save(kind: WrittenKind, { id, revision, title, content }: Parameters<Handlers['drafts.save']>[0]) {
    const session = current()
    const { records, transact } = session.notebook
    let tell = () => {}
    const written = transact(() => {
      if (kind === 'draft') {
        const before = records.get(kind, id)
        refuseBarred(session, before, { title, content })
        if (before.revision === revision) {
          tell = keepOnTheWay(session, before, now())
          rememberClaims(session, before)
        }
      }
      return records.update(kind, id, revision, { title, content })
    })
    tell()
    session.saved(kind, written as RecordOf<typeof kind>)
    return { revision: written.revision, savedAt: written.updatedAt }
  }

  /** Answers what was removed: whoever removed it can bring it back. */
  function remove<K extends WrittenKind>(kind: K, id: string, revision: number): RecordOf<K> {
    const session = current()
    const { records, transact } = session.notebook
    const removed = transact(() => {
      const before = records.get(kind, id)
      records.remove(kind, id, revision)
      return before
    })
    session.removed(kind, id)
    if (kind === 'draft') removedHere.set(id, digestOf(removed))
    return removed
  }

  function restore<K extends WrittenKind>(kind: K, removed: RecordOf<K>): RecordOf<K> {
    const session = current()
    const { records, transact } = session.notebook
    // What was taken out here goes back as it was; anything else comes in as if it were pasted.
    if (kind === 'draft' && removedHere.get(removed.id) !== digestOf(removed))
      refuseBarred(session, null, removed)
    const restored = transact(() => records.restore(kind, removed))
    session.saved(kind, restored)
    return restored
  }

  return {
    'notes.list': () => list('note'),
    'notes.create': ({ title }) => {
      const session = current()
      const { records, transact } = session.notebook
      const note = transact(() => records.insert('note', { title, content: emptyContent(), about: [] }))
      session.saved('note', note)
      return note
    },
    'notes.get': ({ id }) => current().notebook.records.get('note', id),
    'notes.save': input => save('note', input),
    'notes.about': ({ id }) => {
      const session = current()
      return { items: session.notebook.records.get('note', id).about.map(about => aboutOf(session, about)) }
    },
    // What a note is about stays in its sealed body: it neither shows in the open nor keeps a quote from being removed.
    'notes.link': ({ id, revision, about }) => {
      const session = current()
      const { records, transact } = session.notebook
      const note = transact(() => records.update('note', id, revision, { about: [...new Set(about)] }))
      session.saved('note', note)
      return { revision: note.revision, savedAt: note.updatedAt }
    },
    'notes.remove': ({ id, revision }) => remove('note', id, revision),
    'notes.restore': ({ removed }) => restore('note', removed),
    'drafts.list': () => list('draft'),
    'drafts.create': ({ title }) => {
      const session = current()
      const { records, transact } = session.notebook
      const draft = transact(() => records.insert('draft', { title, content: emptyContent() }))
      session.saved('draft', draft)
      return draft
    },
    'drafts.get': ({ id }) => current().notebook.records.get('draft', id),
    'drafts.save': input => save('draft', input),
    'drafts.remove': ({ id, revision }) => remove('draft', id, revision),
    'drafts.restore': ({ removed }) => restore('draft', removed),
    'drafts.breaches': () => brokenDrafts(current()),
    'drafts.export': ({ id, format }) => exportDraft(current(), id, format, now(), print),
  }
}

const toRow = ({ id, title, updatedAt, content }: Draft | Note): WrittenRow => ({
  id,
  title,
  updatedAt,
  words: wordCount(content),
})

const digestOf = (record: unknown): string => sha256Hex(JSON.stringify(record))
