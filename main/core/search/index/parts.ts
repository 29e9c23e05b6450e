import type { WordField } from '../../../../shared/query/query.ts'
import type { SearchDocument } from '../search.ts'
import { type Reading, readingFor } from '../words/languages.ts'
import { eachWord } from '../words/tokenise.ts'
import { type Intern, NO_WORD } from './vocabulary.ts'

/** Stands between two tags, so that no phrase reaches from one into the next. No entry has this id. */
export const NO_ENTRY = 0xffffffff

/** The texts of a document's fields. `person` is the speaker, or the names and role of a person's own record. */
export const partsOf = (document: SearchDocument): Record<WordField, readonly string[]> => ({
  title: [document.title],
  text: [document.text],
  speaker: [document.speaker],
  person: [document.kind === 'person' ? `${document.title}\n${document.text}` : document.speaker],
  publisher: [document.publisher],
  tag: document.tags,
})

/** How a document's words are read: by its language, else by its script. */
export const readingOf = ({ language, text, title }: SearchDocument): Reading =>
  readingFor(language, text === '' ? title : text)

/**
 * Every word of a field in order, by entry and place; a gap between two parts is NO_ENTRY, nowhere.
 *
 * @returns false for a field that surely holds no letter of a script without spaces
 */
export function eachEntry(
  parts: readonly string[],
  intern: Intern,
  push: (id: number, start: number, end: number) => void,
): boolean {
  let hasLetters = false
  for (const [index, part] of parts.entries()) {
    if (index > 0) push(NO_ENTRY, 0, 0)
    const isPlain = !eachWord(part, (start, end) => {
      const id = intern(part, start, end)
      if (id !== NO_WORD) push(id, start, end)
    })
    if (!isPlain) hasLetters = true
  }
  return hasLetters
}
