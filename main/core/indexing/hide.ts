import type { Range } from '../../../shared/domain/ids.ts'
import type { Passage, SearchHit } from '../../../shared/domain/search.ts'

/**
 * A source's text holds the words that were said off the record too. They are cut out of its passages; what is left of
 * a passage is shown where it still has a hit. `hidden` counts the hits that are not shown. `covered` are those words'
 * ranges in the text that was searched.
 */
export function hideCovered(hit: SearchHit, covered: readonly Range[]): SearchHit {
  if (covered.length === 0) return hit
  const lit = (passages: readonly Passage[]) =>
    passages.reduce((sum, { highlights }) => sum + highlights.length, 0)
  const passages = hit.passages.flatMap(passage => cut(passage, covered))
  return { ...hit, passages, hidden: lit(hit.passages) - lit(passages) }
}

/** The parts of a passage outside the covered ranges, those without a hit left out. */
function cut(passage: Passage, covered: readonly Range[]): Passage[] {
  const touching = covered
    .map(([from, to]): Range => [from - passage.start, to - passage.start])
    .filter(([from, to]) => from < passage.text.length && to > 0)
    .sort(([a], [b]) => a - b)
  if (touching.length === 0) return [passage]
  const parts: Range[] = []
  let at = 0
  for (const [from, to] of touching) {
    if (from > at) parts.push([at, from])
    at = Math.max(at, to)
  }
  if (at < passage.text.length) parts.push([at, passage.text.length])
  return parts.map(part => slice(passage, part)).filter(({ highlights }) => highlights.length > 0)
}

function slice({ text, start, highlights }: Passage, [from, to]: Range): Passage {
  return {
    text: text.slice(from, to),
    start: start + from,
    highlights: highlights.flatMap(([a, b]): Range[] => (a >= from && b <= to ? [[a - from, b - from]] : [])),
  }
}
