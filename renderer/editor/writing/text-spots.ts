import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isTableNode } from '@lexical/table'
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import type { Range } from '../../../shared/domain/ids.ts'
import { $getImage, $isImageNode } from '../nodes/image-node.ts'

/** A text node of the editor, and where its text begins in the plain text that search knows (`draftText`). */
type Spot = Readonly<{ node: TextNode; start: number; end: number }>

/** The text nodes of the editor with their offsets, counted as `draftText` joins lines. */
export function $textSpots(): Spot[] {
  const spots: Spot[] = []
  let at = 0
  let lines = 0
  const within = (node: LexicalNode) => {
    if ($isTextNode(node)) {
      const start = at
      at += node.getTextContentSize()
      spots.push({ node, start, end: at })
    } else if ($isLineBreakNode(node)) at += 1
    else if ($isElementNode(node)) for (const child of node.getChildren()) within(child)
  }
  const line = (children: readonly LexicalNode[]) => {
    if (lines > 0) at += 1
    lines += 1
    for (const child of children) within(child)
  }
  const list = (items: readonly LexicalNode[]) => {
    for (const item of items) {
      const children = $isListItemNode(item) ? item.getChildren() : [item]
      const nested = children.filter($isListNode)
      // An item that holds nothing but a nested list belongs to the one before it: it is no line.
      if (nested.length === 0 || nested.length < children.length)
        line(children.filter(child => !$isListNode(child)))
      for (const inner of nested) list((inner as ElementNode).getChildren())
    }
  }
  /** Paragraphs of a cell are on lines of their own, as far as something stands before them. */
  const cell = (children: readonly LexicalNode[]) => {
    if (lines > 0) at += 1
    lines += 1
    let said = false
    for (const child of children) {
      if ($isParagraphNode(child)) {
        if (said) at += 1
        said ||= child.getChildrenSize() > 0
      } else said = true
      within(child)
    }
  }
  for (const block of $getRoot().getChildren()) {
    if ($isTableNode(block)) {
      for (const row of block.getChildren<ElementNode>())
        for (const inRow of row.getChildren<ElementNode>()) cell(inRow.getChildren())
    } else if ($isImageNode(block)) {
      const { caption } = $getImage(block)
      if (caption === '') continue
      line([])
      at += caption.length
    } else if ($isListNode(block)) list(block.getChildren())
    else if ($isElementNode(block)) line(block.getChildren())
  }
  return spots
}

/** Selects a range of the plain text. Answers the key of the node it begins in, or null when it is not there. */
export function $selectText([start, end]: Range): string | null {
  const spots = $textSpots()
  const first = spots.find(spot => start >= spot.start && start < spot.end)
  if (!first) return null
  const last = spots.findLast(spot => end > spot.start && end <= spot.end) ?? first
  const selection = first.node.select(start - first.start, start - first.start)
  selection.focus.set(last.node.getKey(), Math.max(0, Math.min(end, last.end) - last.start), 'text')
  return first.node.getKey()
}

/** A part of a text node: what a range of the plain text covers of it. Offsets are the node's own. */
export type NodePart = Readonly<{ key: string; start: number; end: number }>

/** The parts of text nodes that ranges of the plain text cover, in order. */
export function $partsOf(ranges: readonly Range[]): NodePart[] {
  const spots = $textSpots()
  return ranges.flatMap(([start, end]) =>
    spots
      .filter(spot => start < spot.end && spot.start < end)
      .map(spot => ({
        key: spot.node.getKey(),
        start: Math.max(start, spot.start) - spot.start,
        end: Math.min(end, spot.end) - spot.start,
      })),
  )
}
