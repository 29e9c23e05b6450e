import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey, HISTORY_PUSH_TAG } from 'lexical'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { DecideDialog } from '../../quoting/newer/decide-dialog.tsx'
import { CommentSlip, NewCommentSlip } from '../comments/comment-slip.tsx'
import { useCommentMarks } from '../comments/use-comment-marks.ts'
import { useComments } from '../comments/use-comments.ts'
import { useNewComment } from '../comments/use-new-comment.ts'
import { FootnoteSlip } from '../footnotes/footnote-slip.tsx'
import { useFootnote } from '../footnotes/use-footnote.ts'
import { $isLiveQuoteNode, $setExcuse, $setTold, type LiveQuoteNode } from '../nodes/live-quote-node.ts'
import { UntiedSlip } from '../untied/untied-slip.tsx'
import { useTieCommand } from '../untied/use-tie-command.ts'
import { useUntied } from '../untied/use-untied.ts'
import { useUntiedMarks } from '../untied/use-untied-marks.ts'
import { hasSlip } from './judge.ts'
import { type GuardMark, type GuardView, newerOf } from './marks.ts'
import { Slip, type SlipActs } from './slip.tsx'
import { useRoomUnder } from './use-room-under.ts'
import '../comments/comments.css'

type GuardLayerProps = Readonly<{
  view: GuardView
  /** The positioned element that holds the editor; the layer lies in it, over the text. */
  page: RefObject<HTMLElement | null>
}>

/** What the guard draws beside the text: carets where words are missing, and the slips of the paragraph with the caret. */
export function GuardLayer({ view, page }: GuardLayerProps) {
  const [editor] = useLexicalComposerContext()
  const [comparing, setComparing] = useState<string | null>(null)
  const slips = useRef<HTMLDivElement>(null)
  const shown = view.marks.filter(
    mark => mark.block === view.caretBlock && (hasSlip(mark.state) || newerOf(mark) !== null),
  )
  const comments = useComments()
  useCommentMarks(comments)
  const [commenting, setCommenting] = useNewComment()
  const threads = comments.all.filter(({ id }) => comments.atCaret.includes(id))
  const footnote = useFootnote()
  const { untied, atCaret } = useUntied()
  useUntiedMarks(untied)
  useTieCommand(atCaret)
  const loose = atCaret.filter(({ proposal }) => proposal !== null)
  const said = shown.length + threads.length + loose.length > 0 || commenting || footnote.open !== null
  const top = useRoomUnder(said ? view.caretBlock : null, slips, page)
  /** One step of undo, with the caret back in the text. */
  const change = (mark: GuardMark, act: (quote: LiveQuoteNode) => void) =>
    editor.update(
      () => {
        const quote = $getNodeByKey(mark.key)
        if ($isLiveQuoteNode(quote)) act(quote)
      },
      { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() },
    )
  const acts: SlipActs = {
    mend: (mark, mend, words) =>
      change(mark, quote => {
        // What is told has no marks: it gets them back with the source's words.
        const again = mark.told && mend === 'restore'
        $setWords(quote, again ? `“${words}”` : words)
        $setTold($setExcuse(quote, ''), mend === 'paraphrase')
      }),
    excuse: (mark, reason) => change(mark, quote => void $setExcuse(quote, reason)),
    open: openSource,
    compare: mark => setComparing(mark.quoteId),
  }
  return (
    <>
      <Gaps view={view} page={page} />
      {said && (
        <div className="slips" ref={slips} style={{ insetBlockStart: top }}>
          {shown.map(mark => (
            <Slip key={mark.key} mark={mark} acts={acts} />
          ))}
          {loose.map(one => (
            <UntiedSlip key={`${one.start}.${one.text}`} one={one} />
          ))}
          {commenting && <NewCommentSlip onClose={() => setCommenting(false)} />}
          {footnote.open && (
            <FootnoteSlip
              key={footnote.open.key}
              footnote={footnote.open}
              onSave={footnote.save}
              onClose={footnote.close}
            />
          )}
          {threads.map(thread => (
            <CommentSlip key={thread.id} thread={thread} />
          ))}
        </div>
      )}
      {comparing !== null && <DecideDialog ids={[comparing]} onClose={() => setComparing(null)} />}
      <Announcer sentence={shown.map(mark => mark.sentence).join('. ')} />
    </>
  )
}

function openSource({ passage, quoteId }: GuardMark): void {
  if (passage.status !== 'known') return
  const { sourceId, snapshotId } = passage.quote
  windowRouter().go(sourcesRoute({ id: sourceId, snapshot: snapshotId, quote: quoteId }))
}

/** Writes into the first text node: it may hold the caret, and a node with the caret must not go. */
function $setWords(quote: LiveQuoteNode, words: string): void {
  const [first, ...rest] = quote.getAllTextNodes()
  if (!first) return
  first.setTextContent(words).select(words.length, words.length)
  for (const node of rest) node.remove()
}

type Spot = Readonly<{ id: string; left: number; top: number; level: string }>

function Gaps({ view, page }: Pick<GuardLayerProps, 'view' | 'page'>) {
  const [editor] = useLexicalComposerContext()
  const [spots, setSpots] = useState<readonly Spot[]>([])
  useLayoutEffect(() => {
    const holder = page.current
    if (!holder) return
    const place = () => {
      const origin = holder.getBoundingClientRect()
      const next = view.gaps.flatMap(({ id, range, level }): Spot[] => {
        const at = range.getClientRects()[0]
        return at ? [{ id, level, left: at.right - origin.left, top: at.bottom - origin.top }] : []
      })
      setSpots(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    place()
    if (view.gaps.length === 0) return
    const observer = new ResizeObserver(place)
    observer.observe(holder)
    // Typing before a gap moves it within its line.
    let frame: number | null = null
    const stop = editor.registerUpdateListener(() => {
      frame ??= requestAnimationFrame(() => {
        frame = null
        place()
      })
    })
    return () => {
      stop()
      observer.disconnect()
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [editor, view, page])
  return spots.map(({ id, left, top, level }) => (
    <span key={id} className={`gap-mark ${level}`} aria-hidden="true" style={{ left, top }}>
      ‸
    </span>
  ))
}

/** A sentence is read out once the typing has paused this long, in ms. */
const PAUSE = 700

function Announcer({ sentence }: Readonly<{ sentence: string }>) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <p className="vh" role="status">
      {said}
    </p>
  )
}
