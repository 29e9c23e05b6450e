import { buildEditorFromExtensions } from '@lexical/extension'
import { HISTORY_MERGE_TAG } from 'lexical'
import type { Range } from '../../../shared/domain/ids.ts'
import type { WordSelection } from './caret.ts'
import { chosenRange, selectionFrom } from './caret.ts'
import { domRange, type HighlightName, paint, unpaint } from './highlights.ts'
import { blockElements, offsetOf, pointsOf } from './offsets.ts'
import {
  ADD_BLOCKS_COMMAND,
  MARK_QUOTES_COMMAND,
  ReaderExtension,
  type ReaderText,
  SHOW_TEXT_COMMAND,
} from './reader-extension.ts'
import type { MarkedQuote } from './segments.ts'
import { firstSpan, nextSpan } from './spans.ts'
import { blockAt, trimRange } from './tokens.ts'

/** How long a passage that one was led to stays lit, in ms. */
const FLASH = 1600

/**
 * One snapshot on the page: the read-only editor, and everything that needs its DOM. Of a long text the blocks around
 * `wanted`, an offset, are shown at once; the rest is added while nothing else is to be done, or when it is asked for.
 */
export function createPageView(root: HTMLElement, text: ReaderText, wanted: number) {
  const editor = buildEditorFromExtensions(ReaderExtension)
  const painted = new Map<HighlightName, readonly Range[]>()
  const count = text.blocks.length
  let shown = firstSpan(count, blockAt(text.blocks, wanted))
  let flash: ReturnType<typeof setTimeout> | undefined
  let later: number | undefined
  const run = (act: () => void) => editor.update(act, { discrete: true, tag: HISTORY_MERGE_TAG })
  editor.setRootElement(root)
  // Shown in the same turn: whoever opened the source may want to go to a passage at once.
  run(() => editor.dispatchCommand(SHOW_TEXT_COMMAND, { text, span: shown }))

  /** Adds the next blocks; those above push nothing of what is being read. False when all are there. */
  function addMore(): boolean {
    const more = nextSpan(shown, count)
    if (!more) return false
    const add = () => run(() => editor.dispatchCommand(ADD_BLOCKS_COMMAND, more))
    if (more.from < shown.from) keepInPlace(root, add)
    else add()
    shown = { from: Math.min(shown.from, more.from), to: Math.max(shown.to, more.to) }
    return true
  }
  function goOn() {
    later = undefined
    if (addMore()) later = requestIdleCallback(goOn, { timeout: 250 })
    else whole()
  }
  function whole() {
    root.removeAttribute('aria-busy')
    repaint()
  }
  const isWhole = () => shown.from === 0 && shown.to === count
  function showAll() {
    if (isWhole()) return
    if (later !== undefined) cancelIdleCallback(later)
    later = undefined
    while (addMore());
    whole()
  }
  /** A block that is asked for is there afterwards. */
  const need = (offset: number) => {
    const block = blockAt(text.blocks, offset)
    if (block < shown.from || block >= shown.to) showAll()
  }
  if (!isWhole()) {
    root.setAttribute('aria-busy', 'true')
    later = requestIdleCallback(goOn, { timeout: 250 })
  }
  window.addEventListener('beforeprint', showAll)

  const repaint = () => {
    for (const [name, ranges] of painted) paint(root, text.blocks, name, ranges)
  }
  const show = (name: HighlightName, ranges: readonly Range[]) => {
    painted.set(name, ranges)
    paint(root, text.blocks, name, ranges)
  }

  return {
    markQuotes(quotes: readonly MarkedQuote[], selected: string | null) {
      run(() => editor.dispatchCommand(MARK_QUOTES_COMMAND, { quotes, selected }))
      repaint()
    },
    paint: show,

    /** What is chosen on the page, without white space at its ends. Null when nothing is, or something elsewhere. */
    chosen(): { range: Range; backwards: boolean } | null {
      const selection = document.getSelection()
      if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return null
      const anchor = offsetOf(root, text.blocks, {
        node: selection.anchorNode,
        offset: selection.anchorOffset,
      })
      const focus = offsetOf(root, text.blocks, { node: selection.focusNode, offset: selection.focusOffset })
      if (anchor === null || focus === null) return null
      const range = trimRange(text.text, [Math.min(anchor, focus), Math.max(anchor, focus)])
      return range && { range, backwards: focus < anchor }
    },
    /** The same as words, for the keyboard to go on from. */
    chosenWords(): WordSelection | null {
      const chosen = this.chosen()
      return chosen && selectionFrom(text, chosen.range, chosen.backwards)
    },
    choose(selection: WordSelection) {
      for (const offset of chosenRange(selection)) need(offset)
      const points = pointsOf(blockElements(root), text.blocks, chosenRange(selection))
      if (!points) return
      const backwards = selection.focus[0] < selection.anchor[0]
      const [from, to] = backwards ? [points.end, points.start] : [points.start, points.end]
      document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
      this.reveal(selection.focus, 'nearest')
    },
    chooseNothing: () => document.getSelection()?.removeAllRanges(),

    /** Scrolls a passage into view; blocks that were not laid out yet are, so that it looks twice. */
    reveal(range: Range, where: 'center' | 'nearest' = 'center') {
      need(range[0])
      if (isInView(root, this.placeOf(range))) return
      blockElements(root)[blockAt(text.blocks, range[0])]?.scrollIntoView({ block: where })
      const adjust = () => {
        const dom = domRange(blockElements(root), text.blocks, range)
        if (dom) scrollTo(root, dom.getBoundingClientRect(), where)
      }
      adjust()
      requestAnimationFrame(adjust)
    },
    flash(range: Range) {
      clearTimeout(flash)
      show('reader-flash', [range])
      flash = setTimeout(() => show('reader-flash', []), FLASH)
    },
    /** Where a range stands in the window: what a form is placed beside. */
    placeOf: (range: Range): DOMRect | null =>
      domRange(blockElements(root), text.blocks, range)?.getBoundingClientRect() ?? null,
    /** Marks one block as the current one: its number shows. */
    setHere(index: number | null) {
      for (const element of root.querySelectorAll('[data-here]')) element.removeAttribute('data-here')
      if (index !== null) blockElements(root)[index]?.setAttribute('data-here', '')
    },
    /** The block at the top of the window, for the first move of the keyboard. */
    firstInView(): number {
      const top = scrollerOf(root)?.getBoundingClientRect().top ?? 0
      const found = blockElements(root).findIndex(
        element => element?.getBoundingClientRect().bottom > top + 8,
      )
      return Math.max(0, found)
    },
    dispose() {
      clearTimeout(flash)
      if (later !== undefined) cancelIdleCallback(later)
      window.removeEventListener('beforeprint', showAll)
      root.removeAttribute('aria-busy')
      for (const name of painted.keys()) unpaint(name)
      editor.setRootElement(null)
      editor.dispose()
    },
  }
}

