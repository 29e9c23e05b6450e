import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Range } from '../../../shared/domain/ids.ts'
import { isTyping, runChord } from '../../ui/keys.ts'
import { chosenRange, type Move, moveSelection, nudge, type WordSelection } from './caret.ts'
import { createPageView, type PageView } from './page-view.ts'
import type { ReaderText } from './reader-extension.ts'
import type { MarkedQuote } from './segments.ts'
import { blockAt } from './tokens.ts'
import { words } from './words.ts'
import './reader.css'
import './blocks.css'

/** What whoever stands around the text may ask of it. */
export interface ReaderHandle {
  focus(): void
  /** Scrolls a passage to the middle and lights it for a moment. */
  goTo(range: Range, flash?: boolean): void
  chosen(): Range | null
  chooseNothing(): void
  placeOf(range: Range): DOMRect | null
  /** The block of the chosen words; without them the first in view. */
  block(): number
}

type ReaderProps = Readonly<{
  ref?: Ref<ReaderHandle>
  text: ReaderText
  label: string
  /** Title and byline, above the text. */
  header: ReactNode
  /** Whether one came to the place for a passage of it: then it has the focus first. */
  cameFor: boolean
  quotes: readonly MarkedQuote[]
  selectedQuote: string | null
  hits: readonly Range[]
  currentHit: Range | null
  found: readonly Range[]
  /** The passage that one was led to: scrolled into view and lit for a moment, each time it is another. */
  landing: Range | null
  /** The words that a form is open for: lit while the focus is elsewhere. */
  pending: Range | null
  onChoose: (range: Range | null) => void
  onQuote: (id: string) => void
  /** The number of a block was pressed. */
  onNumber: (block: number) => void
  onKey: (event: KeyboardEvent) => void
}>

/** A snapshot's text, to be read and quoted from. Everything that a pointer can choose, the keyboard can too. */
export function Reader(props: ReaderProps) {
  const { text, quotes, selectedQuote, hits, currentHit, found, landing, pending, onChoose } = props
  const scroller = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [page, setPage] = useState<PageView | null>(null)
  const [spoken, setSpoken] = useState('')

  const open = useEffectEvent((element: HTMLElement) => createPageView(element, text, landing?.[0] ?? 0))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another page
  useLayoutEffect(() => {
    if (!root.current) return
    const view = open(root.current)
    setPage(view)
    if (scroller.current?.scrollTop) scroller.current.scrollTop = 0
    return () => view.dispose()
  }, [text])
  useLayoutEffect(() => page?.markQuotes(quotes, selectedQuote), [page, quotes, selectedQuote])
  useEffect(() => page?.paint('reader-hit', hits), [page, hits])
  useEffect(() => page?.paint('reader-hit-current', currentHit ? [currentHit] : []), [page, currentHit])
  useEffect(() => page?.paint('reader-find', found), [page, found])
  useEffect(() => page?.paint('reader-pending', pending ? [pending] : []), [page, pending])

  useEffect(() => {
    if (!landing) return
    page?.reveal(landing)
    page?.flash(landing)
  }, [page, landing])

  const followSelection = useEffectEvent(() => {
    const chosen = page?.chosen() ?? null
    page?.setHere(chosen && blockAt(text.blocks, chosen.range[0]))
    onChoose(chosen?.range ?? null)
  })
  useEffect(() => {
    const follow = () => followSelection()
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])

  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => scroller.current?.focus({ preventScroll: true }),
      goTo: (range, flash = true) => {
        page?.reveal(range)
        if (flash) page?.flash(range)
      },
      chosen: () => page?.chosen()?.range ?? null,
      chooseNothing: () => page?.chooseNothing(),
      placeOf: range => page?.placeOf(range) ?? null,
      block: () => {
        const chosen = page?.chosen()
        return chosen ? blockAt(text.blocks, chosen.range[0]) : (page?.firstInView() ?? 0)
      },
    }),
    [page, text],
  )

  const choose = (selection: WordSelection | null) => {
    if (!selection) return
    page?.choose(selection)
    setSpoken(text.text.slice(...chosenRange(selection)).slice(-400))
  }
  const move = (step: Move, extend: boolean) => () => {
    if (page) choose(moveSelection(text, page.chosenWords(), step, extend, page.firstInView()))
  }
  const byCharacter = (by: 1 | -1) => () => {
    const chosen = page?.chosenWords()
    if (chosen) choose(nudge(text, chosen, by))
  }
  const press = (event: KeyboardEvent) => {
    if (isTyping(event.target)) return
    const inText = event.target === scroller.current
    const moves = inText && {
      ArrowRight: move('next-word', false),
      ArrowLeft: move('previous-word', false),
      ArrowDown: move('next-block', false),
      ArrowUp: move('previous-block', false),
      Home: move('block-start', false),
      End: move('block-end', false),
      'Shift+ArrowRight': move('next-word', true),
      'Shift+ArrowLeft': move('previous-word', true),
      'Shift+ArrowDown': move('next-block', true),
      'Shift+ArrowUp': move('previous-block', true),
      'Shift+Home': move('block-start', true),
      'Shift+End': move('block-end', true),
      'Mod+Shift+ArrowRight': byCharacter(1),
      'Mod+Shift+ArrowLeft': byCharacter(-1),
    }
    if (moves && runChord(event, moves)) return
    props.onKey(event)
  }

  return (
    <div
      ref={scroller}
      className="scroll reader"
      role="document"
      aria-label={props.label}
      aria-describedby="reader-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard chooses words in it
      tabIndex={0}
      data-pane-focus
      data-place-focus={props.cameFor || undefined}
      onKeyDown={press}
      onClick={event => {
        const number = numberAt(event.target, event.clientX)
        if (number !== null) return props.onNumber(number)
        const mark = event.target instanceof Element ? event.target.closest('mark.qm') : null
        const id = mark instanceof HTMLElement ? mark.dataset['quotes']?.split(' ')[0] : undefined
        if (id && document.getSelection()?.isCollapsed !== false) props.onQuote(id)
      }}
    >
      <article className="page">
        {props.header}
        <div ref={root} className="page-text" />
      </article>
      <p className="vh" id="reader-keys">
        {words.keys}
      </p>
      <p className="vh" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

/** How far the numbers of blocks reach into the gutter, in px. */
const NUMBERS = 32

/** The block whose number stands at a point of the window: it is drawn beside the text, not an element of it. */
function numberAt(target: EventTarget, x: number): number | null {
  if (!(target instanceof HTMLElement) || !target.matches('[data-block]')) return null
  const { left, right } = target.getBoundingClientRect()
  const fromEdge = getComputedStyle(target).direction === 'rtl' ? right - x : x - left
  return fromEdge < NUMBERS ? Number(target.dataset['block']) : null
}
