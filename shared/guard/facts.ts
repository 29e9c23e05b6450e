import type { Token } from '../text/tokens.ts'
import type { Comparison } from './comparison.ts'
import { nameEvidence, stemOf } from './names.ts'
import { numbersAt } from './spelled-numbers.ts'
import { type Vocabulary, worthOf } from './vocabulary.ts'

export type FactKind = 'number' | 'date' | 'unit' | 'currency' | 'name' | 'negation' | 'quantifier' | 'hedge'
/**
 * Something in the words that must not change. Equal kinds and values are the same fact; `words` name it for the
 * person, "a number"; `likely` marks a name that may only be a word with a capital.
 */
export type Fact = { kind: FactKind; value: string; words: string; likely?: boolean }

const named: Readonly<Record<FactKind, string>> = {
  number: 'a number',
  date: 'a date',
  unit: 'a unit',
  currency: 'a currency',
  name: 'a name',
  negation: 'a negation',
  quantifier: 'a quantifier',
  hedge: 'a hedge',
}
const currencySigns: Readonly<Record<string, string>> = {
  '﷼': 'sar',
  '￥': '¥',
  '＄': '$',
  '￡': '£',
  '￦': '₩',
}
/** English words that are dates only with a capital. */
const needsCapital = new Set(['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'dec', 'am', 'jan'])
const hanNegation = /^[不没沒未无無非别別勿莫弗毋]$/u

/** The facts among some tokens of one side, in order. */
export function factsOf(
  comparison: Comparison,
  side: 'draft' | 'source',
  indexes: readonly number[],
): Fact[] {
  const { vocabulary } = comparison
  const all = side === 'draft' ? comparison.draft.tokens : comparison.source
  const text = side === 'draft' ? comparison.quotation : comparison.passage
  const names = { all, text, vocabulary, known: comparison.names }
  const facts: Fact[] = []
  const add = (kind: FactKind, value: string) => facts.push({ kind, value, words: named[kind] })
  for (let index = 0; index < indexes.length; index += 1) {
    const number = numbersAt(all, indexes, index, vocabulary)
    if (number) {
      add('number', number.value)
      index += number.length - 1
      continue
    }
    const at = indexes[index]!
    const evidence = nameEvidence(names, at)
    const found = wordFacts(all, at, vocabulary)
    for (const [kind, value] of found) add(kind, value)
    if (evidence !== null && found.length === 0) {
      facts.push({
        kind: 'name',
        value: stemOf(all[at]!.key),
        words: named.name,
        likely: evidence === 'likely',
      })
    }
  }
  return facts
}

function wordFacts(all: readonly Token[], at: number, vocabulary: Vocabulary): [FactKind, string][] {
  const token = all[at]!
  const { key } = token
  if (token.kind === 'symbol') return symbolFacts(token)
  if (token.kind !== 'word') return []
  if (hanNegation.test(key)) return [['negation', 'not']]
  const date = needsCapital.has(key) && token.plain === key ? undefined : worthOf(vocabulary.dates, key)
  if (date !== undefined) return [['date', date]]
  const currency = worthOf(vocabulary.currencies, key)
  if (currency !== undefined) return [['currency', currency]]
  const unit = worthOf(vocabulary.units, key)
  if (unit !== undefined && (key.length > 2 || all[at - 1]?.kind === 'number')) return [['unit', unit]]
  return meaningFacts(all, at, vocabulary)
}

/** Negations, quantifiers and hedges; "can't" is a hedge and a negation, as "cannot" and "can not" are. */
function meaningFacts(all: readonly Token[], at: number, vocabulary: Vocabulary): [FactKind, string][] {
  const { key } = all[at]!
  const contracted = /^(\p{L}+)n't$/u.exec(key)?.[1]
  const elided = /^(?:n|qu|l|d|s|c|m|t)'(\p{L}.*)$/u.exec(key)?.[1]
  const stem = contracted === 'ca' || key === 'cannot' ? 'can' : (contracted ?? elided ?? key)
  const facts: [FactKind, string][] = []
  if (vocabulary.hedges.has(stem)) facts.push(['hedge', stem])
  else if (vocabulary.hedgesOfNumbers.has(stem) && nextIsNumber(all, at)) facts.push(['hedge', stem])
  const french = elided !== undefined && key.startsWith("n'") && vocabulary.languages.has('fr')
  if (contracted !== undefined || french || vocabulary.negations.has(stem)) facts.push(['negation', 'not'])
  if (vocabulary.quantifiers.has(stem)) facts.push(['quantifier', stem])
  return facts
}

function symbolFacts(token: Token): [FactKind, string][] {
  if (/^\p{Sc}/u.test(token.key)) return [['currency', currencySigns[token.key] ?? token.key]]
  if (token.key === '%' || token.key === '‰' || token.key === '°') return [['unit', token.key]]
  return /^[+−±×÷<>=≤≥≈~]/u.test(token.key) ? [['number', token.key]] : []
}

const nextIsNumber = (all: readonly Token[], at: number): boolean =>
  all.slice(at + 1, at + 4).some(token => token.kind === 'number')
