import { contextScore } from '../anchoring/context.ts'
import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import type { DraftLine } from '../draft/places.ts'
import { tokens } from '../text/tokens.ts'
import { commonPairs } from './changed-words.ts'
import type { Segment } from './segments.ts'

/** Words in common that make a line the one that a claim was cut from, as a share of the claim's. */
const ENOUGH = 0.5

/**
 * Where a claim that was cut by hand stands now: its very words where their surroundings agree best; where they were
 * changed, from the first to the last of them that is left in the line that has most. Null where they are gone.
 */
export function findHandCut(text: string, lines: readonly DraftLine[], anchor: Anchor): Range | null {
  if (text.slice(anchor.start, anchor.end) === anchor.exact) return [anchor.start, anchor.end]
  let best: { range: Range; score: number } | null = null
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    const range: Range = [at, at + anchor.exact.length]
    const score = contextScore(text, anchor, range)
    if (best === null || score > best.score) best = { range, score }
  }
  return best?.range ?? changedCut(lines, anchor)
}

function changedCut(lines: readonly DraftLine[], { exact }: Anchor): Range | null {
  const wanted = tokens(exact)
  const words = new Set(
    wanted.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ key }) => key),
  )
  let best: { range: Range; share: number } | null = null
  for (const { text, start } of lines) {
    const here = tokens(text)
    const held = new Set(here.map(({ key }) => key))
    const share = Array.from(words).filter(word => held.has(word)).length / Math.max(1, words.size)
    if (share < ENOUGH || share <= (best?.share ?? 0)) continue
    const pairs = commonPairs(wanted, here)
    const [first, last] = [pairs[0], pairs.at(-1)]
    if (!first || !last) continue
    best = { range: [start + here[first[1]]!.start, start + here[last[1]]!.end], share }
  }
  return best?.range ?? null
}

/** So few words beside a cut were a part of it, and changed. */
const FEW = 3
type Piece<T> = { segment: Segment; of: T | null }

/**
 * The segments with these stretches cut out as they are. What is left of a sentence on either side is a segment of its
 * own, or goes with the cut where it is a few words: both parts of what was split are cuts. `cuts` are in any order;
 * one that overlaps an earlier is left out.
 */
export function withHandCuts<T>(
  text: string,
  segments: readonly Segment[],
  cuts: readonly { range: Range; of: T }[],
): Piece<T>[] {
  const taken: { range: Range; of: T }[] = []
  for (const cut of cuts)
    if (!taken.some(({ range }) => range[0] < cut.range[1] && cut.range[0] < range[1])) taken.push(cut)
  taken.sort((a, b) => a.range[0] - b.range[0])
  let next = 0
  return segments.flatMap(({ range, line }) => {
    const pieces: Piece<T>[] = []
    let at = Math.min(range[1], Math.max(range[0], taken[next - 1]?.range[1] ?? 0))
    const addRest = (to: number) => {
      const rest = trimmed(text, at, to)
      if (rest) pieces.push({ segment: { range: rest, line }, of: null })
    }
    for (; next < taken.length && taken[next]!.range[0] < range[1]; next += 1) {
      const cut = taken[next]!
      addRest(cut.range[0])
      pieces.push({ segment: { range: cut.range, line }, of: cut.of })
      at = Math.max(at, cut.range[1])
    }
    addRest(range[1])
    return withoutScraps(text, pieces)
  })
}

/** A few words between cuts, or marks alone, are joined to the cut that follows, else to the one before. */
function withoutScraps<T>(text: string, pieces: readonly Piece<T>[]): Piece<T>[] {
  const kept: Piece<T>[] = []
  let before: number | null = null
  for (const [at, { segment, of }] of pieces.entries()) {
    const isScrap = of === null && pieces.length > 1 && wordsIn(text.slice(...segment.range)) <= FEW
    const last = kept.at(-1)
    if (isScrap && pieces[at + 1]) before = segment.range[0]
    else if (isScrap && last)
      kept[kept.length - 1] = {
        ...last,
        segment: reaching(last.segment, last.segment.range[0], segment.range[1]),
      }
    else {
      kept.push({ of, segment: reaching(segment, before ?? segment.range[0], segment.range[1]) })
      before = null
    }
  }
  return kept
}

const reaching = ({ line }: Segment, from: number, to: number): Segment => ({ line, range: [from, to] })
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

function trimmed(text: string, from: number, to: number): Range | null {
  const words = text.slice(from, Math.max(from, to))
  const start = from + words.length - words.trimStart().length
  return words.trim() === '' ? null : [start, start + words.trim().length]
}
