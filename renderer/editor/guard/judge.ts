import { mayBeQuoted } from '../../../shared/domain/terms.ts'
import { guard } from '../../../shared/guard/guard.ts'
import type { GuardChange, GuardState } from '../../../shared/guard/result.ts'
import { words as editorWords } from '../words.ts'
import type { Passage } from './passages.ts'

/** Read when needed: the language may change. */
const words = editorWords.guard

/** `unknown`: there is nothing to compare with; `waiting`: not yet; `barred`: its terms forbid it in a draft. */
export type MarkState = GuardState | 'unknown' | 'waiting' | 'barred'

/** What the guard says of one live quote. `sentence` is for the person and holds no words of the source. */
export type Judgement = Readonly<{ state: MarkState; sentence: string; changes: readonly GuardChange[] }>

/** Compares a quotation's words, marks included, with its passage, as far as that is known. */
export function judge(text: string, passage: Passage): Judgement {
  switch (passage.status) {
    case 'loading':
      return { state: 'waiting', sentence: words.waiting, changes: [] }
    case 'gone':
      return {
        state: 'unknown',
        sentence: words.gone,
        changes: [],
      }
    case 'failed':
      return { state: 'unknown', sentence: words.failed({ sentence: passage.sentence }), changes: [] }
    case 'known': {
      const { terms, anchor } = passage.quote
      if (!mayBeQuoted(terms)) {
        return {
          state: 'barred',
          sentence: words.barred[terms],
          changes: [],
        }
      }
      const { state, sentence, changes } = guard(text, anchor.exact)
      return { state, sentence, changes }
    }
  }
}

/** Whether someone has to do something about it. */
export const needsAttention = (state: MarkState): boolean =>
  !['verbatim', 'allowed', 'waiting'].includes(state)

/** The class that carries a state's line and colour: `.gq.verb`, `.g-verb`. */
export const stateClass: Readonly<Record<MarkState, string>> = {
  verbatim: 'verb',
  allowed: 'allow',
  altered: 'alt',
  serious: 'ser',
  unknown: 'unk',
  waiting: 'wait',
  barred: 'bar',
}
