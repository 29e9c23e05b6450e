import { mayBeQuoted } from '../../../shared/domain/terms.ts'
import { hasMarks } from '../../../shared/draft/terms-rule.ts'
import { guard } from '../../../shared/guard/guard.ts'
import type { GuardChange, GuardState } from '../../../shared/guard/result.ts'
import { words as editorWords } from '../words.ts'
import type { Passage } from './passages.ts'

/** Read when needed: the language may change. */
const words = editorWords.guard

/**
 * `unknown`: there is nothing to compare with; `waiting`: not yet; `barred`: its terms forbid it in a draft; `excused`:
 * it differs, with a reason; `told`: in the writer's own words.
 */
export type MarkState = GuardState | 'unknown' | 'waiting' | 'barred' | 'excused' | 'told'

/** What the guard says of one live quote. `sentence` is for the person and holds no words of the source. */
export type Judgement = Readonly<{ state: MarkState; sentence: string; changes: readonly GuardChange[] }>

/** A live quote's words as they stand, marks included, whether they are the writer's own, and its excuse or ''. */
export type LiveWords = Readonly<{ text: string; told: boolean; excuse: string }>

/** Compares a quotation's words with its passage, as far as that is known. */
export function judge({ text, told, excuse }: LiveWords, passage: Passage): Judgement {
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
      const own = told && !hasMarks(text)
      if (!mayBeQuoted(terms) && !(own && terms === 'deep-background')) {
        return {
          state: 'barred',
          sentence: words.barred[terms],
          changes: [],
        }
      }
      if (own) return { state: 'told', sentence: words.told, changes: [] }
      const { state, sentence, changes } = guard(text, anchor.exact)
      const differs = state === 'altered' || state === 'serious'
      if (differs && excuse !== '')
        return { state: 'excused', sentence: words.excused({ reason: excuse }), changes }
      return { state, sentence, changes }
    }
  }
}

/** Whether there is something to say of it under its paragraph. */
export const hasSlip = (state: MarkState): boolean => !['verbatim', 'allowed', 'waiting'].includes(state)

/** The class that carries a state's line and colour: `.gq.verb`, `.g-verb`. */
export const stateClass: Readonly<Record<MarkState, string>> = {
  verbatim: 'verb',
  allowed: 'allow',
  altered: 'alt',
  serious: 'ser',
  unknown: 'unk',
  waiting: 'wait',
  barred: 'bar',
  excused: 'exc',
  told: 'told',
}
