import type { RefObject } from 'react'
import { type SourcesRoute, sourcesRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import type { ReaderHandle } from '../../../editor/reader/reader.tsx'
import { common } from '../../../ui/words.ts'
import type { Opened } from '../reading/use-opened.ts'
import { Origin } from './origin.tsx'
import { QuotesOfSource } from './quotes-of-source.tsx'
import { SelectedQuote } from './selected-quote.tsx'
import { Snapshots } from './snapshots.tsx'
import './inspecting.css'

type InspectorProps = Readonly<{
  route: SourcesRoute
  opened: Opened
  reader: RefObject<ReaderHandle | null>
  editing: boolean
  onEditing: (open: boolean) => void
  removing: boolean
  onRemoving: (asked: boolean) => void
}>

/** What the open source is and where it came from, and its quotes. */
export function Inspector({
  route,
  opened,
  reader,
  editing,
  onEditing,
  removing,
  onRemoving,
}: InspectorProps) {
  const { source, snapshot, snapshots, quotes, selected } = opened
  const here = (quote: string | null, snapshotId: string) =>
    sourcesRoute({
      listing: route.listing,
      id: source.id,
      quote,
      snapshot: snapshotId === source.latestSnapshotId ? null : snapshotId,
    })
  return (
    <>
      <header className="bar">
        <h2>{common.inspector}</h2>
      </header>
      <div className="scroll">
        {selected && (
          <SelectedQuote
            key={selected.id}
            quote={selected}
            language={source.language}
            position={quotes.indexOf(selected) + 1}
            count={quotes.length}
            editing={editing}
            onEditing={onEditing}
            removing={removing}
            onRemoving={onRemoving}
            onRemoved={() => {
              windowRouter().replace(here(null, snapshot.id))
              reader.current?.focus()
            }}
          />
        )}
        <QuotesOfSource
          quotes={quotes}
          snapshotId={snapshot.id}
          language={source.language}
          selectedId={selected?.id ?? null}
          onOpen={quote => {
            windowRouter().go(here(quote.id, quote.snapshotId))
            if (quote.snapshotId === snapshot.id) reader.current?.goTo([quote.anchor.start, quote.anchor.end])
          }}
        />
        <Snapshots
          source={source}
          snapshots={snapshots}
          openId={snapshot.id}
          onOpen={id => windowRouter().go(here(null, id))}
        />
        <Origin source={source} snapshot={snapshot} />
      </div>
    </>
  )
}
