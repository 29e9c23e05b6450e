import type { About } from '../../../shared/domain/draft.ts'
import { defineMessages } from '../../messages/messages.ts'

/** The words of Notes. */
export const words = defineMessages('notes', {
  title: 'Notes',
  reading: 'Reading the notes',
  editor: 'Editor',
  text: 'Text of the note',
  new: 'New note',
  remove: 'Remove the note',
  untitled: 'Untitled note',
  hint: 'Write here. “[ ] ” at the start of a line makes a to-do.',
  emptyTitle: 'No note yet',
  empty:
    'A note is your own writing: what you saw, what was said on the telephone, what is to be done. It is searched like everything else, and can be tied to sources, people and quotes.',
  unknownParts:
    'It has parts that this version of the app does not know. It is kept as it is; a newer version opens it.',
  length: '{count, plural, one {# word} other {# words}}',
  lengthAndSaving: '{count, plural, one {# word. {saving}.} other {# words. {saving}.}}',
  changedAndLength: '{count, plural, one {{moment}, # word} other {{moment}, # words}}',
  about: {
    title: 'About the note',
    dates: 'Dates',
    begun: 'Begun',
    changed: 'Changed',
    words: 'Words',
    tied: 'Tied to',
    none: 'Not tied to anything yet. Find a source, a person or a quote, and it will stand here.',
    untie: 'Untie from {title}',
    offTheRecord: 'A quote off the record',
    gone: 'No longer in the notebook',
    quoted: '“{words}”',
    quoteOf: 'a quote of {title}',
  },
  evidence: 'Look something up and tie it',
  find: {
    label: 'Tie to a source, person or quote',
    found: 'Found',
    nothing: 'Nothing else matches these words.',
  },
  did: { tie: 'Tied to {title}.', untie: 'No longer tied to {title}.' },
})

/** What a thing that a note is about is called. */
export function aboutTitle({ kind, title, hidden }: Pick<About, 'kind' | 'title' | 'hidden'>): string {
  if (hidden) return words.about.offTheRecord
  if (title === null || kind === null) return words.about.gone
  return kind === 'quote' ? words.about.quoted({ words: title }) : title
}
