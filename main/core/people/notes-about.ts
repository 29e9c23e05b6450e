import type { Note } from '../../../shared/domain/draft.ts'
import type { Session } from '../session.ts'

/** The notes about a person. That stands in their sealed bodies alone, so that each is read. */
export const notesAbout = ({ notebook }: Session, id: string): Note[] =>
  Array.from(notebook.records.each('note')).filter(note => note.about.includes(id))
