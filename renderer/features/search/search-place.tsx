import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { SavedSearch } from '../../../shared/domain/saved-search.ts'
import type { Narrowing } from '../../../shared/domain/search.ts'
import type { QueryClause, SortOrder } from '../../../shared/query/query.ts'
import { sortOrders } from '../../../shared/query/query.ts'
import { between, inOrder, without } from '../../../shared/query/rewrite.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { type SearchRoute, searchRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useAct, useCall } from '../../app/use-call.ts'
import { useShortcuts } from '../../app/use-shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { runChord } from '../../ui/keys.ts'
import { Select } from '../../ui/select.tsx'
import { Failure } from '../../ui/states.tsx'
import { Before } from './before.tsx'
import { Chips } from './chips.tsx'
import { Facets } from './facets.tsx'
import { NamesPanel } from './names-panel.tsx'
import { NoHits } from './no-hits.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { QueryBox } from './query-box.tsx'
import { rememberSearch } from './recent.ts'
import { ResultList, type ResultListHandle } from './result-list.tsx'
import { groupsOf, placeIn, type Row, summary } from './results.ts'
import { routeOf } from './route-of.ts'
import { NameDialog } from './saved-searches.tsx'
import { useSearch, useTyped } from './use-search.ts'
import { words } from './words.ts'
import './before-typing.css'
import './results.css'
import './search.css'

/** So long a search stands before it is one of the last, in ms. */
const SETTLED = 1500

