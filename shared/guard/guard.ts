import { numberKey } from '../text/numbers.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { align } from './align.ts'
import { changesOf } from './changes.ts'
import { readFacts } from './facts.ts'
import { readQuotation } from './quotation.ts'
import type { GuardResult, GuardState } from './result.ts'
import { guardStates } from './result.ts'
import { sentenceOf } from './sentence.ts'
import { type Vocabulary, vocabularyFor } from './vocabulary.ts'

export type GuardOptions = {
  /** Names of the notebook's people and their aliases: known as names also where no capital tells them. */
  names?: readonly string[]
}

/**
 * The verbatim guard: compares a quotation with the passage it came from, word by word, in any script.
 *
 * Allowed are the shape of marks, dashes and spaces, Unicode form, an ellipsis for an omission, brackets for an
 * insertion or in place of a pronoun, the first letter's case, end marks at a cut, and trimming. Any other
 * difference is altered; a changed number, date, unit, currency, name, negation, quantifier or hedge is serious, and
 * so is a cut that drops a negation. Total: any two strings have an answer.
 */
export function guard(quotation: string, passage: string, options: GuardOptions = {}): GuardResult {
  if (bare(quotation) === bare(passage)) {
    return { state: 'verbatim', changes: [], sentence: 'Verbatim', notices: [] }
  }
  const read = readQuotation(quotation, tokens(passage))
  const vocabulary = vocabularyFor([...tokens(passage), ...read.tokens])
  const source = withNumbers(tokens(passage), passage, vocabulary)
  const draft = { ...read, tokens: withNumbers(read.tokens, quotation, vocabulary) }
  const steps = align(draft.tokens, source, draft.bracketed)
  const known = new Set(
    (options.names ?? [])
      .flatMap(tokens)
      .map(token => token.key)
      .filter(key => key.length > 2 && !vocabulary.common.has(key)),
  )
  const facts = {
    draft: readFacts({ all: draft.tokens, text: quotation, vocabulary, known }),
    source: readFacts({ all: source, text: passage, vocabulary, known }),
  }
  const { changes, notices } = changesOf({ quotation, passage, draft, source, steps, vocabulary, facts })
  const state = changes.reduce<GuardState>((worst, change) => worse(worst, change.level), 'verbatim')
  return { state, changes, sentence: sentenceOf(state, changes), notices }
}

/** Figures as the passage's language writes them: "1.000" is a thousand in German. */
function withNumbers(all: Token[], text: string, { commaDecimals }: Vocabulary): Token[] {
  if (!commaDecimals) return all
  return all.map(token => {
    if (token.kind !== 'number') return token
    const key = numberKey(text.slice(token.start, token.end), true)
    return { ...token, key, plain: key }
  })
}

const worse = (one: GuardState, other: GuardState): GuardState =>
  guardStates.indexOf(one) >= guardStates.indexOf(other) ? one : other

/** Without the quotation marks around it. */
const bare = (text: string): string =>
  text.replace(/^[\s"“”„‟«»‹›「」『』'‘’‚]+|[\s"“”„‟«»‹›「」『』'‘’‚]+$/gu, '')
