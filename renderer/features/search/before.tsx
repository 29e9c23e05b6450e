import type { SavedSearch } from '../../../shared/domain/saved-search.ts'
import { Button } from '../../ui/button.tsx'
import { QueryHelp } from './help.tsx'
import { useRecent } from './recent.ts'
import { SavedSearches } from './saved-searches.tsx'
import { words } from './words.ts'

type BeforeProps = Readonly<{
  notebook: string
  onTry: (query: string) => void
  onOpenSaved: (saved: SavedSearch) => void
  onNames: () => void
}>

/** Before anything is typed: what is kept, what was searched for last, and what can be asked. */
export function Before({ notebook, onTry, onOpenSaved, onNames }: BeforeProps) {
  const recent = useRecent(notebook)
  return (
    <div className="before-typing">
      <h2>{words.before.title}</h2>
      <p>{words.before.intro}</p>
      <p className="acts">
        <Button small icon="people" onClick={onNames}>
          {words.names.open}
        </Button>
      </p>
      <SavedSearches onOpen={onOpenSaved} />
      {recent.length > 0 && (
        <section>
          <h3>{words.before.recent}</h3>
          <ul className="recent">
            {recent.map(query => (
              <li key={query}>
                <button type="button" className="link" dir="auto" onClick={() => onTry(query)}>
                  {query}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <QueryHelp onTry={onTry} />
    </div>
  )
}
