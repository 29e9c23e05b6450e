import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { SearchableKind } from '../../../shared/domain/search.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { type SearchRoute, searchRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useShortcuts } from '../../app/use-shortcuts.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { plural } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { runChord } from '../../ui/keys.ts'
import { Failure } from '../../ui/states.tsx'
import { Facets } from './facets.tsx'
import { NoHits, SearchHelp } from './help.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { ResultList } from './result-list.tsx'
import { groupsOf, type Row, summary } from './results.ts'
import { routeOf } from './route-of.ts'
import { useSearch } from './use-search.ts'
import './search.css'

/** Documents asked for at once, and at the most. */
const PAGE = { first: 50, all: 500 } as const

/** Search: one box over everything, results by document, and the document opened at the match. */
export function SearchPlace({ route }: Readonly<{ route: SearchRoute }>) {
  const errorId = useId()
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(route.query)
  const [kinds, setKinds] = useState<readonly SearchableKind[]>([])
  const [limit, setLimit] = useState<number>(PAGE.first)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const state = useSearch(query, kinds, limit)
  const found = state.status === 'found' ? state : null
  const error = state.status === 'found' || state.status === 'failed' ? state.error : null
  const groups = useMemo(() => groupsOf(found?.result.hits ?? [], opened), [found?.result, opened])
  const rows = groups.flatMap(group => group.rows)
  const index = Math.max(
    0,
    rows.findIndex(row => row.key === at),
  )
  const row = rows[index] ?? null

  useEffect(() => box.current?.focus(), [])
  // Back comes back to what was searched for.
  useEffect(() => {
    if (found && !found.stale) windowRouter().replace(searchRoute(found.asked))
  }, [found])
  useShortcuts({ 'Mod+Shift+F': () => box.current?.select() })

  const write = (next: string) => {
    setQuery(next)
    setAt(null)
    setLimit(PAGE.first)
    setOpened(new Set())
  }
  const tryQuery = (next: string) => {
    write(next)
    box.current?.focus()
  }
  const focusRow = (place: number) => {
    const next = list.current?.querySelectorAll<HTMLElement>('.passage')[place]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  const focusBox = () => box.current?.focus()
  const open = (target: Row | null) => {
    const to = target && routeOf(target, found?.asked ?? '')
    if (to) windowRouter().go(to)
  }
  const openHere = () => open(row)
  const here = () => focusRow(index)
  const next = () => focusRow(Math.min(index + 1, rows.length - 1))
  const previous = () => (index === 0 ? focusBox() : focusRow(index - 1))
  const first = () => focusRow(0)
  const last = () => focusRow(rows.length - 1)
  const clear = () => (query === '' ? undefined : write(''))
  const onBox = (event: KeyboardEvent) => {
    runChord(event, { ArrowDown: here, Enter: openHere, Escape: clear })
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
      <h1 className="vh">Search</h1>
      <search className="qbox">
        <div className="field">
          <Icon name="search" />
          <input
            ref={box}
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-label="Search everywhere"
            placeholder="Search sources, quotes, people, notes and drafts"
            value={query}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            onChange={event => write(event.target.value)}
            onKeyDown={onBox}
          />
          <span className="dim num wide" role="status">
            {found && !found.stale && summary(found.result.hits, found.result.total, found.result.tookMs)}
          </span>
          {query !== '' && (
            <IconButton icon="close" label="Clear" shortcut="Esc" onClick={() => tryQuery('')} />
          )}
        </div>
        {error !== null && state.status === 'found' && (
          <p className="query-error" id={errorId} role="alert">
            {sentenceFor(error)}
          </p>
        )}
        {found && found.result.indexed < found.result.documents && (
          <p className="covered" role="status">
            The index is still being built: {found.result.indexed.toLocaleString('en')} of{' '}
            {plural(found.result.documents, 'document')} searched so far.
          </p>
        )}
      </search>
      <Panes>
        <SidePane
          id="search.facets"
          label="Narrow the results"
          widths={{ wide: 216, narrow: 176 }}
          at="start"
        >
          <Facets counts={found?.result.kinds ?? null} chosen={kinds} onChoose={setKinds} />
        </SidePane>
        <MainPane label="Results">
          <div className={found?.stale ? 'scroll stale' : 'scroll'} ref={list}>
            {state.status === 'before' && <SearchHelp onTry={tryQuery} />}
            {state.status === 'failed' && (
              <div id={errorId}>
                <Failure error={state.error} />
              </div>
            )}
            {found && found.result.hits.length === 0 && !found.stale && (
              <NoHits asked={found.asked} narrowed={kinds.length > 0} onTry={tryQuery} />
            )}
            <ResultList
              groups={groups}
              current={row?.key ?? null}
              onSelect={target => setAt(target.key)}
              onOpen={open}
              onMore={id => setOpened(before => new Set([...before, id]))}
              onKeyDown={onRow}
            />
            {found && found.result.hits.length < found.result.total && limit < PAGE.all && (
              <p className="more-documents">
                <Button onClick={() => setLimit(PAGE.all)}>Show more documents</Button>
              </p>
            )}
          </div>
        </MainPane>
        <SidePane
          id="search.preview"
          label="Opened at the match"
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
