import { windowRouter } from '../../../app/router.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { formatCount, formatMoment } from '../../../ui/format.ts'
import { Select } from '../../../ui/select.tsx'
import type { Opened } from './use-opened.ts'

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
    <header className="bar">
      <IconButton icon="chevron-left" label="Back" shortcut="Alt+Left" onClick={router.back} />
      <IconButton icon="chevron-right" label="Forward" shortcut="Alt+Right" wide onClick={router.forward} />
      {snapshots.length > 1 && (
        <>
          <span className="sep wide" />
          <Select
            label="Snapshot"
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
            Hit {formatCount(hitAt + 1)} of {formatCount(hits.length)}
          </span>
          <IconButton
            icon="chevron-up"
            label="Previous hit"
            shortcut="Shift+F3"
            onClick={() => props.onHitStep(-1)}
          />
          <IconButton icon="chevron-down" label="Next hit" shortcut="F3" onClick={() => props.onHitStep(1)} />
          <span className="sep" />
        </>
      )}
      {quoteCount > 0 && (
        <>
          <span className={hits.length > 0 ? 'dim num count wide' : 'dim num count'}>
            {quoteAt < 0
              ? `${formatCount(quoteCount)} ${quoteCount === 1 ? 'quote' : 'quotes'}`
              : `Quote ${formatCount(quoteAt + 1)} of ${formatCount(quoteCount)}`}
          </span>
          <IconButton
            icon="chevron-up"
            label="Previous quote"
            shortcut="["
            onClick={() => props.onQuoteStep(-1)}
          />
          <IconButton
            icon="chevron-down"
            label="Next quote"
            shortcut="]"
            onClick={() => props.onQuoteStep(1)}
          />
          <span className="sep" />
        </>
      )}
      <IconButton icon="search" label="Find in this text" shortcut="Ctrl+F" onClick={props.onFind} />
      {/* Pressing must not take the selection away before it is quoted. */}
      <Button
        look="primary"
        shortcut="Q"
        title="Quote the selected words"
        onMouseDown={event => event.preventDefault()}
        onClick={props.onQuote}
      >
        Quote
      </Button>
      <IconButton
        icon="panel"
        label="Inspector"
        shortcut="Ctrl+\"
        pressed={props.inspectorShown}
        onClick={props.onInspector}
      />
    </header>
  )
}
