import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import type { Newer } from '../../../shared/domain/newer.ts'
import { $getExcuse, $getQuoteId, $isLiveQuoteNode, $isTold } from '../nodes/live-quote-node.ts'
import { words } from '../words.ts'
import { createHighlighter, type Lit } from './highlights.ts'
import { type Judgement, judge, type LiveWords, stateClass } from './judge.ts'
import type { Passage, Passages } from './passages.ts'
import { textRange } from './text-ranges.ts'

/** What the guard says of one live quote of the draft. `block` is the paragraph or list item it stands in. */
export type GuardMark = Judgement &
  LiveWords &
  Readonly<{ key: NodeKey; quoteId: string; block: NodeKey; passage: Passage }>

/** A place in the text where words of the source are missing, and which quotation it is in. */
export type Gap = Readonly<{ id: string; range: Range; level: 'allowed' | 'altered' | 'serious' }>

/** What the newest snapshot has in other words than the passage of this quotation; null where it has not. */
export const newerOf = ({ passage }: GuardMark): Newer | null =>
  passage.status === 'known' ? passage.newer : null

/** Everything the guard shows. `caretBlock` is the block that has the caret. */
export type GuardView = Readonly<{
  marks: readonly GuardMark[]
  gaps: readonly Gap[]
  caretBlock: NodeKey | null
}>

/** What is drawn beside the text follows within this time, in ms, once the key that changed it is on screen. */
const FOLLOWS = 100

const nothing: GuardView = { marks: [], gaps: [], caretBlock: null }

/**
 * Watches an editor's live quotes: after each update, within a frame, it compares those whose words changed and puts
 * the marks on the page. The marks are classes, highlights and what `GuardView` draws beside the text; the document
 * and its history never know of them.
 */
export function createGuardMarks(editor: LexicalEditor) {
  const known = new Map<NodeKey, GuardMark>()
  const listeners = new Set<() => void>()
  const highlighter = createHighlighter()
  let passages: Passages = () => ({ status: 'loading' })
  let view = nothing
  let frame: number | null = null
  let telling: number | null = null

  const refresh = () => {
    frame = null
    const root = editor.getRootElement()
    if (!root) return
    const spans = [...root.querySelectorAll<HTMLElement>('.gq')]
    const next = editor.read(() => {
      const marks: GuardMark[] = []
      const shown: HTMLElement[] = []
      for (const span of spans) {
        const node = $getNearestNodeFromDOMNode(span)
        const quote = $isLiveQuoteNode(node) ? node : node?.getParents().find($isLiveQuoteNode)
        if (!quote) continue
        const live = { text: quote.getTextContent(), told: $isTold(quote), excuse: $getExcuse(quote) }
        const key = quote.getKey()
        marks.push(markOf(known.get(key), key, $getQuoteId(quote), live, $blockOf(quote).getKey()))
        shown.push(span)
      }
      const selection = $getSelection()
      const caretBlock = $isRangeSelection(selection) ? $blockOf(selection.focus.getNode()).getKey() : null
      return { marks, shown, caretBlock }
    })
    known.clear()
    for (const mark of next.marks) known.set(mark.key, mark)
    const gaps = show(next.marks, next.shown)
    if (same(view, next.marks, next.caretBlock, gaps)) return
    view = { marks: next.marks, gaps, caretBlock: next.caretBlock }
    telling ??= requestIdleCallback(tell, { timeout: FOLLOWS })
  }

  const tell = () => {
    telling = null
    for (const listener of listeners) listener()
  }

  const markOf = (
    before: GuardMark | undefined,
    key: NodeKey,
    quoteId: string,
    live: LiveWords,
    block: NodeKey,
  ): GuardMark => {
    const passage = passages(quoteId)
    if (
      before &&
      before.text === live.text &&
      before.told === live.told &&
      before.excuse === live.excuse &&
      before.quoteId === quoteId &&
      samePassage(before.passage, passage)
    ) {
      return before.block === block ? before : { ...before, block }
    }
    return { ...judge(live, passage), ...live, key, quoteId, block, passage }
  }

  const show = (marks: readonly GuardMark[], spans: readonly HTMLElement[]): Gap[] => {
    const lit = new Map<Lit, Range[]>()
    const gaps: Gap[] = []
    for (const [index, mark] of marks.entries()) {
      const span = spans[index]
      if (!span) continue
      const otherwise = newerOf(mark) !== null
      const className = `gq ${stateClass[mark.state]}${otherwise ? ' newer' : ''}`
      if (span.className !== className) span.className = className
      const title = otherwise ? `${mark.sentence}. ${words.guard.newer.otherwise}` : mark.sentence
      if (span.title !== title) span.title = title
      // An excused difference has its sign; its words are let be.
      for (const [at, change] of mark.state === 'excused' ? [] : mark.changes.entries()) {
        const range = textRange(span, ...change.draft)
        if (!range) continue
        if (range.collapsed) {
          if (change.level !== 'allowed') gaps.push({ id: `${mark.key}.${at}`, range, level: change.level })
        } else {
          const name: Lit = `guard-${change.level}`
          lit.set(name, [...(lit.get(name) ?? []), range])
        }
      }
    }
    highlighter.light(lit)
    return gaps
  }

  const schedule = () => {
    frame ??= requestAnimationFrame(refresh)
  }
  const stopListening = editor.registerUpdateListener(schedule)
  schedule()

  return {
    current: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Compares anew with what is known of the quotes now. */
    setPassages(next: Passages) {
      passages = next
      schedule()
    },
    stop() {
      stopListening()
      if (frame !== null) cancelAnimationFrame(frame)
      if (telling !== null) cancelIdleCallback(telling)
      highlighter.stop()
    },
  }
}

/** The paragraph, heading, block quote or list item that a node stands in, or itself. */
function $blockOf(node: LexicalNode): LexicalNode {
  let block = node
  while (block.isInline()) {
    const parent = block.getParent()
    if (!parent) break
    block = parent
  }
  return block
}

const samePassage = (one: Passage, other: Passage): boolean =>
  one.status === other.status &&
  (one.status !== 'known' ||
    other.status !== 'known' ||
    (one.quote.revision === other.quote.revision &&
      one.quote.speakerName === other.quote.speakerName &&
      one.newer?.snapshotId === other.newer?.snapshotId))

const same = (
  view: GuardView,
  marks: readonly GuardMark[],
  caretBlock: NodeKey | null,
  gaps: readonly Gap[],
): boolean =>
  view.caretBlock === caretBlock &&
  view.gaps.length === gaps.length &&
  view.gaps.every((gap, index) => isSameGap(gap, gaps[index]!)) &&
  view.marks.length === marks.length &&
  view.marks.every((mark, index) => mark === marks[index])

const isSameGap = (one: Gap, other: Gap): boolean =>
  one.id === other.id &&
  one.level === other.level &&
  one.range.startContainer === other.range.startContainer &&
  one.range.startOffset === other.range.startOffset
