import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import { type SourcesRoute, sourcesRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import { StatusNote } from '../../../app/status.tsx'
import { useShortcuts } from '../../../app/use-shortcuts.ts'
import { Reader, type ReaderHandle } from '../../../editor/reader/reader.tsx'
import { blockAt, countWords } from '../../../editor/reader/tokens.ts'
import { runChord } from '../../../ui/keys.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { QuotePopover } from '../quoting/quote-popover.tsx'
import { words } from '../words.ts'
import { FindBar } from './find-bar.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderHeader } from './reader-header.tsx'
import { referenceTo } from './reference.ts'
import { Ticks } from './ticks.tsx'
import { useFind } from './use-find.ts'
import { useLanding } from './use-landing.ts'
import type { Opened } from './use-opened.ts'

type ReaderPaneProps = Readonly<{
  route: SourcesRoute
  opened: Opened
  reader: RefObject<ReaderHandle | null>
  onStep: (by: 1 | -1) => void
  onRemove: () => void
  inspectorShown: boolean
  onInspector: () => void
}>

/** A source, open: its text with quotes and hits, and the form that quotes from it. */
export function ReaderPane(props: ReaderPaneProps) {
  const { route, opened, reader, onStep, onRemove } = props
  const { source, snapshot, quotes, selected, hits } = opened
  const [chosen, setChosen] = useState<Range | null>(null)
  const [quoting, setQuoting] = useState<{ range: Range; place: DOMRect } | null>(null)
  const find = useFind(snapshot.text, reader)
  const text = useMemo(
    () => ({
      id: snapshot.id,
      text: snapshot.text,
      blocks: snapshot.blocks,
      setAside: snapshot.setAside,
      language: source.language,
    }),
    [snapshot, source.language],
  )
  const marked = useMemo(
    () =>
      quotes
        .filter(quote => quote.snapshotId === snapshot.id)
        .map(({ id, anchor, terms }) => ({ id, start: anchor.start, end: anchor.end, terms })),
    [quotes, snapshot.id],
  )
  const landing = useLanding(route, opened)
  const at = marked.findIndex(quote => quote.id === selected?.id)

  const select = (id: string) => windowRouter().replace({ ...route, quote: id, range: null })
  const stepQuote = (by: 1 | -1) => {
    if (marked.length === 0) return
    const next = at < 0 ? (by === 1 ? 0 : marked.length - 1) : (at + by + marked.length) % marked.length
    const quote = marked[next]
    if (quote) select(quote.id)
  }
  const quoteChosen = () => {
    const range = reader.current?.chosen() ?? chosen
    const place = range && reader.current?.placeOf(range)
    if (range && place) setQuoting({ range, place })
    else say(words.reading.chooseFirst)
  }
  const closeForm = () => {
    setQuoting(null)
    // After the popover has gone: it gives the focus back to nothing, because what opened it is words.
    requestAnimationFrame(() => reader.current?.focus())
  }
  const copyReference = async (block: number) => {
    try {
      await navigator.clipboard.writeText(referenceTo(source, snapshot, block))
      say(words.reading.referenceCopied({ block: block + 1 }))
    } catch {
      sayFailed(words.reading.noClipboard)
    }
  }
  const copyHere = () => void copyReference(reader.current?.block() ?? 0)
  const nextSource = () => onStep(1)
  const previousSource = () => onStep(-1)
  const nextHit = () => landing.step(1)
  const previousHit = () => landing.step(-1)
  const chooseNothing = () => reader.current?.chooseNothing()
  const removeSelected = () => selected && onRemove()
  const press = (event: KeyboardEvent) => {
    runChord(event, {
      Q: quoteChosen,
      '[': () => stepQuote(-1),
      ']': () => stepQuote(1),
      R: copyHere,
      J: nextSource,
      K: previousSource,
      'Mod+F': find.open,
      Escape: chooseNothing,
      Delete: removeSelected,
    })
  }
  useShortcuts({ F3: nextHit, 'Shift+F3': previousHit })

  return (
    <>
      <ReaderBar
        opened={opened}
        quoteAt={at}
        quoteCount={marked.length}
        hitAt={landing.hitAt}
        query={route.query}
        onQuoteStep={stepQuote}
        onHitStep={landing.step}
        onFind={find.open}
        onQuote={quoteChosen}
        inspectorShown={props.inspectorShown}
        onInspector={props.onInspector}
        onSnapshot={id =>
          windowRouter().go(
            sourcesRoute({
              listing: route.listing,
              id: source.id,
              snapshot: id === source.latestSnapshotId ? null : id,
            }),
          )
        }
      />
      {find.shown && (
        <FindBar
          words={find.words}
          count={find.found.length}
          at={find.at}
          onWords={find.look}
          onStep={find.step}
          onClose={find.close}
        />
      )}
      <div className="reader-box">
        <Reader
          key={snapshot.id}
          ref={reader}
          text={text}
          label={source.title}
          cameFor={landing.range !== null}
          header={<ReaderHeader source={source} snapshot={snapshot} />}
          quotes={marked}
          selectedQuote={selected?.id ?? null}
          hits={hits}
          currentHit={find.current ?? (landing.hitAt >= 0 ? (hits[landing.hitAt] ?? null) : null)}
          found={find.found}
          landing={landing.range}
          pending={quoting?.range ?? null}
          onChoose={setChosen}
          onQuote={select}
          onNumber={block => void copyReference(block)}
          onKey={press}
        />
        <Ticks
          length={snapshot.text.length}
          quotes={marked}
          hits={hits}
          onGo={range => reader.current?.goTo(range)}
        />
      </div>
      {quoting && (
        <QuotePopover
          snapshot={snapshot}
          language={source.language}
          range={quoting.range}
          place={quoting.place}
          onClose={closeForm}
          onSaved={id => {
            reader.current?.chooseNothing()
            closeForm()
            select(id)
            say(words.reading.quoteSaved)
          }}
        />
      )}
      {chosen && (
        <StatusNote>
          <span className="num">
            {words.reading.wordsChosen({
              block: blockAt(snapshot.blocks, chosen[0]) + 1,
              n: countWords(snapshot.text, chosen),
            })}
          </span>
        </StatusNote>
      )}
    </>
  )
}
