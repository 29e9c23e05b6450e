import type { EditorState } from 'lexical'
import type { Draft, EditorContent, Note } from '../../../shared/domain/draft.ts'
import { watchUnsaved } from '../../app/unsaved.ts'
import type { Client } from '../../transport/client.ts'
import { type Autosave, createAutosave } from './autosave.ts'

/** What is written in an editor: a note or a draft. */
export type WritingKind = 'note' | 'draft'

export const methodsOf = {
  note: {
    list: 'notes.list',
    get: 'notes.get',
    create: 'notes.create',
    save: 'notes.save',
    remove: 'notes.remove',
    restore: 'notes.restore',
  },
  draft: {
    list: 'drafts.list',
    get: 'drafts.get',
    create: 'drafts.create',
    save: 'drafts.save',
    remove: 'drafts.remove',
    restore: 'drafts.restore',
  },
} as const

/** A note or draft as it stands now. The editor's state is turned to JSON when it is saved, not at each keystroke. */
export type Written = Readonly<{ title: string; content: EditorState | EditorContent }>

/** A note or draft that is open, or was left with something still on its way to the core. */
export type WritingSession = Readonly<{
  id: string
  kind: WritingKind
  autosave: Autosave<Written>
  written: () => Written
  write: (changes: Partial<Written>) => void
}>

const sessions = new Map<string, WritingSession>()

/** The session of a note or draft that has something the core has not acknowledged, or is open. */
export const openSession = (id: string): WritingSession | undefined => sessions.get(id)

/** Begins a session on what the core answered. */
export function beginSession(client: Client, kind: WritingKind, opened: Draft | Note): WritingSession {
  let written: Written = { title: opened.title, content: opened.content }
  const autosave = createAutosave<Written>(
    {
      save: ({ title, content }, revision) =>
        client.call(methodsOf[kind].save, { id: opened.id, revision, title, content: contentOf(content) }),
      later: (run, ms) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    },
    opened.revision,
    opened.updatedAt,
  )
  const session: WritingSession = {
    id: opened.id,
    kind,
    autosave,
    written: () => written,
    write: changes => {
      written = { ...written, ...changes }
      autosave.change(written)
    },
  }
  sessions.set(opened.id, session)
  watching.set(session, watchUnsaved(autosave))
  return session
}

const watching = new Map<WritingSession, () => void>()

const shown = new Map<WritingSession, number>()

/**
 * Says that a session is on screen. Answers what says that it no longer is: what is waiting is then saved, and the
 * session goes once the core has all of it, however many tries that takes.
 */
export function showSession(session: WritingSession): () => void {
  shown.set(session, (shown.get(session) ?? 0) + 1)
  return () => {
    shown.set(session, (shown.get(session) ?? 1) - 1)
    const endWhenDone = () => {
      if (shown.get(session) || !session.autosave.isSaved()) return
      stop()
      endSession(session)
    }
    // The save that is in flight is over only after its state was told, hence the next turn.
    const stop = session.autosave.subscribe(() => setTimeout(endWhenDone, 0))
    void session.autosave.flush().then(endWhenDone)
  }
}

/** Lets a session go with whatever it holds: the other version was chosen, or this one was kept as a new one. */
export function endSession(session: WritingSession): void {
  session.autosave.abandon()
  if (sessions.get(session.id) === session) sessions.delete(session.id)
  watching.get(session)?.()
  watching.delete(session)
  shown.delete(session)
}

/** The JSON of its content. */
export function contentOf(content: EditorState | EditorContent): EditorContent {
  return 'toJSON' in content ? (content.toJSON() as unknown as EditorContent) : content
}
