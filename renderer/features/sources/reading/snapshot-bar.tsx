import { NewerBar } from '../../../quoting/newer/newer-bar.tsx'
import { useNewer } from '../../../quoting/newer/use-newer.ts'
import { Button } from '../../../ui/button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { words } from '../words.ts'
import type { Opened } from './use-opened.ts'

const texts = words.snapshotBar

type SnapshotBarProps = Readonly<{
  opened: Opened
  onSnapshot: (id: string) => void
  onQuote: (id: string) => void
}>

/**
 * Over the text of a source that was captured again: which snapshot this is; over the newest, how the quotes of the
 * others stand in it.
 */
export function SnapshotBar({ opened, onSnapshot, onQuote }: SnapshotBarProps) {
  const { source, snapshot, snapshots } = opened
  if (snapshots.length < 2) return null
  const newest = snapshots.find(({ id }) => id === source.latestSnapshotId)
  if (newest && newest.id !== snapshot.id) {
    const when = formatMoment(snapshot.capturedAt)
    return (
      <Bar action={texts.openNewest} onAction={() => onSnapshot(newest.id)}>
        {texts.older({ when, newest: formatMoment(newest.capturedAt) })}
      </Bar>
    )
  }
  return <InOthers opened={opened} onQuote={onQuote} />
}

/** How the quotes of the other snapshots stand in this one; where all is decided, that they are elsewhere. */
function InOthers({ opened, onQuote }: Pick<SnapshotBarProps, 'opened' | 'onQuote'>) {
  const { source, snapshot, quotes } = opened
  const { found, waiting } = useNewer(source.id)
  if (found.length + waiting.length > 0) return <NewerBar sourceId={source.id} />
  const elsewhere = quotes.filter(quote => quote.snapshotId !== snapshot.id)
  const [first] = elsewhere
  if (!first) return null
  return (
    <Bar action={texts.goThere} onAction={() => onQuote(first.id)}>
      {texts.elsewhere({ n: elsewhere.length })}
    </Bar>
  )
}

function Bar(props: Readonly<{ children: string; action: string; onAction: () => void }>) {
  return (
    <div className="snapshot-bar" role="status">
      <span>{props.children}</span>
      <Button small onClick={props.onAction}>
        {props.action}
      </Button>
    </div>
  )
}
