import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useCommands } from '../../../app/commands.ts'
import type { GuardMark } from '../../../editor/guard/marks.ts'
import { useContextMenu } from '../../../ui/context-menu.tsx'
import { SearchInput } from '../../../ui/field.tsx'
import { formatCount } from '../../../ui/format.ts'
import { runChord } from '../../../ui/keys.ts'
import { words as draftWords } from '../words.ts'
import { type Tab, tabs } from './evidence.ts'
import { type EvidenceActs, EvidenceCard } from './evidence-card.tsx'
import { menuOf } from './evidence-menu.ts'
import type { EvidenceState } from './use-evidence.ts'

/** Read when drawn: the language may change. */
const words = draftWords.evidence

const unused: readonly GuardMark[] = []

type EvidencePaneProps = Readonly<{
  query: string
  tab: Tab
  evidence: EvidenceState
  marks: readonly GuardMark[]
  acts: EvidenceActs
  box: RefObject<HTMLInputElement | null>
  onQuery: (query: string) => void
  onTab: (tab: Tab) => void
}>

/** The evidence browser: search, pick with the arrows, insert with Enter, cite with Shift+Enter. */
export function EvidencePane({ query, tab, evidence, marks, acts, box, onQuery, onTab }: EvidencePaneProps) {
  const errorId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<string | null>(null)
  const { items, counts, error, current } = evidence
  const index = Math.max(
    0,
    items.findIndex(item => item.key === at),
  )
  const item = items[index]
  useCommands([
    {
      id: 'draft-evidence',
      words: words.search,
      group: 'Here',
      icon: 'search',
      keys: ['Mod+E'],
      run: () => box.current?.select(),
    },
  ])

  const used = useMemo(() => Map.groupBy(marks, mark => mark.quoteId), [marks])
  const more = useContextMenu(pressed => {
    const key = pressed?.closest<HTMLElement>('.ev')?.dataset['evidence']
    const meant = pressed === null ? item : items.find(candidate => candidate.key === key)
    if (meant) setAt(meant.key)
    return meant ? menuOf(meant, acts) : null
  })
  const focusCard = (place: number) => {
    const key = items[place]?.key
    const cards = list.current?.querySelectorAll<HTMLElement>('.ev') ?? []
    if (key === undefined) return
    setAt(key)
    cards[place]?.focus()
  }
  const focusBox = () => box.current?.focus()
  const insert = () => item && acts.insert(item)
  const cite = () => item && acts.cite(item)
  // Enter right after the last letter means what will be found for it, not what still stands in the list.
  const [awaited, setAwaited] = useState<'insert' | 'cite' | null>(null)
  const act = useEffectEvent((what: 'insert' | 'cite') => {
    setAwaited(null)
    if (what === 'insert') insert()
    else cite()
  })
  useEffect(() => {
    if (awaited !== null && current) act(awaited)
  }, [awaited, current])
  const insertFound = () => setAwaited('insert')
  const citeFound = () => setAwaited('cite')
  const next = () => focusCard(Math.min(index + 1, items.length - 1))
  const previous = () => (index === 0 ? focusBox() : focusCard(index - 1))
  const here = () => focusCard(index)
  const first = () => focusCard(0)
  const last = () => focusCard(items.length - 1)
  const onBox = (event: KeyboardEvent) => {
    runChord(event, { ArrowDown: here, Enter: insertFound, 'Shift+Enter': citeFound })
  }
  const onCard = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    runChord(event, {
      ArrowDown: next,
      ArrowUp: previous,
      Home: first,
      End: last,
      Escape: focusBox,
      Enter: insert,
      'Shift+Enter': cite,
    })
  }
  return (
    <>
      <header className="bar">
        <search className="grow">
          <SearchInput
            ref={box}
            icon="search"
            label={words.search}
            shortcut="Ctrl E"
            value={query}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            data-pane-focus
            onChange={event => {
              setAwaited(null)
              setAt(null)
              onQuery(event.target.value)
            }}
            onKeyDown={onBox}
          />
        </search>
      </header>
      <div className="tabs" role="tablist" aria-label={words.kinds}>
        {tabs.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls={`${errorId}-list`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
            onKeyDown={event => {
              const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
              const next = tabs[(tabs.indexOf(name) + step + tabs.length) % tabs.length]
              if (step === 0 || !next) return
              onTab(next)
              const buttons = event.currentTarget.parentElement?.querySelectorAll('button')
              buttons?.[tabs.indexOf(next)]?.focus()
            }}
          >
            {words.tabs[name]} {counts && <span className="n">{formatCount(counts[name])}</span>}
          </button>
        ))}
      </div>
      {error !== null && (
        <p className="query-error" id={errorId} role="alert">
          {sentenceFor(error)}
        </p>
      )}
      <div
        className={error === null ? 'scroll' : 'scroll stale'}
        role="tabpanel"
        aria-label={words.tabs[tab]}
        id={`${errorId}-list`}
        ref={list}
        {...more.handlers}
      >
        {more.menu}
        {items.map(entry => (
          <EvidenceCard
            key={entry.key}
            item={entry}
            current={entry === item}
            used={entry.kind === 'quote' ? (used.get(entry.quote.id) ?? unused) : unused}
            acts={acts}
            onFocus={() => setAt(entry.key)}
            onKeyDown={onCard}
          />
        ))}
        {items.length === 0 && current && error === null && <Nothing query={query} tab={tab} />}
      </div>
    </>
  )
}

function Nothing({ query, tab }: Readonly<{ query: string; tab: Tab }>) {
  const asked = query.trim()
  if (asked !== '') return <p className="nothing">{words.nothing[tab]({ query: asked })}</p>
  return <p className="nothing">{tab === 'all' || tab === 'quote' ? words.latest : words.searchFirst}</p>
}
