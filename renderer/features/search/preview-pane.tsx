import { useState } from 'react'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { useCall } from '../../app/use-call.ts'
import { useShortcuts } from '../../app/use-shortcuts.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Preview } from './preview.tsx'
import { hitOfRow, type Row } from './results.ts'
import { routeOf } from './route-of.ts'
import { words } from './words.ts'

type PreviewPaneProps = Readonly<{ row: Row; query: string; onOpen: (row: Row) => void }>

/** The document of the row one is at, its hits to step through, and the way to open it. */
export function PreviewPane({ row, query, onOpen }: PreviewPaneProps) {
  const { hit } = row
  const shown = hit.terms === null || mayBeShown(hit.terms)
  const lit = useCall('search.highlights', { query, id: hit.id }, { when: shown, keep: true })
  const hits = lit.status === 'ready' ? lit.value.highlights : []
  const [moved, setMoved] = useState<{ row: string; by: number }>({ row: row.key, by: 0 })
  const by = moved.row === row.key ? moved.by : 0
  const current = hits.length === 0 ? 0 : (hitOfRow(row, hits) + by + hits.length * 1000) % hits.length
  const step = (direction: 1 | -1) => setMoved({ row: row.key, by: by + direction })
  const next = () => step(1)
  const previous = () => step(-1)
  useShortcuts({ F3: next, 'Shift+F3': previous })
  const opens = routeOf(row, query) !== null
  return (
    <>
      <header className="bar">
        {hits.length > 0 && (
          <>
            <span className="dim num hits" role="status">
              {words.hit.of({ n: current + 1, total: hits.length })}
            </span>
            <IconButton icon="chevron-up" label={words.hit.previous} shortcut="Shift+F3" onClick={previous} />
            <IconButton icon="chevron-down" label={words.hit.next} shortcut="F3" onClick={next} />
          </>
        )}
        <span className="grow" />
        {opens && (
          <Button small icon="open" onClick={() => onOpen(row)}>
            {words.hit.open}
          </Button>
        )}
      </header>
      <div className="scroll">
        <Preview hit={hit} hits={hits} current={current} />
      </div>
    </>
  )
}
