import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { JournalAction, JournalRow } from '../../../shared/domain/notebook.ts'
import {
  draftsRoute,
  notesRoute,
  peopleRoute,
  quotesRoute,
  type Route,
  sourcesRoute,
} from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import type { Loaded } from '../../app/use-call.ts'
import { formatLongMoment } from '../../ui/format.ts'
import { runChord } from '../../ui/keys.ts'
import { EmptyState, Failure, Waiting } from '../../ui/states.tsx'
import { textScale } from '../../ui/text-scale.ts'
import { sentenceOf } from './sentences.ts'
import { type JournalRows, pageOf, useJournal } from './use-journal.ts'
import { words } from './words.ts'

type JournalListProps = Readonly<{
  act: JournalAction | 'all'
  onRead: (read: Readonly<{ total: number; head: string | null }>) => void
}>

/** The journal, the newest first. One tab stop; the arrows move, and Enter leads to what an entry speaks of. */
export function JournalList({ act, onRead }: JournalListProps) {
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const { loaded, virtual } = useVirtualRows(act, box)
  const total = loaded.status === 'ready' ? loaded.value.total : null
  const head = loaded.status === 'ready' ? loaded.value.head : null
  useEffect(() => {
    if (total !== null) onRead({ total, head })
  }, [total, head, onRead])

  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  if (loaded.status === 'loading') return <Waiting what={words.reading} />
  if (loaded.value.total === 0 && act !== 'all') {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneOf({ act: words.acts[act], all: words.all })}</p>
      </EmptyState>
    )
  }
  const { rowAt } = loaded.value
  const last = loaded.value.total - 1
  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(last, index))
    setAt(to)
    virtual.scrollToIndex(to)
  }
  const open = (index: number) => {
    const row = rowAt(index)
    const route = row && routeOf(row)
    if (route) windowRouter().go(route)
  }
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (ROW * textScale())) - 1)
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      J: at + 1,
      K: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    }
    const acts = Object.fromEntries(Object.entries(goals).map(([key, goal]) => [key, () => moveTo(goal)]))
    acts['Enter'] = () => open(at)
    runChord(event, acts)
  }
  const drawn = virtual.getVirtualItems()
  return (
    <div
      ref={box}
      className="scroll journal"
      role="listbox"
      aria-label={words.entries}
      aria-activedescendant={drawn.some(({ index }) => index === at) ? `entry-${at}` : undefined}
      tabIndex={0}
      data-pane-focus
      data-place-focus
      onKeyDown={press}
    >
      <div className="virtual" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {drawn.map(item => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at its option by aria-activedescendant
          <div
            key={item.key}
            id={`entry-${item.index}`}
            role="option"
            aria-selected={item.index === at}
            aria-setsize={loaded.value.total}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start}px)`, blockSize: item.size }}
            onClick={() => {
              setAt(item.index)
              open(item.index)
            }}
          >
            <Entry row={rowAt(item.index)} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Entry({ row }: Readonly<{ row: JournalRow | undefined }>) {
  if (!row) return <span className="dim">…</span>
  const sentence = sentenceOf(row)
  return (
    <>
      <time dateTime={new Date(row.at).toISOString()} className="num">
        {formatLongMoment(row.at)}
      </time>
      <span className={routeOf(row) ? 'cut leads' : 'cut'} title={sentence}>
        {sentence}
      </span>
      <span className="num dim wide">{row.revision > 1 ? words.revision({ n: row.revision }) : ''}</span>
      <span className="num dim hash" title={words.hash({ n: row.sequence, hash: row.hash })} translate="no">
        {row.hash.slice(0, 8)}
      </span>
    </>
  )
}

/** Where an entry leads: to its record, while there is one and it has a place. */
function routeOf({ recordId, kind, title }: JournalRow): Route | null {
  if (recordId === null || title === null) return null
  if (kind === 'source') return sourcesRoute({ id: recordId })
  if (kind === 'note') return notesRoute(recordId)
  if (kind === 'person') return peopleRoute(recordId)
  if (kind === 'quote') return quotesRoute(recordId)
  return kind === 'draft' ? draftsRoute(recordId) : null
}

/** Height of an entry in px at the usual size of text. */
const ROW = 32

function useVirtualRows(act: JournalAction | 'all', box: RefObject<HTMLDivElement | null>) {
  const [pages, setPages] = useState({ first: 0, last: 0 })
  const loaded: Loaded<JournalRows> = useJournal(act, pages.first, pages.last)
  const height = ROW * textScale()
  const virtual = useVirtualizer({
    count: loaded.status === 'ready' ? loaded.value.total : 0,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 16,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of text is another height
  useEffect(() => virtual.measure(), [height])
  const items = virtual.getVirtualItems()
  const first = pageOf(items[0]?.index ?? 0)
  const last = pageOf(items.at(-1)?.index ?? 0)
  useEffect(() => setPages({ first, last }), [first, last])
  return { loaded, virtual }
}
