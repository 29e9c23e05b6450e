import type { Range } from '../domain/ids.ts'
import { align } from '../guard/align.ts'
import { type Comparison, factsOf, isWord } from '../guard/comparison.ts'
import { readFacts } from '../guard/facts.ts'
import { type Hunk, hunksOf } from '../guard/hunks.ts'
import { nameEvidence } from '../guard/names.ts'
import { seriousReason } from '../guard/serious.ts'
import { isKnownWord, vocabularyFor } from '../guard/vocabulary.ts'
import type { Token } from '../text/tokens.ts'
import { wordsAndMarks } from './scanned.ts'
import { onlyFiguresMisread, slipOf } from './slips.ts'

/**
 * How a stretch of a text compares with a quote's words. `range` is in the stretch; `cost` is 0 for the same words and
 * rises with slips; `refused` says in words why this is not the passage, null where it may be.
 */
export type Likeness = { range: Range; cost: number; share: number; refused: string | null }

/** What a slip, and what a scanner's misreading costs; a passage may cost one for every so many words. */
const SPELLING = 1
const SCAN = 0.5
const WORDS_PER_SLIP = 6
/** Fewer words have too little left to tell them by when one is misspelled. */
const LEAST_WORDS = 4

/** Compares a quote's words with a stretch of text that may hold them; `isElsewhere` tells words the text uses. */
export function likenessOf(exact: string, stretch: string, isElsewhere: (word: string) => boolean): Likeness {
  const wanted = wordsAndMarks(exact)
  const found = wordsAndMarks(stretch)
  const steps = align(
    wanted,
    found,
    wanted.map(() => false),
  )
  const touched = steps.filter(step => step.draft >= 0 && step.source >= 0).map(step => step.source)
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined)
    return { range: [0, 0], cost: 1, share: 0, refused: 'nothing of it is there' }
  const vocabulary = vocabularyFor([...wanted, ...found])
  const sides = { draft: wanted, source: found }
  const comparison: Comparison = {
    quotation: exact,
    passage: stretch,
    draft: { tokens: wanted, bracketed: wanted.map(() => false) },
    source: found,
    steps,
    vocabulary,
    facts: {
      draft: readFacts({ all: wanted, text: exact, vocabulary, known: new Set() }),
      source: readFacts({ all: found, text: stretch, vocabulary, known: new Set() }),
    },
  }
  const words = wanted.filter(isWord).length
  const same = steps.filter(({ kind, draft }) => kind === 'match' && isWord(wanted[draft]!)).length
  const judged: Judged = { cost: 0, refused: null }
  for (const hunk of hunksOf(steps, wanted, first)) judgeHunk(comparison, hunk, sides, isElsewhere, judged)
  if (
    judged.refused === null &&
    judged.cost > 0 &&
    (words < LEAST_WORDS || judged.cost > Math.max(1, words / WORDS_PER_SLIP))
  ) {
    judged.refused = 'too many letters differ'
  }
  const start = found[first]!.start
  const end = found[last]!.end
  return {
    range: [start, end],
    cost: judged.cost,
    share: words === 0 ? 1 : same / words,
    refused: judged.refused,
  }
}

type Judged = { cost: number; refused: string | null }
type Sides = { draft: readonly Token[]; source: readonly Token[] }

function judgeHunk(
  comparison: Comparison,
  hunk: Hunk,
  sides: Sides,
  isElsewhere: (word: string) => boolean,
  judged: Judged,
): void {
  const ours = hunk.draft.map(at => sides.draft[at]!).filter(isWord)
  const theirs = hunk.source.map(at => sides.source[at]!).filter(isWord)
  const refuse = (reason: string) => {
    judged.refused ??= reason
  }
  if (hunk.kind === 'match') {
    const [one, other] = [ours[0], theirs[0]]
    if (one?.kind === 'word' && other && one.plain !== other.plain && hunk.draft[0] !== 0)
      refuse('capitals differ')
    return
  }
  if (changesSign(sides.draft, hunk.draft) || changesSign(sides.source, hunk.source)) {
    refuse('a sign before a number differs')
    return
  }
  if (ours.length === 0 && theirs.length === 0) return
  if (ours.length === 0) refuse(seriousReason(comparison, hunk) ?? 'it has words more')
  else if (theirs.length === 0) refuse(seriousReason(comparison, hunk) ?? 'words are missing')
  else judgeWords(comparison, hunk, ours, theirs, isElsewhere, judged, refuse)
}

function judgeWords(
  comparison: Comparison,
  hunk: Hunk,
  ours: readonly Token[],
  theirs: readonly Token[],
  isElsewhere: (word: string) => boolean,
  judged: Judged,
  refuse: (reason: string) => void,
): void {
  const [one, other] = [joined(ours), joined(theirs)]
  const reason = seriousReason(comparison, hunk)
  const serious = reason !== null && isMisspeltFact(comparison, hunk, one, other) ? null : reason
  if (one === other && onlyLetters(ours) && onlyLetters(theirs)) {
    const hyphen = [
      ...hunk.draft.map(at => comparison.draft.tokens[at]!),
      ...hunk.source.map(at => comparison.source[at]!),
    ].some(token => token.key === '-')
    if (!hyphen && (serious !== null || isKnownWord(ours.length < theirs.length ? one : other)))
      refuse(serious ?? 'other words')
    else if (!hyphen) judged.cost += SCAN / 2
    return
  }
  const slip = Math.abs(ours.length - theirs.length) <= 2 ? slipOf(one, other) : null
  const misread = onlyFiguresMisread(one, other)
  if (slip === null) refuse(serious ?? 'other words')
  else if (
    serious !== null &&
    !misread &&
    !(slip === 'scan' && one.length >= 7 && onlyNames(comparison, hunk))
  ) {
    refuse(serious)
  } else if (slip === 'spelling' && isElsewhere(theirs.map(token => token.plain).join(' ')))
    refuse('another word of this text')
  else judged.cost += slip === 'scan' ? SCAN : SPELLING
}

const joined = (words: readonly Token[]): string =>
  words
    .map(word => word.key)
    .join('')
    .replace(/'/gu, '')
const onlyLetters = (words: readonly Token[]): boolean => words.every(word => word.kind === 'word')

/**
 * Whether a long word for a date, a unit, a quantity or a doubt was only misspelt into no word at all ("Febuary"). A
 * number, a name or a negation never is: those are looked at.
 */
function isMisspeltFact(comparison: Comparison, hunk: Hunk, one: string, other: string): boolean {
  const ours = factsOf(comparison, 'draft', hunk.draft)
  const mild =
    ours.length > 0 && ours.every(({ kind }) => ['date', 'unit', 'quantifier', 'hedge'].includes(kind))
  return (
    mild && factsOf(comparison, 'source', hunk.source).length === 0 && one.length >= 6 && !isKnownWord(other)
  )
}

/** Whether what differs is a name alone: letters that a scan confuses are the same name there. */
function onlyNames({ draft, quotation, vocabulary }: Comparison, hunk: Hunk): boolean {
  const names = { all: draft.tokens, text: quotation, vocabulary, known: new Set<string>() }
  return hunk.draft.every(at => nameEvidence(names, at) !== null)
}

/** A minus: a dash with a figure right behind it and a space in front. */
function changesSign(all: readonly Token[], indexes: readonly number[]): boolean {
  return indexes.some(at => {
    const next = all[at + 1]
    return all[at]!.key === '-' && next?.kind === 'number' && !next.spaced && (at === 0 || all[at]!.spaced)
  })
}
