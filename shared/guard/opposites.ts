import type { Token } from '../text/tokens.ts'
import { type Comparison, isWord } from './comparison.ts'
import type { Hunk } from './hunks.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Kana and Thai have no spaces to find a negation between; it is counted in the surroundings instead. */
const unspacedNegation = /な(?:い|か|く|け|し)|ませ?ん|ずに|ぬ|ไม่|มิได้|มิใช่|ไร้|อย่า|ห้าม|[不没沒未无無非]/gu
const unspaced = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Thai}]/u

/**
 * Whether a change turns words round: a word for its opposite, by a pair ("before" and "after"), a prefix ("legal" and
 * "illegal"), a suffix ("harmful" and "harmless"), or in scripts without spaces by the signs of negation around it.
 */
export function turnsRound(comparison: Comparison, hunk: Hunk): boolean {
  const draft = hunk.draft.map(at => comparison.draft.tokens[at]!).filter(isWord)
  const source = hunk.source.map(at => comparison.source[at]!).filter(isWord)
  if (draft.some(one => source.some(other => opposite(one.key, other.key, comparison.vocabulary))))
    return true
  if (![...draft, ...source].some(token => unspaced.test(token.key))) return false
  return (
    negations(comparison.draft.tokens, hunk.draft, hunk.draftAt) !==
    negations(comparison.source, hunk.source, hunk.sourceAt)
  )
}

function opposite(one: string, other: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.antonyms.has(`${one}/${other}`)) return true
  const { negativePrefixes, negativeSuffixes } = vocabulary
  if (negativePrefixes.some(prefix => prefixed(one, other, prefix) || prefixed(other, one, prefix)))
    return true
  if (negativeSuffixes.some(suffix => loses(one, other, suffix) || loses(other, one, suffix))) return true
  return vocabulary.languages.has('kk') && (deniesVerb(one, other) || deniesVerb(other, one))
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
function deniesVerb(denied: string, other: string): boolean {
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
