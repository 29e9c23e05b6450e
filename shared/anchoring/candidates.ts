import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { contextScore } from './context.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import { anotherSpeaker } from './speaker.ts'
import { stretchesFor } from './stretches.ts'

/**
 * A place that may be the passage. `context` is how far the surroundings agree, `score` that and the words together,
 * both 0 to 1. `cost` counts slips in the words. `refused` says in words why it is surely not the passage as it was;
 * null where it may be.
 */
export type Candidate = { range: Range; score: number; context: number; cost: number; refused: string | null }

/** Fewer words in common than this share is another passage, not this one with changes. */
const LEAST_SHARE = 0.4

/** With the same words and surroundings that agree so far, no place that is only like it can raise a doubt. */
const SURE_CONTEXT = 0.85

/**
 * The places of a text that may be an anchor's passage, the likeliest first, `most` of them: those that may stand for
 * it before those that are only like it and are refused with the reason. For a person to decide between, side by side.
 */
export function candidates(text: string, wanted: Anchor, most = 5): Candidate[] {
  const { same, alike } = stretchesFor(text, wanted)
  return ranked(text, wanted, [...same, ...alike()]).slice(0, most)
}

/** Those among which {@link anchor} decides: where one with the same words is sure, nothing else is looked at. */
export function contenders(text: string, wanted: Anchor): Candidate[] {
  const { same, alike } = stretchesFor(text, wanted)
  const found = ranked(text, wanted, same)
  const sure = found[0]?.refused === null && found[0].cost === 0 && found[0].context >= SURE_CONTEXT
  return sure ? found : ranked(text, wanted, [...same, ...alike()])
}

function ranked(text: string, wanted: Anchor, stretches: readonly Range[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const stretch of stretches) {
    const { range, cost, share, refused } = literal(text, wanted, stretch) ?? compared(text, wanted, stretch)
    if (share < LEAST_SHARE || found.has(range.join())) continue
    const context = contextScore(text, wanted, range)
    const reason = refused ?? (anotherSpeaker(text, wanted, range) ? 'somebody else says it' : null)
    const likeness = Math.max(0, share - cost / 20)
    const score = Math.round((likeness * 0.6 + context * 0.4) * 1000) / 1000
    found.set(range.join(), { range, score, context, cost, refused: reason })
  }
  return [...found.values()].toSorted(byLikelihood)
}

const byLikelihood = (one: Candidate, other: Candidate): number =>
  Number(one.refused !== null) - Number(other.refused !== null) ||
  other.score - one.score ||
  one.range[0] - other.range[0]

function compared(text: string, wanted: Anchor, [from, to]: Range): Likeness {
  const likeness = likenessOf(wanted.exact, text.slice(from, to), word => standsTwice(text, word))
  return { ...likeness, range: [likeness.range[0] + from, likeness.range[1] + from] }
}

/** The very same characters in a stretch, where they are not a part of longer words or figures than they were. */
function literal(text: string, { exact, prefix, suffix }: Anchor, [from, to]: Range): Likeness | null {
  const at = text.slice(from, to).indexOf(exact)
  if (at < 0) return null
  const range: Range = [from + at, from + at + exact.length]
  const joins = (before: string, after: string) =>
    /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) && !unspaced.test(after + before)
  const figures = (before: string, after: string) =>
    /\p{N}[.,:/-]?$|(?:^|\s)[-−–]$/u.test(before) && /^\p{N}/u.test(after)
  const touches = (before: string, after: string) =>
    joins(before, after) || figures(before, after) || (/\p{N}$/u.test(before) && /^[.,:]\p{N}/u.test(after))
  const before = text.slice(Math.max(0, range[0] - 3), range[0])
  const after = text.slice(range[1], range[1] + 3)
  if (touches(before, exact) && !touches(prefix.slice(-3), exact)) return null
  if (touches(exact, after) && !touches(exact, suffix.slice(0, 3))) return null
  return { range, cost: 0, share: 1, refused: null }
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Whether the text has a word in two places or more: then it is a word of its own and no misspelling. */
function standsTwice(text: string, word: string): boolean {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + word.length)) {
    const inside = /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + word.length] ?? '')
    if (!inside) count += 1
  }
  return count > 1
}
