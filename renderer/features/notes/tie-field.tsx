import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { useCommands } from '../../app/commands.ts'
import { useCall } from '../../app/use-call.ts'
import { SearchInput } from '../../ui/field.tsx'
import { runChord } from '../../ui/keys.ts'
import { Lit } from '../../ui/lit.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { Failure } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

/** A pause in typing after which is searched, in ms. */
const PAUSE = 120
/** As many as are looked through by eye. */
const SHOWN = 12

type TieFieldProps = Readonly<{
  /** What is tied already: not offered again. */
  tied: ReadonlySet<string>
  onTie: (hit: SearchHit) => void
}>

/** Finds what a note is to be tied to: type, arrows, Enter. */
export function TieField({ tied, onTie }: TieFieldProps) {
  const listId = useId()
  const box = useRef<HTMLInputElement>(null)
  useCommands([
    {
      id: 'note-evidence',
      words: words.evidence,
      group: 'Here',
      icon: 'search',
      keys: ['Mod+E'],
      run: () => box.current?.select(),
    },
  ])
  const [written, setWritten] = useState('')
  const [at, setAt] = useState(0)
  const { hits, error, waiting } = useFound(written)
  const offered = hits.filter(hit => !tied.has(hit.id))
  const current = offered[Math.min(at, offered.length - 1)]
  const open = written.trim() !== ''
  const clear = () => setWritten('')
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return
    onTie(hit)
    setWritten('')
    setAt(0)
  }
  const next = () => setAt(Math.min(at + 1, offered.length - 1))
  const previous = () => setAt(Math.max(at - 1, 0))
  const chooseCurrent = () => choose(current)
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !open) return
    runChord(event, { ArrowDown: next, ArrowUp: previous, Enter: chooseCurrent, Escape: clear })
  }
  return (
    <div className="tie">
      <SearchInput
        ref={box}
        label={words.find.label}
        icon="search"
        role="combobox"
        aria-expanded={open && offered.length > 0}
        aria-controls={open && offered.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && current ? `tie-${current.id}` : undefined}
        value={written}
        onChange={event => {
          setWritten(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      {open && error !== null && <Failure error={error} />}
      {open && offered.length > 0 && (
        <div role="listbox" id={listId} aria-label={words.find.found} className="found">
          {offered.map(hit => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys
            <div
              key={hit.id}
              id={`tie-${hit.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={hit === current}
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className="kind">
                {hit.kind === 'source' || hit.kind === 'quote' || hit.kind === 'person'
                  ? common.kinds[hit.kind]
                  : ''}
              </span>
              <span className="cut" dir="auto">
                <Lit text={hit.title} ranges={hit.titleHighlights} />
                {hit.kind === 'quote' && hit.passages[0] && `: ${hit.passages[0].text}`}
              </span>
              {hit.terms && <TermsSign terms={hit.terms} alone />}
            </div>
          ))}
        </div>
      )}
      <p className="hint" role="status">
        {open && error === null && !waiting && offered.length === 0 ? words.find.nothing : ''}
      </p>
    </div>
  )
}

const none: readonly SearchHit[] = []

function useFound(written: string) {
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [written])
  const answer = useCall(
    'search.query',
    { query: asked, kinds: ['source', 'person', 'quote'], limit: SHOWN },
    { when: asked !== '', keep: true },
  )
  return {
    hits: asked !== '' && answer.status === 'ready' ? answer.value.hits : none,
    error: answer.status === 'failed' ? answer.error : null,
    waiting: asked !== written.trim() || answer.status === 'loading',
  }
}
