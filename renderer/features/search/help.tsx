import { EmptyState } from '../../ui/states.tsx'

const examples = [
  { query: 'certificate log', says: 'documents with either word, those with both first' },
  { query: '"over the limit"', says: 'these words, in this order' },
  { query: '"certificate log"~8', says: 'these words within eight words of each other' },
  { query: 'Seitkali~1', says: 'the name, and spellings one letter away' },
  { query: 'speaker:anselm +numbers', says: 'said by her, and about numbers' },
  { query: 'certif* -sidebar', says: 'words that begin so, without another word' },
] as const

/** Before anything is typed: what can be asked, each example a click away. */
export function SearchHelp({ onTry }: Readonly<{ onTry: (query: string) => void }>) {
  return (
    <EmptyState title="Find people’s words">
      <p>One box searches sources, quotes, people, notes and drafts. For instance:</p>
      <dl className="examples">
        {examples.map(({ query, says }) => (
          <div key={query}>
            <dt>
              <button type="button" className="link" onClick={() => onTry(query)}>
                {query}
              </button>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </EmptyState>
  )
}

/** Nothing was found: what was searched, and what might find more. */
export function NoHits({
  asked,
  narrowed,
  onTry,
}: Readonly<{ asked: string; narrowed: boolean; onTry: (query: string) => void }>) {
  const word = /^[\p{L}\p{N}’'-]+$/u.test(asked)
  return (
    <EmptyState title={`Nothing matches “${asked}”`}>
      <p>
        {narrowed
          ? 'Only some kinds were searched: tick the others at the left to search them too.'
          : 'All sources, quotes, people, notes and drafts were searched.'}
      </p>
      {word && (
        <p>
          Another spelling may be in the text:{' '}
          <button type="button" className="link" onClick={() => onTry(`${asked}~1`)}>
            {asked}~1
          </button>
        </p>
      )}
    </EmptyState>
  )
}
