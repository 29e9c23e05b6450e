import type { Token } from '../text/tokens.ts'
import type { Fact } from './fact.ts'
import { type Names, nameBeforeTitle, nameEvidence, stemOf } from './names.ts'
import { numberAt } from './spelled-numbers.ts'
import { type Meaning, meaningsAt, type Vocabulary } from './vocabulary.ts'

const currencySigns: Readonly<Record<string, string>> = {
  '﷼': 'sar',
  '￥': '¥',
  '＄': '$',
  '￡': '£',
  '￦': '₩',
}
/** English words that are dates only with a capital. */
const needsCapital = new Set(['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'dec', 'jan'])
/** What elides before a vowel in French, Italian and Portuguese: "l'eau", "dell'acqua". */
const elision =
  /^(?:n|qu|l|d|s|c|m|t|j|un|dell|nell|all|sull|dall|quell|quest|dov|com|jusqu|lorsqu|puisqu)'(\p{L}.*)$/u

/** The facts of one side of a comparison, in order. */
export function readFacts(names: Names): Fact[] {
  const { all } = names
  const facts: Fact[] = []
  let at = 0
  while (at < all.length) {
    const found = factsAt(names, at)
    for (const fact of found.facts) facts.push({ ...fact, from: at, to: at + found.length })
    at += found.length
  }
  return facts
}

type Found = { length: number; facts: Omit<Fact, 'from' | 'to'>[] }

function factsAt(names: Names, at: number): Found {
  const { all, vocabulary } = names
  const token = all[at]!
  if (token.kind === 'mark' || token.kind === 'ellipsis') return { length: 1, facts: [] }
  if (token.kind === 'symbol') return { length: 1, facts: symbolFacts(token) }
  const entry = meaningsAt(all, at, vocabulary) ?? withoutClitic(all, at, vocabulary)
  if (entry && entry.length > 1) return { length: entry.length, facts: meant(names, at, entry.meanings) }
  const number = numberAt(all, at, vocabulary)
  if (number) return { length: number.length, facts: [{ kind: 'number', value: number.value }] }
  const facts = [...meant(names, at, entry?.meanings ?? []), ...denials(token, vocabulary)]
  if (facts.length > 0) return { length: 1, facts }
  const titled = nameBeforeTitle(all, at, vocabulary)
  if (titled > 0) {
    const value = all
      .slice(at, at + titled)
      .map(part => part.key)
      .join('')
    return { length: titled, facts: [{ kind: 'name', value }] }
  }
  const evidence = nameEvidence(names, at)
  if (evidence === null) return { length: 1, facts: [] }
  return { length: 1, facts: [{ kind: 'name', value: stemOf(token.key), likely: evidence === 'likely' }] }
}

/** What the meanings of an entry come to where it stands. */
function meant({ all, vocabulary }: Names, at: number, meanings: readonly Meaning[]): Found['facts'] {
  const token = all[at]!
  const facts: Found['facts'] = []
  for (const { kind, value } of meanings) {
    if (kind === 'neutral') continue
    if (kind === 'approximate') {
      if (numberSoon(all, at, vocabulary)) facts.push({ kind: 'hedge', value })
      continue
    }
    if (kind === 'number') {
      facts.push({ kind, value })
      continue
    }
    if (kind === 'hedge' && isMonth(all, at)) continue
    if (kind === 'date' && needsCapital.has(token.key) && token.plain === token.key) continue
    if (kind === 'date' && /^[ap]m$/u.test(token.key) && !numberJustBefore(all, at)) continue
    if (kind === 'unit' && token.key.length < 3 && isShortUnit(token) && !numberJustBefore(all, at)) continue
    if ((kind === 'unit' || kind === 'currency') && facts.some(fact => fact.kind === 'date')) continue
    facts.push({ kind, value })
  }
  return facts
}

/** "May" with a capital that opens no sentence is the month and not the verb. */
const isMonth = (all: readonly Token[], at: number): boolean =>
  needsCapital.has(all[at]!.key) &&
  all[at]!.plain !== all[at]!.key &&
  (all[at - 1]?.kind === 'word' || all[at - 1]?.kind === 'number' || all[at + 1]?.kind === 'number')

/** Contractions: "can't" is a hedge and a negation, as "cannot" and "can not" are; "n'avait" denies as "ne" does. */
function denials({ key }: Token, vocabulary: Vocabulary): Found['facts'] {
  // All three have an apostrophe, which few words have.
  const joined = key.includes("'")
  const contracted = joined ? /^(\p{L}+)n't$/u.exec(key)?.[1] : undefined
  const elided = joined ? elision.exec(key)?.[1] : undefined
  const short = joined ? /^(\p{L}{4,})'(?:ve|d)$/u.exec(key)?.[1] : undefined
  const stem = contracted === 'ca' || key === 'cannot' ? 'can' : (contracted ?? elided ?? short)
  const facts: Found['facts'] = []
  const french = elided !== undefined && key.startsWith("n'") && vocabulary.languages.has('fr')
  if (contracted !== undefined || french) facts.push({ kind: 'negation', value: 'not' })
  else if (vocabulary.deniedVerbs.some(form => form.test(key))) facts.push({ kind: 'negation', value: 'not' })
  if (stem === undefined) return facts
  for (const { keys, meaning } of vocabulary.entries.get(stem) ?? []) {
    if (
      keys.length === 1 &&
      meaning.kind !== 'neutral' &&
      meaning.kind !== 'approximate' &&
      meaning.kind !== 'unit'
    ) {
      facts.push({ kind: meaning.kind, value: meaning.value })
    }
  }
  return facts
}

/** Arabic writes "and", "so", "in", "for" and "as" onto the word that follows. */
function withoutClitic(all: readonly Token[], at: number, vocabulary: Vocabulary) {
  const token = all[at]!
  if (!vocabulary.languages.has('ar') || !/^[وفبلك]\p{sc=Arabic}{2,}$/u.test(token.key)) return null
  return meaningsAt([{ ...token, key: token.key.slice(1) }], 0, vocabulary)
}

function symbolFacts(token: Token): Found['facts'] {
  if (/^\p{Sc}/u.test(token.key)) return [{ kind: 'currency', value: currencySigns[token.key] ?? token.key }]
  if (token.key === '%' || token.key === '‰' || token.key === '°') return [{ kind: 'unit', value: token.key }]
  return /^[+−±×÷<>=≤≥≈~]/u.test(token.key) ? [{ kind: 'number', value: token.key }] : []
}

/** "m" is a metre and "日" a day only after a figure. */
const isShortUnit = (token: Token): boolean => !/^\p{sc=Han}{2}/u.test(token.key)

const numberJustBefore = (all: readonly Token[], at: number): boolean => all[at - 1]?.kind === 'number'

const numberSoon = (all: readonly Token[], at: number, vocabulary: Vocabulary): boolean =>
  [1, 2, 3].some(ahead => all[at + ahead] !== undefined && numberAt(all, at + ahead, vocabulary) !== null)
