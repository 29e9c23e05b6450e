import type { Range } from '../domain/ids.ts'
import type { CheckMark } from '../domain/review.ts'
import type { Fact } from '../guard/fact.ts'
import { readFacts } from '../guard/facts.ts'
import { type Vocabulary, vocabularyFor } from '../guard/vocabulary.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { abbreviationKind } from './abbreviations.ts'
import { superlativeAt } from './superlatives.ts'

/** A four-figure number from then on, with no unit, is a year. */
const YEARS = [1000, 2200] as const
/** Where a word says that it is one. */
const yearWords = /^(?:год[уа]?|г|рок[уи]|рік|р|жыл[ыдға]*|ж|yılı?(?:nda)?)$/u

/**
 * What in a claim wants a look: figures with their units and currencies, names (of the notebook's people in `names`,
 * and runs of capitals), dates, and superlatives. Ranges of UTF-16 offsets, in order, none overlapping.
 */
export function checkMarks(text: string, names: ReadonlySet<string>): CheckMark[] {
  const all = tokens(text)
  const vocabulary = vocabularyFor(all)
  const facts = readFacts({ all, text, vocabulary, known: names })
  const kinds = all.map((): CheckMark['kind'] | null => null)
  for (const fact of facts) {
    const kind = kindOf(fact, all)
    if (kind) kinds.fill(kind, fact.from, fact.to)
  }
  // After "Ms." a capital opens no sentence.
  for (const { kind, from, to } of facts) {
    const title = facts.find(other => other.kind === 'name' && other.to === from - 1)
    if (kind === 'name' && title && all[from - 1]?.kind === 'mark' && isAbbreviated(all[title.to - 1]!, text))
      kinds.fill('name', from, to).fill('name', title.from, title.to)
  }
  // A capital that may only open the sentence is a name where a name follows.
  for (const { kind, likely, from, to } of facts)
    if (kind === 'name' && likely && kinds[to] === 'name') kinds.fill('name', from, to)
  for (const { kind, from, to } of facts)
    if ((kind === 'unit' || kind === 'currency') && besideFigure(kinds, from, to))
      kinds.fill('figure', from, to)
  markDates(kinds, all, facts)
  markSuperlatives(kinds, all, vocabulary)
  return runsOf(all, kinds, text).filter(
    ({ kind, range }) => kind !== 'name' || !isCommon(text.slice(...range)),
  )
}

/** The folded parts of people's names, as the guard's facts know them. */
export function namesFor(people: Iterable<{ name: string; aliases: readonly string[] }>): Set<string> {
  const keys = new Set<string>()
  for (const { name, aliases } of people)
    for (const { key } of [name, ...aliases].flatMap(tokens)) if (key.length > 2) keys.add(key)
  return keys
}

function kindOf({ kind, value, from, to, likely }: Fact, all: readonly Token[]): CheckMark['kind'] | null {
  if (kind === 'name') return likely ? null : 'name'
  if (kind === 'date') return /^(?:m\d|d)/u.test(value) ? 'date' : null
  if (kind !== 'number') return null
  const isFigure = all.slice(from, to).some(token => token.kind === 'number')
  // "One" is a pronoun as often as not, "first" is looked at as a superlative, and signs alone are no figures.
  if (!/[\d]/u.test(value) || value === '#1' || value === '1x' || (value === '1' && !isFigure)) return null
  return 'figure'
}

const besideFigure = (kinds: readonly (CheckMark['kind'] | null)[], from: number, to: number): boolean =>
  kinds[from - 1] === 'figure' || kinds[to] === 'figure'

/** Figures beside a month or day are a part of the date; one that can be a year, and is nothing else, is one too. */
function markDates(kinds: (CheckMark['kind'] | null)[], all: readonly Token[], facts: readonly Fact[]): void {
  const figures = facts.filter(({ kind, from }) => kind === 'number' && kinds[from] === 'figure')
  for (const { from, to } of [...figures, ...figures.toReversed()]) {
    const before = all[from - 1]?.kind === 'mark' ? from - 2 : from - 1
    const after = all[to]?.kind === 'mark' ? to + 1 : to
    if (kinds[before] === 'date' || kinds[after] === 'date') kinds.fill('date', from, to)
  }
  for (const { from, to, value } of figures) {
    const year = Number(value)
    const isYear = /^\d{4}$/u.test(value) && year >= YEARS[0] && year < YEARS[1]
    const says = yearWords.test(all[to]?.key ?? '') ? 1 : 0
    const isAlone = kinds[from - 1] !== 'figure' && (says === 1 || kinds[to] !== 'figure')
    const hasFourDigits = to - from === 1 && all[from]!.end - all[from]!.start === 4
    if (kinds[from] === 'figure' && isYear && isAlone && hasFourDigits) kinds.fill('date', from, to + says)
  }
}

function markSuperlatives(
  kinds: (CheckMark['kind'] | null)[],
  all: readonly Token[],
  { languages }: Vocabulary,
): void {
  for (let at = 0; at < all.length; at += 1) {
    const length = kinds[at] === null ? superlativeAt(all, at, languages) : 0
    if (length > 0) kinds.fill('superlative', at, at + length)
  }
}

/** One word in small letters is no name, though a person goes by it: "a person", where one is called "Person K". */
const isCommon = (name: string): boolean => /^\p{Ll}[\p{Ll}\p{M}’']*$/u.test(name)

/**
 * Neighbours of one kind are one mark; only a space may part them. In a date a sign may as well, and in a name the stop
 * of an abbreviation: "Ms. Pruitt".
 */
function runsOf(
  all: readonly Token[],
  kinds: readonly (CheckMark['kind'] | null)[],
  text: string,
): CheckMark[] {
  const marks: CheckMark[] = []
  let last = -1
  all.forEach((token, at) => {
    const kind = kinds[at]
    if (!kind) return
    const before = marks.at(-1)
    const gap = at - last
    const parted = all[at - 1]
    const isJoined =
      gap === 1 ||
      (gap === 2 &&
        parted?.kind === 'mark' &&
        (kind === 'date' || (kind === 'name' && isAbbreviated(all[last], text))))
    const range: Range = [token.start, token.end]
    if (before?.kind === kind && isJoined) before.range = [before.range[0], token.end]
    else marks.push({ kind, range })
    last = at
  })
  return marks
}

/** Whether the word is an abbreviation before a name, and its stop follows. */
const isAbbreviated = (word: Token | undefined, text: string): boolean =>
  word !== undefined &&
  text[word.end] === '.' &&
  abbreviationKind(text.slice(word.start, word.end)) === 'leading'
