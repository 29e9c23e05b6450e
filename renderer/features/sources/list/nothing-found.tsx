import { useQueries } from '@tanstack/react-query'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { useClient } from '../../../app/client.tsx'
import { callKey } from '../../../app/use-call.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { words } from '../words.ts'
import { nothingFound, type Reason, waysToLoosen } from './reasons-of.ts'

const texts = words.list

type NothingFoundProps = Readonly<{
  listing: SourceListing
  reasons: readonly Reason[]
  onLoosen: (changes: Partial<SourceListing>) => void
  onAll: () => void
}>

/** No source passes: says what of, and which filter to loosen for how many sources. */
export function NothingFound({ listing, reasons, onLoosen, onAll }: NothingFoundProps) {
  const client = useClient()
  const ways = waysToLoosen(listing, reasons)
  const counts = useQueries({
    queries: ways.map(({ changes }) => {
      const input = { ...listing, ...changes, limit: 1 }
      return { queryKey: callKey('sources.list', input), queryFn: () => client.call('sources.list', input) }
    }),
  })
  return (
    <EmptyState title={texts.nothingFound}>
      <p>{nothingFound(listing.filter, reasons)}</p>
      <ul className="loosen">
        {ways.map(({ label, changes }, index) => {
          const n = counts[index]?.data?.total ?? 0
          return (
            n > 0 && (
              <li key={label}>
                <button type="button" className="link" onClick={() => onLoosen(changes)}>
                  {texts.looser({ label })}
                </button>
                <span className="dim num">{words.sources({ n })}</span>
              </li>
            )
          )
        })}
      </ul>
      <button type="button" className="link" onClick={onAll}>
        {texts.showAll}
      </button>
    </EmptyState>
  )
}
