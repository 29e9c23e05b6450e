import type { WordField } from '../../../../shared/query/query.ts'
import type { SearchDocument } from '../search.ts'
import { type Reading, readingFor } from '../words/languages.ts'
import { tokenise } from '../words/tokenise.ts'
import { type Letters, lettersIn } from './letters.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A document with its words taken apart, kept as long as it can be found. `person` is the speaker, or the names and
 * role of a person's own record.
 */
export type Analysed = {
  readonly document: SearchDocument
  readonly reading: Reading
  readonly tokens: Readonly<Record<WordField, Tokens>>
  /** Null for a field without letters of a script that puts no spaces between words. */
  readonly letters: Readonly<Record<WordField, Letters | null>>
}

/** UTF-16 code units of a word that are looked at: what is longer is no word. */
const MAX_WRITTEN = 1000

/** Stands between two tags, so that no phrase reaches from one into the next. No entry has this id. */
const NO_ENTRY = 0xffffffff

/** Takes a document apart. */
export function analyse(document: SearchDocument, vocabulary: Vocabulary): Analysed {
  const reading = readingFor(document.language, document.text === '' ? document.title : document.text)
  const intern = (written: string): number => vocabulary.intern(written.slice(0, MAX_WRITTEN), reading)
  const read = <T>(reader: (parts: readonly string[]) => T): Record<WordField, T> => ({
    title: reader([document.title]),
    text: reader([document.text]),
    speaker: reader([document.speaker]),
    person: reader([document.kind === 'person' ? `${document.title}\n${document.text}` : document.speaker]),
    publisher: reader([document.publisher]),
    tag: reader(document.tags),
  })
  return {
    document,
    reading,
    tokens: read(parts => tokensOf(parts, intern)),
    letters: read(parts => lettersIn(parts, intern, NO_ENTRY)),
  }
}

/** Offsets are those in the part that a word stands in; of a field with several parts no use is made of them. */
function tokensOf(parts: readonly string[], intern: (written: string) => number): Tokens {
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (id: number, start: number, end: number): void => {
    ids.push(id)
    starts.push(start)
    ends.push(end)
  }
  for (const [index, part] of parts.entries()) {
    if (index > 0) push(NO_ENTRY, 0, 0)
    for (const { start, end } of tokenise(part)) {
      const id = intern(part.slice(start, Math.min(end, start + MAX_WRITTEN)))
      if (id >= 0) push(id, start, end)
    }
  }
  return { ids: Uint32Array.from(ids), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
