import { mayBeQuoted } from '../../../../shared/domain/terms.ts'
import { words as draftWords } from '../words.ts'
import type { Evidence } from './evidence.ts'

/** Read when needed: the language may change. */
const words = draftWords.evidence

/** Why a piece of evidence cannot be put into the draft in this way. */
export function refusalOf(item: Evidence, act: 'insert' | 'cite'): string {
  if (item.kind === 'quote' && !mayBeQuoted(item.quote.terms)) return words.refused[item.quote.terms]
  if (act === 'cite') return words.noteNotCited
  return item.kind === 'passage' ? words.notQuoted.passage : words.notQuoted.note
}
