import type { Token } from '../text/tokens.ts'
import { type Comparison, isWord } from './comparison.ts'
import type { Hunk } from './hunks.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Thai has no spaces to find a negation between; it is counted in the surroundings instead. */
const unspacedNegation = /ไม่|มิได้|มิใช่|ไร้|อย่า|ห้าม/gu
const unspaced = /\p{sc=Thai}/u
/** Characters that deny what follows them in Chinese and Japanese. */
const hanPrefix = /^[不没沒未无無非反]$/u

/**
 * Whether a change turns words round: a word for its opposite, by a pair ("before" and "after"), a prefix ("legal" and
 * "illegal"), a suffix ("harmful" and "harmless"), or in scripts without spaces by the signs of negation around it.
 */
export function turnsRound(comparison: Comparison, hunk: Hunk): boolean {
  const draft = hunk.draft.map(at => comparison.draft.tokens[at]!).filter(isWord)
  const source = hunk.source.map(at => comparison.source[at]!).filter(isWord)
  if (draft.some(one => source.some(other => opposite(one.key, other.key, comparison.vocabulary))))
    return true
  const [ours, theirs] = [phraseAround(comparison, hunk, 'draft'), phraseAround(comparison, hunk, 'source')]
  if (ours.some(one => theirs.some(other => comparison.vocabulary.antonyms.has(`${one}/${other}`))))
    return true
  if (draft.length + source.length === 1 && hanPrefix.test((draft[0] ?? source[0])!.key)) return true
  if (![...draft, ...source].some(token => unspaced.test(token.key))) return false
  return (
    negations(comparison.draft.tokens, hunk.draft, hunk.draftAt) !==
    negations(comparison.source, hunk.source, hunk.sourceAt)
  )
}

/** The words of one side and up to three to each side of them, as every run of words that holds the change. */
function phraseAround(comparison: Comparison, hunk: Hunk, side: 'draft' | 'source'): string[] {
  const all = side === 'draft' ? comparison.draft.tokens : comparison.source
  const [indexes, place] = side === 'draft' ? [hunk.draft, hunk.draftAt] : [hunk.source, hunk.sourceAt]
  const first = indexes[0] ?? place
  const last = indexes.at(-1) ?? place - 1
  const runs: string[] = []
  for (let from = Math.max(0, first - 3); from <= first; from += 1) {
    for (let to = Math.max(from, last); to <= Math.min(all.length - 1, last + 3); to += 1) {
      if (to - from < 6)
        runs.push(
          all
            .slice(from, to + 1)
            .map(token => token.key)
            .join(' '),
        )
    }
  }
  return runs
}

function opposite(one: string, other: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.antonyms.has(`${one}/${other}`)) return true
  const { negativePrefixes, negativeSuffixes } = vocabulary
  if (negativePrefixes.some(prefix => prefixed(one, other, prefix) || prefixed(other, one, prefix)))
    return true
  if (negativeSuffixes.some(suffix => loses(one, other, suffix) || loses(other, one, suffix))) return true
  return (
    (vocabulary.languages.has('kk') && (deniesKazakh(one, other) || deniesKazakh(other, one))) ||
    (vocabulary.languages.has('tr') && (deniesTurkish(one, other) || deniesTurkish(other, one)))
  )
}

const prefixed = (long: string, short: string, prefix: string): boolean =>
  short.length > 2 && long === prefix + short

/** "harmless" beside "harmful" or "harm": the same stem, and the ending that denies on one side only. */
function loses(denied: string, other: string, suffix: string): boolean {
  if (!denied.endsWith(suffix) || other.endsWith(suffix)) return false
  const stem = denied.slice(0, -suffix.length)
  return stem.length > 2 && other.startsWith(stem)
}

/** Kazakh denies inside the verb: "келді" came, "келмеді" did not. */
function deniesKazakh(denied: string, other: string): boolean {
  if (!/^\p{sc=Cyrillic}+$/u.test(denied) || denied === other) return false
  let stem = 0
  while (stem < other.length && denied[stem] === other[stem]) stem += 1
  for (let at = Math.max(2, stem - 1); at <= stem; at += 1) {
    const rest = denied.slice(at)
    const end = other.slice(at)
    if (/^[мбп][ае]/u.test(rest) && !/^[мбп][ае]/u.test(end) && denied.at(-1) === other.at(-1)) return true
  }
  return false
}

/** Turkish likewise: "geldi" and "gelmedi", "gelir" and "gelmez", "geliyor" and "gelmiyor". */
function deniesTurkish(denied: string, other: string): boolean {
  if (denied === other) return false
  let stem = 0
  while (stem < other.length && denied[stem] === other[stem]) stem += 1
  for (let at = Math.max(2, stem - 1); at <= stem; at += 1) {
    const rest = denied.slice(at)
    if (/^m(?:[ae](?:d[iuü]|z|y|m[iuü]ş|l[iı]|k)|[iuü]yor)/u.test(rest) && !other.slice(at).startsWith('m'))
      return true
  }
  return false
}

/** How many signs of negation stand in and right around the changed characters. */
function negations(all: readonly Token[], indexes: readonly number[], place: number): number {
  const first = indexes[0] ?? place
  const last = indexes.at(-1) ?? place - 1
  const around = all.slice(Math.max(0, first - 2), last + 3)
  return (
    around
      .map(token => token.key)
      .join('')
      .match(unspacedNegation)?.length ?? 0
  )
}
