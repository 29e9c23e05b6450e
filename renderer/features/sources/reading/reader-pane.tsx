import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import { useCommands } from '../../../app/commands.ts'
import { type SourcesRoute, sourcesRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import { StatusNote } from '../../../app/status.tsx'
import { useShortcuts } from '../../../app/use-shortcuts.ts'
import { Reader, type ReaderHandle } from '../../../editor/reader/reader.tsx'
import { blockAt, countWords } from '../../../editor/reader/tokens.ts'
import { copyText } from '../../../ui/copy-text.ts'
import { runChord } from '../../../ui/keys.ts'
import { say } from '../../../ui/notices.ts'
import { QuotePopover } from '../quoting/quote-popover.tsx'
import { words } from '../words.ts'
import { FindBar } from './find-bar.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderHeader } from './reader-header.tsx'
import { referenceTo } from './reference.ts'
import { SnapshotBar } from './snapshot-bar.tsx'
import { Ticks } from './ticks.tsx'
import { Unread } from './unread.tsx'
import { useFind } from './use-find.ts'
import { useLanding } from './use-landing.ts'
import type { Opened } from './use-opened.ts'
import { useReaderMenu } from './use-reader-menu.ts'

type ReaderPaneProps = Readonly<{
  route: SourcesRoute
  opened: Opened
  reader: RefObject<ReaderHandle | null>
  onStep: (by: 1 | -1) => void
  onRemove: () => void
  onEdit: () => void
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
  const openSnapshot = (id: string) =>
    windowRouter().go(
      sourcesRoute({
        listing: route.listing,
        id: source.id,
        snapshot: id === source.latestSnapshotId ? null : id,
      }),
    )
  const stepQuote = (by: 1 | -1) => {
    if (marked.length === 0) return
    const next = at < 0 ? (by === 1 ? 0 : marked.length - 1) : (at + by + marked.length) % marked.length
    const quote = marked[next]
    if (quote) select(quote.id)
  }
  const quoteChosen = (range = reader.current?.chosen() ?? chosen) => {
    const place = range && reader.current?.placeOf(range)
    if (range && place) setQuoting({ range, place })
    else say(words.reading.chooseFirst)
  }
  const quoteNow = () => quoteChosen()
  const closeForm = () => {
    setQuoting(null)
    // After the popover has gone: it gives the focus back to nothing, because what opened it is words.
    requestAnimationFrame(() => reader.current?.focus())
  }
  const copyReference = (block: number) =>
    void copyText(
      referenceTo(source, snapshot, block),
      words.reading.referenceCopied({ block: block + 1 }),
      words.reading.noClipboard,
    )
  const copyHere = () => copyReference(reader.current?.block() ?? 0)
  const nextSource = () => onStep(1)
  const previousSource = () => onStep(-1)
  const nextHit = () => landing.step(1)
  const previousHit = () => landing.step(-1)
  const chooseNothing = () => reader.current?.chooseNothing()
  const removeSelected = () => selected && onRemove()
  const press = (event: KeyboardEvent) => {
    runChord(event, {
      Q: quoteNow,
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
  useCommands([
    {
      id: 'source-print',
      words: words.printing.command,
      group: 'Here',
      icon: 'doc',
      keys: ['Mod+P'],
      run: () => window.print(),
    },
  ])
  const menu = useReaderMenu({
    opened,
    marked,
    reader,
    onQuote: quoteChosen,
    onReference: copyReference,
    onOpenQuote: select,
    onEditQuote: id => {
      select(id)
      props.onEdit()
    },
    onRemoveQuote: id => {
      select(id)
      onRemove()
    },
  })

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
        onQuote={quoteNow}
        inspectorShown={props.inspectorShown}
        onInspector={props.onInspector}
        onSnapshot={openSnapshot}
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
      <SnapshotBar opened={opened} onSnapshot={openSnapshot} onQuote={select} />
      <div className="reader-box" {...menu.handlers}>
        {menu.menu}
        <Reader
          key={snapshot.id}
          ref={reader}
          text={text}
          label={source.title}
          cameFor={landing.range !== null}
          header={
            <>
              <ReaderHeader source={source} snapshot={snapshot} />
              <Unread source={source} snapshot={snapshot} />
            </>
          }
          quotes={marked}
          selectedQuote={selected?.id ?? null}
          hits={hits}
          currentHit={find.current ?? (landing.hitAt >= 0 ? (hits[landing.hitAt] ?? null) : null)}
          found={find.found}
          landing={landing.range}
          pending={quoting?.range ?? null}
          onChoose={setChosen}
          onQuote={select}
          onNumber={copyReference}
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
