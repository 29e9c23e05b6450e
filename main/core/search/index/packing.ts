import { searchableKinds } from '../../../../shared/domain/search.ts'
import { wordFields } from '../../../../shared/query/query.ts'
import type { FieldForms } from '../packed/builder.ts'
import type { Form } from '../packed/form.ts'
import type { DocumentRow } from '../packed/segment-writer.ts'
import type { SearchDocument } from '../search.ts'
import type { Analysed } from './analysed.ts'
import { fieldNumber, folds, letterFieldNumber } from './fields.ts'
import { type Letters, letterOfId } from './letters.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What of a document queries choose and count by: all but its words, which stay in the records. */
export type Facts = Omit<SearchDocument, 'text' | 'detail' | 'speaker'>

export function factsOf({ text: _, detail: __, speaker: ___, ...facts }: SearchDocument): Facts {
  return facts
}

/** Stands in the letters of a field wherever one does not touch what comes before it. */
const BREAK = 0xfffffffe
const NOTHING = 0xffffffff
/** No letter is this. */
export const BREAK_KEY = '\0'
const breakForm: Form = { word: BREAK_KEY, stem: '', folds: [] }

/** What the numbers in a document's fields stand for. */
export const formsIn =
  ({ entries }: Vocabulary) =>
  (number: number): Form | undefined => {
    if (number === BREAK) return breakForm
    const letter = letterOfId(number)
    return letter === null ? entries[number] : { word: letter, stem: '', folds: [] }
  }

export function rowOf({ document, reading, tokens }: Analysed, { entries }: Vocabulary): DocumentRow {
  let folded = 0
  const lengths = wordFields.map(field => {
    let length = 0
    const isFolded = folds.into[fieldNumber(field)] !== -1
    for (const id of tokens[field].ids) {
      const entry = entries[id]
      if (!entry) continue
      length++
      if (isFolded) folded += entry.folds.length
    }
    return length
  })
  return {
    id: document.id,
    stamp: document.stamp,
    facts: JSON.stringify(factsOf(document)),
    kind: searchableKinds.indexOf(document.kind),
    reading,
    boost: 1,
    lengths: [...lengths, folded],
  }
}

/** A document's fields for a builder: the words of each, and its letters where it has any. */
export function fieldsOf({ tokens, letters }: Analysed): FieldForms[] {
  return wordFields.flatMap(field => {
    const words = { field: fieldNumber(field), forms: tokens[field].ids }
    const inLetters = letters[field]
    return inLetters ? [words, ...letterForms(letterFieldNumber(field), inLetters)] : [words]
  })
}

const letterForms = (field: number, { ids, joined }: Letters): FieldForms[] => [
  { field, forms: ids },
  { field, forms: Uint32Array.from(joined, isJoined => (isJoined ? NOTHING : BREAK)) },
]