/** Search: one box over everything, results by document, and the document opened at the match. */
export function SearchPlace({ route }: Readonly<{ route: SearchRoute }>) {
  const box = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<ResultListHandle>(null)
  const [query, setQuery] = useState(route.query)
  const [narrow, setNarrow] = useState<Narrowing>({})
  const [since, setSince] = useState<number | null>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const [names, setNames] = useState(false)
  const typed = useTyped(query)
  const { state, slow, cancelled, cancel, more } = useSearch(query, typed, { narrow, since })
  const found = state.status === 'found' ? state : null
  const error = state.status === 'found' || state.status === 'failed' ? state.error : null
  const groups = useMemo(() => groupsOf(found?.result.hits ?? [], opened), [found?.result, opened])
  const rows = groups.flatMap(group => group.rows)
  const index = placeIn(rows, at)
  const row = rows[index] ?? null
  const notebook = useNotebookId()

  useEffect(() => box.current?.focus(), [])
  // Back comes back to what was searched for.
  useEffect(() => {
    if (found && !found.stale) windowRouter().replace(searchRoute(found.asked))
  }, [found])
  const settled = found && !found.stale && found.result.total > 0 ? found.asked : null
  useEffect(() => {
    if (settled === null) return
    const timer = setTimeout(() => rememberSearch(notebook, settled), SETTLED)
    return () => clearTimeout(timer)
  }, [settled, notebook])
  useShortcuts({ 'Mod+Shift+F': () => box.current?.select() })

  const write = (next: string) => {
    setQuery(next)
    setAt(null)
    setOpened(new Set())
    setSince(null)
  }
  const writeSpan = (span: { from: string; until: string }) => {
    if (!typed.query) return
    write(between(query, typed.query, span))
    setNarrow({ ...narrow, month: [] })
  }
  const tryQuery = (next: string) => {
    write(next)
    box.current?.focus()
  }
  const openSaved = ({ query: asked, narrow: chosen, lookedAt }: SavedSearch) => {
    tryQuery(asked)
    setNarrow(chosen)
    setSince(lookedAt)
  }
  const edit = ({ start, end }: QueryClause) => {
    box.current?.focus()
    box.current?.setSelectionRange(start, end)
  }
  const focusRow = (place: number) => {
    const next = rows[place]
    if (!next) return
    setAt(next.key)
    list.current?.focusRow(next)
  }
  const focusBox = () => box.current?.focus()
  const open = (target: Row | null) => {
    const to = target && routeOf(target, found?.asked ?? '')
    if (!to) return
    rememberSearch(notebook, found?.asked ?? '')
    windowRouter().go(to)
  }
  const openHere = () => open(row)
  const here = () => focusRow(index)
  const next = () => focusRow(Math.min(index + 1, rows.length - 1))
  const previous = () => (index === 0 ? focusBox() : focusRow(index - 1))
  const first = () => focusRow(0)
  const last = () => focusRow(rows.length - 1)
  const leave = () => (slow ? cancel() : query !== '' && write(''))
  const onBox = {
    ArrowDown: here,
    Enter: openHere,
    Escape: leave,
  }
  const onRow = (event: KeyboardEvent<HTMLElement>) => {
    runChord(event, {
      ArrowDown: next,
      ArrowUp: previous,
      Home: first,
      End: last,
      Enter: openHere,
      Escape: focusBox,
    })
  }

  return (
    <div className="search-place">
      <h1 className="vh">{words.title}</h1>
      <search className="qbox">
        <QueryBox box={box} query={query} error={error} onWrite={write} onKeys={onBox}>
          <span className="dim num wide" role="status">
            {found && !found.stale && summary(found.result.hits, found.result.total, found.result.tookMs)}
          </span>
        </QueryBox>
        {typed.query && (
          <Chips
            query={query}
            parsed={typed.query}
            onEdit={edit}
            onRemove={clause => tryQuery(without(query, clause))}
          >
            <Select<SortOrder>
              label={words.order}
              value={typed.query.sort?.order ?? 'relevance'}
              choices={sortOrders.map(value => ({ value, label: words.orders[value] }))}
              onChange={order => typed.query && write(inOrder(query, typed.query, order))}
            />
            <SaveSearch query={query.trim()} narrow={narrow} />
          </Chips>
        )}
        {slow && (
          <p className="covered" role="status">
            {words.slow}{' '}
            <Button small onClick={cancel}>
              {words.stopWaiting}
            </Button>
          </p>
        )}
        {cancelled && (
          <p className="covered" role="status">
            {words.cancelled}
          </p>
        )}
        {found && found.result.indexed < found.result.documents && (
          <p className="covered" role="status">
            {words.building({ indexed: found.result.indexed, documents: found.result.documents })}
          </p>
        )}
      </search>
      <Panes>
        <SidePane id="search.facets" label={words.narrow} widths={{ wide: 216, narrow: 176 }} at="start">
          <Facets
            facets={found?.result.facets ?? null}
            narrow={narrow}
            onNarrow={setNarrow}
            onSpan={writeSpan}
          />
        </SidePane>
        <MainPane label={words.results}>
          <div className={found?.stale ? 'scroll stale' : 'scroll'} ref={scroller}>
            {state.status === 'before' && names && <NamesPanel onClose={() => setNames(false)} />}
            {state.status === 'before' && !names && (
              <Before
                notebook={notebook}
                onTry={tryQuery}
                onOpenSaved={openSaved}
                onNames={() => setNames(true)}
              />
            )}
            {state.status === 'failed' && typed.error === null && <Failure error={state.error} />}
            {found && found.result.hits.length === 0 && !found.stale && (
              <NoHits asked={found.asked} narrow={narrow} onTry={tryQuery} onNarrow={setNarrow} />
            )}
            <ResultList
              ref={list}
              scroller={scroller}
              groups={groups}
              current={row?.key ?? null}
              onSelect={target => setAt(target.key)}
              onOpen={open}
              onMore={id => setOpened(before => new Set([...before, id]))}
              onEnd={more}
              onKeyDown={onRow}
            />
          </div>
        </MainPane>
        <SidePane
          id="search.preview"
          label={words.preview}
          widths={{ wide: 460, narrow: 352 }}
          at="end"
          as="aside"
        >
          {row && found && <PreviewPane key={row.hit.id} row={row} query={found.asked} onOpen={open} />}
        </SidePane>
      </Panes>
    </div>
  )
}

function useNotebookId(): string {
  const current = useCall('notebook.current', {})
  return current.status === 'ready' ? (current.value.notebook?.id ?? '') : ''
}

/** Keeps the search that stands in the box. */
function SaveSearch({ query, narrow }: Readonly<{ query: string; narrow: Narrowing }>) {
  const [open, setOpen] = useState(false)
  const { run } = useAct('searches.create')
  const chosen = Object.fromEntries(Object.entries(narrow).map(([name, values]) => [name, [...values]]))
  return (
    <>
      <Button small look="quiet" icon="plus" onClick={() => setOpen(true)}>
        {words.saved.save}
      </Button>
      {open && (
        <NameDialog
          title={words.saved.saveTitle}
          open
          before={query.slice(0, 200)}
          onClose={() => setOpen(false)}
          onName={name => run({ name, query, narrow: chosen })}
        />
      )}
    </>
  )
}
