import type { SearchDocument } from '../search.ts'
import { type Reading, readingFor } from '../words/languages.ts'
import { tokenise } from '../words/tokenise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The fields that hold words. `person` is the speaker, or the names and role of a person's own record. */
export const wordFields = ['title', 'text', 'speaker', 'person', 'publisher', 'tag'] as const
export type WordField = (typeof wordFields)[number]

/** A field's words in order: entry ids, and UTF-16 offsets in the field. Three arrays of one length. */
export type Tokens = {
  readonly ids: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** A document with its words taken apart, kept as long as it can be found. */
export type Analysed = {
  readonly document: SearchDocument
  readonly reading: Reading
  readonly tokens: Readonly<Record<WordField, Tokens>>
}

/** UTF-16 code units of a word that are looked at: what is longer is no word. */
const MAX_WRITTEN = 1000

/** Stands between two tags, so that no phrase reaches from one into the next. No entry has this id. */
const NO_ENTRY = 0xffffffff

/** Takes a document apart. */
export function analyse(document: SearchDocument, vocabulary: Vocabulary): Analysed {
  const reading = readingFor(document.language, document.text === '' ? document.title : document.text)
  const read = (...parts: readonly string[]): Tokens => tokensOf(parts, reading, vocabulary)
  const isPerson = document.kind === 'person'
  return {
    document,
    reading,
    tokens: {
      title: read(document.title),
      text: read(document.text),
      speaker: read(document.speaker),
      person: read(isPerson ? `${document.title}\n${document.text}` : document.speaker),
      publisher: read(document.publisher),
      tag: read(...document.tags),
    },
  }
}

/** Offsets are those in the part that a word stands in; of a field with several parts no use is made of them. */
function tokensOf(parts: readonly string[], reading: Reading, vocabulary: Vocabulary): Tokens {
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
      const id = vocabulary.intern(part.slice(start, Math.min(end, start + MAX_WRITTEN)), reading)
      if (id >= 0) push(id, start, end)
    }
  }
  return { ids: Uint32Array.from(ids), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
