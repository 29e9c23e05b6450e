import { windowRouter } from '../../../app/router.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Select } from '../../../ui/select.tsx'
import { common } from '../../../ui/words.ts'
import { words } from '../words.ts'
import type { Opened } from './use-opened.ts'

const texts = words.reading

type ReaderBarProps = Readonly<{
  opened: Opened
  /** From 0; -1 for none. */
  quoteAt: number
  quoteCount: number
  hitAt: number
  query: string
  onQuoteStep: (by: 1 | -1) => void
  onHitStep: (by: 1 | -1) => void
  onFind: () => void
  onQuote: () => void
  onSnapshot: (id: string) => void
  inspectorShown: boolean
  onInspector: () => void
}>

/** Back and forward, the snapshot, the way from quote to quote or hit to hit, and Quote. */
export function ReaderBar(props: ReaderBarProps) {
  const { opened, quoteAt, quoteCount, hitAt, query } = props
  const { snapshots, snapshot, hits } = opened
  const router = windowRouter()
  return (
    <header className="bar reader-bar">
      <IconButton icon="chevron-left" label={texts.back} shortcut="Alt+Left" onClick={router.back} />
      <IconButton
        icon="chevron-right"
        label={texts.forward}
        shortcut="Alt+Right"
        wide
        onClick={router.forward}
      />
      {snapshots.length > 1 && (
        <>
          <span className="sep wide" />
          <Select
            label={texts.snapshot}
            value={snapshot.id}
            choices={snapshots.map(({ id, capturedAt }) => ({ value: id, label: formatMoment(capturedAt) }))}
            onChange={props.onSnapshot}
          />
        </>
      )}
      <span className="grow" />
      {query !== '' && hits.length > 0 && (
        <>
          <span className="dim num count" role="status">
            {texts.hitAt({ at: hitAt + 1, n: hits.length })}
          </span>
          <IconButton
            icon="chevron-up"
            label={texts.previousHit}
            shortcut="Shift+F3"
            onClick={() => props.onHitStep(-1)}
          />
          <IconButton
            icon="chevron-down"
            label={texts.nextHit}
            shortcut="F3"
            onClick={() => props.onHitStep(1)}
          />
          <span className="sep" />
        </>
      )}
      {quoteCount > 0 && (
        <>
          <span className={hits.length > 0 ? 'dim num count wide' : 'dim num count'}>
            {quoteAt < 0
              ? words.quotes({ n: quoteCount })
              : texts.quoteAt({ at: quoteAt + 1, n: quoteCount })}
          </span>
          <IconButton
            icon="chevron-up"
            label={texts.previousQuote}
            shortcut="["
            onClick={() => props.onQuoteStep(-1)}
          />
          <IconButton
            icon="chevron-down"
            label={texts.nextQuote}
            shortcut="]"
            onClick={() => props.onQuoteStep(1)}
          />
          <span className="sep" />
        </>
      )}
      <IconButton icon="search" label={texts.find} shortcut="Ctrl+F" onClick={props.onFind} />
      {/* Pressing must not take the selection away before it is quoted. */}
      <Button
        look="primary"
        shortcut="Q"
        title={texts.quoteHint}
        onMouseDown={event => event.preventDefault()}
        onClick={props.onQuote}
      >
        {texts.quote}
      </Button>
      <IconButton
        icon="panel"
        label={common.inspector}
        shortcut="Ctrl+\"
        pressed={props.inspectorShown}
        onClick={props.onInspector}
      />
    </header>
  )
}
