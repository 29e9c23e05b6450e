import type { Person } from '../../../shared/domain/quote.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'
import { notesAbout } from './notes-about.ts'

/**
 * Removes a person whom nothing points to. Throws AppError `forbidden` with a sentence that says what does, `conflict`
 * when the person has changed since.
 */
export function removePerson(session: Session, id: string, revision: number): Person {
  const { records, transact } = session.notebook
  const person = records.get('person', id)
  const quotes = records.linkedTo('quote', 'speaker', id).length
  const notes = notesAbout(session, id).length
  if (quotes + notes > 0) {
    const reasons = [
      quotes > 0 && `speaks in ${quotes === 1 ? 'one quote' : `${quotes} quotes`}`,
      notes > 0 && `${notes === 1 ? 'one note is' : `${notes} notes are`} about them`,
    ].filter(Boolean)
    throw new AppError(
      'forbidden',
      `${person.name} was not removed: this person ${reasons.join(', and ')}. Give what points to them to someone else, or merge them with the person they are.`,
    )
  }
  transact(() => records.remove('person', id, revision))
  session.removed('person', id)
  return person
}
