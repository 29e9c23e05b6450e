import type { About } from '../../../shared/domain/draft.ts'

/** The words of Notes, for the catalogue. */
export const words = {
  untitled: 'Untitled note',
  hint: 'Write here. “[ ] ” at the start of a line makes a to-do.',
  emptyTitle: 'No note yet',
  empty:
    'A note is your own writing: what you saw, what was said on the telephone, what is to be done. It is searched like everything else, and can be tied to sources, people and quotes.',
  unknownParts:
    'It has parts that this version of the app does not know. It is kept as it is; a newer version opens it.',
  aboutNothing: 'Not tied to anything yet. Find a source, a person or a quote, and it will stand here.',
  find: 'Tie to a source, person or quote',
} as const

export const kindLabels = { source: 'Source', quote: 'Quote', person: 'Person' } as const

/** What a thing that a note is about is called. */
export function aboutTitle({ kind, title, hidden }: Pick<About, 'kind' | 'title' | 'hidden'>): string {
  if (hidden) return 'A quote off the record'
  if (title === null || kind === null) return 'No longer in the notebook'
  return kind === 'quote' ? `“${title}”` : title
}
