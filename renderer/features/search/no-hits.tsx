import type { Narrowing, Suggestion } from '../../../shared/domain/search.ts'
import { useCall } from '../../app/use-call.ts'
import { EmptyState } from '../../ui/states.tsx'
import { words } from './words.ts'

type NoHitsProps = Readonly<{
  asked: string
  narrow: Narrowing
  onTry: (query: string) => void
  onNarrow: (narrow: Narrowing) => void
}>

/** Nothing was found: what was searched, and what finds something. */
export function NoHits({ asked, narrow, onTry, onNarrow }: NoHitsProps) {
  const narrowed = Object.values(narrow).some(values => values.length > 0)
  const near = useCall('search.suggest', { query: asked })
  return (
    <EmptyState title={words.nothing.title({ asked })}>
      {narrowed ? (
        <p>
          {words.nothing.narrowed}{' '}
          <button type="button" className="link" onClick={() => onNarrow({})}>
            {words.nothing.unnarrow}
          </button>
        </p>
      ) : (
        <p>{words.nothing.all}</p>
      )}
      {near.status === 'loading' && <p className="waiting">{words.nothing.looking}</p>}
      {near.status === 'ready' && near.value.suggestions.length > 0 && (
        <>
          <p>{words.nothing.near}</p>
          <ul className="suggestions">
            {near.value.suggestions.map(suggestion => (
              <li key={suggestion.query}>
                <button type="button" className="link" dir="auto" onClick={() => onTry(suggestion.query)}>
                  {suggestion.query}
                </button>{' '}
                <span className="dim">{saying(suggestion)}</span>{' '}
                <span className="dim num">{words.suggestions.found({ n: suggestion.total })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  )
}

function saying({ kind, words: found }: Suggestion): string {
  if (kind === 'spelling') return words.suggestions.spelling({ words: found.join(', ') })
  return words.suggestions[kind]
}