export type PageView = ReturnType<typeof createPageView>

const scrollerOf = (root: Element): HTMLElement | null => root.closest('.scroll')

/** Changes what stands above without moving what is read. The browser's own anchoring would do it a frame later. */
function keepInPlace(root: Element, change: () => void): void {
  const scroller = scrollerOf(root)
  const anchor = root.querySelector('[data-block]')
  if (!scroller || !anchor) {
    change()
    return
  }
  const before = anchor.getBoundingClientRect().top
  scroller.style.overflowAnchor = 'none'
  change()
  scroller.scrollTop += anchor.getBoundingClientRect().top - before
  requestAnimationFrame(() => scroller.style.removeProperty('overflow-anchor'))
}

/** Whether all of a rectangle shows, a line away from the edges: then the page stays still. */
function isInView(root: Element, rect: DOMRect | null): boolean {
  const box = scrollerOf(root)?.getBoundingClientRect()
  return !!box && !!rect && rect.height > 0 && rect.top >= box.top + 28 && rect.bottom <= box.bottom - 28
}

/** Scrolls so that a rectangle of the window is in the middle, or just in view with two lines to spare. */
function scrollTo(root: Element, rect: DOMRect, where: 'center' | 'nearest'): void {
  const scroller = scrollerOf(root)
  if (!scroller || (rect.height === 0 && rect.width === 0)) return
  const box = scroller.getBoundingClientRect()
  if (where === 'center') {
    scroller.scrollTop += rect.top - box.top - (box.height - Math.min(rect.height, box.height / 2)) / 2
    return
  }
  const spare = 56
  if (rect.top < box.top + spare) scroller.scrollTop -= box.top + spare - rect.top
  else if (rect.bottom > box.bottom - spare) scroller.scrollTop += rect.bottom - (box.bottom - spare)
}
