import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { approximatePlaces } from './approximate.ts'
import { contextScore } from './context.ts'
import { normalisedPlaces } from './normalised.ts'
import { anotherSpeaker } from './speaker.ts'

/**
 * - `exact`: the same words at the same position.
 * - `moved`: the same words elsewhere, or words that differ only in marks, spaces, Unicode form, hyphenation or
 *   spelling slips.
 * - `needs-person`: nothing that is surely the passage; `range` is the best candidate, if there is one.
 */
export type AnchorStatus = 'exact' | 'moved' | 'needs-person'
export type Candidate = { range: Range; score: number }
export type AnchorMatch = { status: AnchorStatus; range?: Range; score: number; runnerUp?: Candidate }

/** A candidate must beat the next one by this much. */
const MARGIN = 0.2
/** What the surroundings must agree for short words, which may stand anywhere; long ones are told by themselves. */
const SHORT_NEEDS = 0.5
const LONG_NEEDS = 0.15
const LONG = 48

/**
 * Finds an anchor's passage in a text that may have changed since. Never settles on a lookalike: the words must be
 * the same, and where they stand more than once the surroundings must decide clearly.
 */
export function anchor(text: string, wanted: Anchor): AnchorMatch {
  const here: Range = [wanted.start, wanted.end]
  const inPlace = text.slice(...here) === wanted.exact
  const exact = rank(text, wanted, exactPlaces(text, wanted.exact))
  if (inPlace && (exact.length === 1 || isBest(exact, here)) && !anotherSpeaker(text, wanted, here)) {
    return decided('exact', here, exact, 1)
  }
  if (exact.length > 0) return decide(text, wanted, exact)
  const normalised = rank(text, wanted, normalisedPlaces(text, wanted.exact))
  if (normalised.length > 0) return decide(text, wanted, normalised)
  const approximate = rank(text, wanted, approximatePlaces(text, wanted.exact))
  const match = decide(text, wanted, approximate)
  // Misspelled words alone do not tell a passage: its surroundings must agree too.
  return match.score < SHORT_NEEDS ? { ...match, status: 'needs-person' } : match
}

function isBest(ranked: readonly Candidate[], here: Range): boolean {
  const own = ranked.find(candidate => candidate.range[0] === here[0])
  const other = ranked.find(candidate => candidate.range[0] !== here[0])
  return own !== undefined && (other === undefined || own.score >= other.score)
}

function decide(text: string, wanted: Anchor, ranked: readonly Candidate[]): AnchorMatch {
  const [best, next] = ranked
  if (best === undefined) return { status: 'needs-person', score: 0 }
  const needs = wanted.exact.length >= LONG ? LONG_NEEDS : SHORT_NEEDS
  const clear = next === undefined || best.score - next.score >= MARGIN
  const agrees = best.score >= (next === undefined ? needs : SHORT_NEEDS)
  const sure = agrees && clear && !anotherSpeaker(text, wanted, best.range)
  return decided(sure ? 'moved' : 'needs-person', best.range, ranked, best.score)
}

function decided(
  status: AnchorStatus,
  range: Range,
  ranked: readonly Candidate[],
  score: number,
): AnchorMatch {
  const runnerUp = ranked.find(candidate => candidate.range[0] !== range[0])
  return runnerUp ? { status, range, score, runnerUp } : { status, range, score }
}

function exactPlaces(text: string, exact: string): Range[] {
  const places: Range[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push([at, at + exact.length])
  return places
}

const rank = (text: string, wanted: Anchor, places: readonly Range[]): Candidate[] =>
  places
    .map(range => ({ range, score: contextScore(text, wanted, range) }))
    .toSorted((one, other) => other.score - one.score || one.range[0] - other.range[0])
