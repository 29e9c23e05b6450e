import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { complete } from '../../../shared/query/complete.ts'
import { QueryError } from '../../../shared/query/cursor.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { runChord } from '../../ui/keys.ts'
import { useCompletion } from './use-completion.ts'
import { words } from './words.ts'

type QueryBoxProps = Readonly<{
  box: RefObject<HTMLInputElement | null>
  query: string
  error: unknown
  onWrite: (query: string) => void
  /** Keys that the completions leave: into the results, open, clear. */
  onKeys: Readonly<Record<string, () => void>>
  children?: ReactNode
}>

/** The box: a query as it is typed, what may stand at the caret, and where it is wrong. */
export function QueryBox({ box, query, error, onWrite, onKeys, children }: QueryBoxProps) {
  const id = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const wantedCaret = useRef<number | null>(null)
  const { completion, options, index, choose } = useCompletion(query, caret)
  const open = options.length > 0
  useEffect(() => {
    if (wantedCaret.current === null) return
    box.current?.setSelectionRange(wantedCaret.current, wantedCaret.current)
    setCaret(wantedCaret.current)
    wantedCaret.current = null
  })

  const take = (place: number) => {
    const option = options[place]
    if (!option || !completion) return
    const next = complete(query, completion, option.value.replace(/:$/, ''))
    wantedCaret.current = next.caret
    onWrite(next.text)
    box.current?.focus()
  }
  const down = () => choose((index + 1) % options.length)
  const up = () => choose((Math.max(index, 0) - 1 + options.length) % options.length)
  const dismiss = () => setCaret(null)
  const takeHere = () => take(index)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (open) {
      if (runChord(event, { ArrowDown: down, ArrowUp: up, Escape: dismiss })) return
      if (index >= 0 && runChord(event, { Enter: takeHere, Tab: takeHere })) return
    }
    runChord(event, onKeys)
  }
  const wrongAt = error instanceof QueryError ? error : null

  return (
    <div className="query">
      <div className="field">
        <Icon name="search" />
        <span className="typed">
          <input
            ref={box}
            type="search"
            role="combobox"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-label={words.box}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? `${id}-options` : undefined}
            aria-activedescendant={open && index >= 0 ? `${id}-${index}` : undefined}
            placeholder={words.boxHint}
            value={query}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={event => {
              setCaret(event.target.selectionStart)
              onWrite(event.target.value)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setCaret(null)}
          />
          {wrongAt && <WrongPlace box={box} query={query} error={wrongAt} />}
        </span>
        {children}
        {query !== '' && (
          <IconButton
            icon="close"
            label={words.clear}
            shortcut="Esc"
            onClick={() => {
              onWrite('')
              box.current?.focus()
            }}
          />
        )}
      </div>
      {open && (
        <div className="pop completions" role="listbox" id={`${id}-options`} aria-label={words.completions}>
          {options.map(({ value, hint }, place) => (
            // The box keeps the focus and the keys; the pointer has the options.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the box, as in any combobox
            <div
              key={value}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === index}
              className="menu-item"
              onPointerDown={event => event.preventDefault()}
              onClick={() => take(place)}
            >
              <b dir="auto">{value}</b>
              <span className="dim">{hint}</span>
            </div>
          ))}
        </div>
      )}
      {error !== null && (
        <p className="query-error" id={`${id}-error`} role="alert">
          {sentenceFor(error)}
        </p>
      )}
    </div>
  )
}

type WrongPlaceProps = Readonly<{
  box: RefObject<HTMLInputElement | null>
  query: string
  error: QueryError
}>

/** A line under what is wrong in the box, drawn under its letters and scrolled as they are. */
function WrongPlace({ box, query, error: { start, end } }: WrongPlaceProps) {
  const under = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const input = box.current
    if (!input) return
    const follow = () => under.current?.scrollTo({ left: input.scrollLeft })
    follow()
    input.addEventListener('scroll', follow)
    return () => input.removeEventListener('scroll', follow)
  })
  return (
    <span className="under" dir="auto" aria-hidden="true" ref={under}>
      {query.slice(0, start)}
      <u>{query.slice(start, end) || ' '}</u>
      {query.slice(end)}
    </span>
  )
}
