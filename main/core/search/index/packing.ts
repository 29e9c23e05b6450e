import { searchableKinds } from '../../../../shared/domain/search.ts'
import { wordFields } from '../../../../shared/query/query.ts'
import type { FieldForms } from '../packed/builder.ts'
import type { Form } from '../packed/form.ts'
import type { DocumentRow } from '../packed/segment-writer.ts'
import type { SearchDocument } from '../search.ts'
import type { Reading } from '../words/languages.ts'
import { fieldNumber, folds, letterFieldNumber } from './fields.ts'
import { type Letters, letterOfId, lettersIn } from './letters.ts'
import { Numbers } from './numbers.ts'
import { eachEntry, NO_ENTRY, partsOf, readingOf } from './parts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What of a document queries choose and count by: all but its words, which stay in the records. */
export type Facts = Omit<SearchDocument, 'text' | 'detail' | 'speaker'>

function factsOf({ text: _, detail: __, speaker: ___, ...facts }: SearchDocument): Facts {
  return facts
}

/** Stands in the letters of a field wherever one does not touch what comes before it. */
const BREAK = 0xfffffffe
const NOTHING = 0xffffffff
/** No letter is this. */
export const BREAK_KEY = '\0'
const breakForm: Form = { word: BREAK_KEY, stem: '', folds: [] }

/** A document as a segment's builder takes it in. Its numbers are a vocabulary's. */
export type Packable = {
  readonly facts: Facts
  readonly reading: Reading
  readonly row: DocumentRow
  readonly fields: readonly FieldForms[]
}

/** What the numbers in a document's fields stand for. */
export const formsIn =
  ({ entries }: Vocabulary) =>
  (number: number): Form | undefined => {
    if (number === BREAK) return breakForm
    const letter = letterOfId(number)
    return letter === null ? entries[number] : { word: letter, stem: '', folds: [] }
  }

/** Takes a document apart to be packed: the words of each field, and its letters where it has any. */
export function packable(document: SearchDocument, vocabulary: Vocabulary): Packable {
  const reading = readingOf(document)
  const intern = vocabulary.reader(reading)
  const parts = partsOf(document)
  const fields: FieldForms[] = []
  const lengths: number[] = []
  const ids = new Numbers()
  let folded = 0
  for (const field of wordFields) {
    const isFolded = folds.into[fieldNumber(field)] !== -1
    let length = 0
    const mayHaveLetters = eachEntry(parts[field], intern, id => {
      ids.push(id)
      if (id === NO_ENTRY) return
      length++
      if (isFolded) folded += vocabulary.foldsOf(id)
    })
    lengths.push(length)
    const forms = ids.take()
    if (length > 0) fields.push({ field: fieldNumber(field), forms })
    const letters = mayHaveLetters ? lettersIn(parts[field], intern, NO_ENTRY) : null
    if (letters) fields.push(...letterForms(letterFieldNumber(field), letters))
  }
  const facts = factsOf(document)
  const row = {
    id: document.id,
    stamp: document.stamp,
    facts: JSON.stringify(facts),
    kind: searchableKinds.indexOf(document.kind),
    reading,
    boost: 1,
    lengths: [...lengths, folded],
  }
  return { facts, reading, row, fields }
}

const letterForms = (field: number, { ids: letters, joined }: Letters): FieldForms[] => [
  { field, forms: letters },
  { field, forms: Uint32Array.from(joined, isJoined => (isJoined ? NOTHING : BREAK)) },
]
