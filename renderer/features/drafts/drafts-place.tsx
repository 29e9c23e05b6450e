import { useEffect, useState } from 'react'
import type { Range } from '../../../shared/domain/ids.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { type DraftsRoute, draftsRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useCall } from '../../app/use-call.ts'
import { words as editorWords } from '../../editor/words.ts'
import { OpenWriting } from '../../editor/writing/open-writing.tsx'
import { useMakeWritten } from '../../editor/writing/use-make-written.ts'
import { useRemoveWritten } from '../../editor/writing/use-remove-written.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { DraftDesk } from './draft-desk.tsx'
import { DraftList } from './draft-list.tsx'
import { words } from './words.ts'
import './drafts.css'

/** Drafts: the list with outline and tally, the editor, the evidence browser. */
export function DraftsPlace({ route }: Readonly<{ route: DraftsRoute }>) {
  const rows = useCall('drafts.list', {})
  const creating = useMakeWritten('draft', draftsRoute)
  const [side, setSide] = useState<HTMLElement | null>(null)
  const [listed, setListed] = useState(false)
  const router = windowRouter()
  const removeWritten = useRemoveWritten('draft', draftsRoute)
  const latest = rows.status === 'ready' ? rows.value.rows[0]?.id : undefined
  useEffect(() => {
    if (route.id === null && latest !== undefined) router.replace(draftsRoute(latest))
  }, [route.id, latest, router])

  const create = () => void creating.make().then(() => setListed(false))
  const remove = async (id: string) => {
    const others = rows.status === 'ready' ? rows.value.rows.filter(row => row.id !== id) : []
    if (await removeWritten(id)) router.replace(draftsRoute(others[0]?.id ?? null))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list that lies over the text
    <div
      className={listed ? 'drafts listed' : 'drafts'}
      onKeyDown={event => {
        if (event.key === 'Escape') setListed(false)
      }}
    >
      <Panes>
        <SidePane id="drafts.list" label={words.side} widths={{ wide: 224, narrow: 224 }} at="start">
          <div className="scroll">
            <DraftList
              rows={rows}
              current={route.id}
              busy={creating.busy}
              onNew={create}
              onRemove={id => void remove(id)}
              onOpen={id => {
                setListed(false)
                router.go(draftsRoute(id))
              }}
            />
            <div ref={setSide} />
          </div>
        </SidePane>
        {route.id !== null ? (
          <OpenDraft
            key={route.id}
            id={route.id}
            query={route.query}
            range={route.range}
            side={side}
            onList={shown => setListed(before => (shown === 'toggle' ? !before : shown))}
          />
        ) : (
          <MainPane label={editorWords.open.editor}>
            {/* In a narrow window the list, which is headed so, opens over the text only when it is asked for. */}
            <div className="narrow-only">
              <h1 className="vh">{words.title}</h1>
            </div>
            {rows.status === 'ready' && rows.value.rows.length === 0 && (
              <EmptyState title={words.emptyTitle}>
                <p>{words.empty}</p>
                <Button look="primary" icon="plus" disabled={creating.busy} onClick={create}>
                  {words.newDraft}
                </Button>
              </EmptyState>
            )}
          </MainPane>
        )}
      </Panes>
    </div>
  )
}

type OpenDraftProps = Readonly<{
  id: string
  query: string
  range: Range | null
  side: HTMLElement | null
  onList: (shown: boolean | 'toggle') => void
}>

function OpenDraft({ id, query, range, side, onList }: OpenDraftProps) {
  return (
    <OpenWriting
      kind="draft"
      id={id}
      onOther={kept => windowRouter().go(draftsRoute(kept))}
      unknownParts={words.unknownParts}
    >
      {opened => <DraftDesk {...opened} query={query} range={range} side={side} onList={onList} />}
    </OpenWriting>
  )
}
