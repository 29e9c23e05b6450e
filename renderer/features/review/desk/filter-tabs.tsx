import type { ClaimView } from '../../../../shared/domain/review.ts'
import { formatCount } from '../../../ui/format.ts'
import { words } from '../words.ts'
import { type ClaimFilter, filterCounts } from './filters.ts'

type FilterTabsProps = Readonly<{
  claims: readonly ClaimView[]
  filter: ClaimFilter
  onFilter: (filter: ClaimFilter) => void
}>

/** What the list is narrowed to, with counts of everything else. */
export function FilterTabs({ claims, filter, onFilter }: FilterTabsProps) {
  return (
    <nav className="filters" aria-label={words.filters.label}>
      {filterCounts(claims, filter).map(({ filter: one, count }) => (
        <button key={one} type="button" aria-pressed={one === filter} onClick={() => onFilter(one)}>
          {words.filters[one]} <b>{formatCount(count)}</b>
        </button>
      ))}
      <span className="keys wide" aria-hidden="true">
        <kbd>J</kbd>
        <kbd>K</kbd> {words.keys.step} <kbd>N</kbd> {words.keys.open} <kbd>?</kbd> {words.keys.all}
      </span>
    </nav>
  )
}
