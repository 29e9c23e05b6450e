import { type WordField, wordFields } from '../../../../shared/query/query.ts'
import type { SearchDocument } from '../search.ts'
import { type Letters, lettersIn } from './letters.ts'
import { Numbers } from './numbers.ts'
import { eachEntry, NO_ENTRY, partsOf, readingOf } from './parts.ts'
import type { Tokens } from './tokens.ts'
import type { Intern, Vocabulary } from './vocabulary.ts'

/** A document with its words and their places, to show where a query hits. */
export type Analysed = {
  readonly document: SearchDocument
  readonly tokens: Readonly<Record<WordField, Tokens>>
  /** Null for a field without letters of a script that puts no spaces between words. */
  readonly letters: Readonly<Record<WordField, Letters | null>>
}

/** Takes a document apart. */
export function analyse(document: SearchDocument, vocabulary: Vocabulary): Analysed {
  const intern = vocabulary.reader(readingOf(document))
  const parts = partsOf(document)
  const read = <T>(reader: (parts: readonly string[]) => T): Record<WordField, T> =>
    Object.fromEntries(wordFields.map(field => [field, reader(parts[field])])) as Record<WordField, T>
  return {
    document,
    tokens: read(each => tokensOf(each, intern)),
    letters: read(each => lettersIn(each, intern, NO_ENTRY)),
  }
}

/** Offsets are those in the part that a word stands in; of a field with several parts no use is made of them. */
function tokensOf(parts: readonly string[], intern: Intern): Tokens {
  const [ids, starts, ends] = [new Numbers(), new Numbers(), new Numbers()]
  eachEntry(parts, intern, (id, start, end) => {
    ids.push(id)
    starts.push(start)
    ends.push(end)
  })
  return { ids: ids.take(), starts: starts.take(), ends: ends.take() }
}
