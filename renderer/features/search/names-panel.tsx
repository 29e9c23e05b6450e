import { useId, useRef, useState } from 'react'
import { readNames } from '../../../shared/names/read-names.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Failure } from '../../ui/states.tsx'
import { NamesTable } from './names-table.tsx'
import { useNames } from './use-names.ts'
import { words } from './words.ts'

/** A list of names, searched in one go. */
export function NamesPanel({ onClose }: Readonly<{ onClose: () => void }>) {
  const { state, left, searchText, searchFile, stop, again } = useNames()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const heading = useId()
  const count = readNames(text, false).names.length
  const working = state.status === 'working'
  return (
    <section className="names" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{words.names.title}</h2>
        <span className="grow" />
        {state.status === 'found' && (
          <Button small onClick={again}>
            {words.names.again}
          </Button>
        )}
        <Button small icon="search" onClick={onClose}>
          {words.names.close}
        </Button>
      </header>
      {state.status !== 'found' && (
        <>
          <p className="dim">{words.names.intro}</p>
          <TextArea
            label={words.names.paste}
            rows={10}
            value={text}
            autoFocus
            disabled={working}
            onChange={event => setText(event.target.value)}
          />
          <p className="acts">
            <Button look="primary" disabled={count === 0 || working} onClick={() => void searchText(text)}>
              {words.names.search({ n: count })}
            </Button>
            <Button icon="doc" disabled={working} onClick={() => input.current?.click()}>
              {words.names.choose}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              aria-label={words.names.choose}
              accept=".txt,.csv,.tsv,text/plain,text/csv"
              onChange={event => {
                const [file] = event.target.files ?? []
                event.target.value = ''
                if (file) void searchFile(file)
              }}
            />
          </p>
        </>
      )}
      {working && (
        <p role="status">
          {words.names.working(state.progress)}{' '}
          <Button small onClick={stop}>
            {words.names.stop}
          </Button>
        </p>
      )}
      {state.status === 'failed' && <Failure error={state.error} />}
      {left > 0 && state.status === 'found' && <p className="dim">{words.names.skipped({ n: left })}</p>}
      {state.status === 'found' && <NamesTable rows={state.rows} documents={state.documents} />}
    </section>
  )
}
