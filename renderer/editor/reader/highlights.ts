import type { Range } from '../../../shared/domain/ids.ts'
import type { Block } from '../../../shared/domain/source.ts'
import { blockElements, pointsOf } from './offsets.ts'

/**
 * The names under which the reader paints over its text (`::highlight(…)` in reader.css). Painted ranges leave the
 * DOM alone: a thousand hits cost nothing to lay out, and the text stays what the offsets count.
 */
export type HighlightName =
  | 'reader-hit'
  | 'reader-hit-current'
  | 'reader-flash'
  | 'reader-find'
  | 'reader-pending'

const priorities: Readonly<Record<HighlightName, number>> = {
  'reader-find': 1,
  'reader-hit': 2,
  'reader-hit-current': 3,
  'reader-pending': 4,
  'reader-flash': 5,
}

/** Paints these ranges of the text under a name, in place of those before. Off the page, nothing is painted. */
export function paint(
  root: Element,
  blocks: readonly Block[],
  name: HighlightName,
  ranges: readonly Range[],
): void {
  const elements = blockElements(root)
  const painted = ranges.flatMap(range => domRange(elements, blocks, range) ?? [])
  if (painted.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...painted)
  highlight.priority = priorities[name]
  CSS.highlights.set(name, highlight)
}

export const unpaint = (name: HighlightName): boolean => CSS.highlights.delete(name)

/** The DOM range of a range of the text. */
export function domRange(
  elements: readonly Element[],
  blocks: readonly Block[],
  range: Range,
): globalThis.Range | null {
  const points = pointsOf(elements, blocks, range)
  if (!points) return null
  const dom = document.createRange()
  dom.setStart(points.start.node, points.start.offset)
  dom.setEnd(points.end.node, points.end.offset)
  return dom
}
