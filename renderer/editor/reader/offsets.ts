import type { Range } from '../../../shared/domain/ids.ts'
import type { Block } from '../../../shared/domain/source.ts'
import { blockAt } from './tokens.ts'

/**
 * The one place that knows where an offset of a snapshot's text is on the page, and back. It rests on one invariant:
 * the text inside an element `[data-block]` is exactly the block's text, whatever marks divide it. What stands beside
 * the text (numbers, signs, labels) is drawn by CSS; what was set aside stands between blocks, outside of them.
 */

/** A place in the page as the DOM names it. */
export type Point = Readonly<{ node: Node; offset: number }>

/** The blocks' elements, by block index. Ask again after the text was drawn anew. */
export function blockElements(root: ParentNode): Element[] {
  const elements: Element[] = []
  for (const element of root.querySelectorAll('[data-block]')) {
    elements[Number(element.getAttribute('data-block'))] = element
  }
  return elements
}

/**
 * The offset of a place inside `root`. A place outside every block (between two, in what was set aside) counts as the
 * start of the next block, or as the end of the text. Null where `root` does not hold the place.
 */
export function offsetOf(root: Element, blocks: readonly Block[], { node, offset }: Point): number | null {
  if (!root.contains(node)) return null
  const element = closestBlock(node)
  if (element && root.contains(element)) {
    const block = blocks[Number(element.getAttribute('data-block'))]
    return block ? Math.min(block.end, block.start + lengthBefore(element, node, offset)) : null
  }
  for (const next of followers(root, node, offset)) {
    const found = next.matches('[data-block]') ? next : next.querySelector('[data-block]')
    const block = found && blocks[Number(found.getAttribute('data-block'))]
    if (block) return block.start
  }
  return blocks.at(-1)?.end ?? null
}

/** The place of an offset. `elements` come from `blockElements`. Null where the text is not on the page. */
export function pointOf(
  elements: readonly Element[],
  blocks: readonly Block[],
  offset: number,
): Point | null {
  const index = blockAt(blocks, offset)
  const element = elements[index]
  const block = blocks[index]
  if (!element || !block) return null
  return pointIn(element, Math.min(offset, block.end) - block.start)
}

/** The two places of a range: its start at the beginning of a text, its end at the end of one, so that no mark is split. */
export function pointsOf(
  elements: readonly Element[],
  blocks: readonly Block[],
  [start, end]: Range,
): Readonly<{ start: Point; end: Point }> | null {
  const first = pointOf(elements, blocks, start)
  const last = pointOf(elements, blocks, end)
  return first && last && { start: first, end: last }
}

const TEXT = 3

function closestBlock(node: Node): Element | null {
  let at: Node | null = node
  while (at) {
    if (at.nodeType === 1 && (at as Element).hasAttribute('data-block')) return at as Element
    at = at.parentNode
  }
  return null
}

/** How many UTF-16 code units of `block`'s text stand before the place. */
function lengthBefore(block: Element, node: Node, offset: number): number {
  let length = 0
  if (node.nodeType === TEXT) length += Math.min(offset, node.nodeValue?.length ?? 0)
  else for (const child of [...node.childNodes].slice(0, offset)) length += child.textContent?.length ?? 0
  let at: Node = node
  while (at !== block) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      length += before.textContent?.length ?? 0
    }
    if (!at.parentNode) break
    at = at.parentNode
  }
  return length
}

/** The elements of `root` that come at or after the place, when it is in no block. */
function* followers(root: Element, node: Node, offset: number): Generator<Element> {
  let at: Node | null = node === root ? (root.childNodes[offset] ?? null) : node
  while (at && at !== root) {
    if (at.nodeType === 1 && at !== node) yield at as Element
    else if (node === root && at.nodeType === 1) yield at as Element
    let up: Node | null = at
    while (up && up !== root && !up.nextSibling) up = up.parentNode
    at = up && up !== root ? up.nextSibling : null
  }
}

function pointIn(element: Element, offset: number): Point {
  let rest = offset
  let last: Point = { node: element, offset: 0 }
  const stack: Node[] = [element]
  while (stack.length > 0) {
    const node = stack.pop()
    if (!node) break
    if (node.nodeType === TEXT) {
      const length = node.nodeValue?.length ?? 0
      if (rest <= length) return { node, offset: rest }
      rest -= length
      last = { node, offset: length }
    } else stack.push(...[...node.childNodes].reverse())
  }
  return last
}
