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

/**
 * The segments with these stretches cut out as they are. What is left of a sentence on either side is a segment of its
 * own where it has a word, else it goes with the cut. `cuts` are in any order; one that overlaps an earlier is left out.
 */
export function withHandCuts<T>(
  text: string,
  segments: readonly Segment[],
  cuts: readonly { range: Range; of: T }[],
): { segment: Segment; of: T | null }[] {
  const taken: { range: Range; of: T }[] = []
  for (const cut of cuts)
    if (!taken.some(({ range }) => range[0] < cut.range[1] && cut.range[0] < range[1])) taken.push(cut)
  taken.sort((a, b) => a.range[0] - b.range[0])
  const made: { segment: Segment; of: T | null }[] = []
  let next = 0
  for (const segment of segments) {
    let at = segment.range[0]
    const end = segment.range[1]
    while (next > 0 && taken[next - 1]!.range[1] > at) at = Math.min(end, taken[next - 1]!.range[1])
    for (; next < taken.length && taken[next]!.range[0] < end; next += 1) {
      const { range, of } = taken[next]!
      addRest(text, at, range[0], segment.line, made)
      made.push({ segment: { range, line: segment.line }, of })
      at = Math.min(end, range[1])
    }
    addRest(text, at, end, segment.line, made)
  }
  return made
}

/** What stands between cuts: white space is nobody's, marks go with what stands before. */
function addRest<T>(
  text: string,
  from: number,
  to: number,
  line: number,
  made: { segment: Segment; of: T | null }[],
): void {
  const words = text.slice(from, Math.max(from, to))
  const trimmed = words.trim()
  if (trimmed === '') return
  const start = from + words.length - words.trimStart().length
  const before = made.at(-1)
  if (!/[\p{L}\p{N}]/u.test(trimmed) && before?.segment.line === line)
    before.segment = { line, range: [before.segment.range[0], start + trimmed.length] }
  else made.push({ segment: { line, range: [start, start + trimmed.length] }, of: null })
}
