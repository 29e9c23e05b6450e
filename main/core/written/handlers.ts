import type { Handlers } from '../../../shared/contract.ts'
import { type Draft, emptyContent, type Note, type WrittenRow } from '../../../shared/domain/draft.ts'
import { wordCount } from '../../../shared/draft/text.ts'
import type { RecordOf } from '../records/schemas.ts'
import type { CurrentSession } from '../session.ts'
import { exportDraft } from './export-draft.ts'

type WrittenHandlers = Pick<
  Handlers,
  | 'notes.list'
  | 'notes.create'
  | 'notes.get'
  | 'notes.save'
  | 'drafts.list'
  | 'drafts.create'
  | 'drafts.get'
  | 'drafts.save'
  | 'drafts.export'
>

/** Notes and drafts: what the reporter writes. */
export function createWrittenHandlers(current: CurrentSession, now: () => number): WrittenHandlers {
  function list(kind: 'note' | 'draft'): { rows: WrittenRow[] } {
    const rows = Array.from(current().notebook.records.each(kind), toRow)
    return { rows: rows.sort((a, b) => b.updatedAt - a.updatedAt) }
  }

  /** Answers after the commit. */
  function save(
    kind: 'note' | 'draft',
    { id, revision, title, content }: Pick<Draft, 'id' | 'revision' | 'title' | 'content'>,
  ) {
    const session = current()
    const { records, transact } = session.notebook
    const written = transact(() => records.update(kind, id, revision, { title, content }))
    session.saved(kind, written as RecordOf<typeof kind>)
    return { revision: written.revision, savedAt: written.updatedAt }
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
    'drafts.export': ({ id, format }) => exportDraft(current(), id, format, now()),
  }
}

const toRow = ({ id, title, updatedAt, content }: Draft | Note): WrittenRow => ({
  id,
  title,
  updatedAt,
  words: wordCount(content),
})
