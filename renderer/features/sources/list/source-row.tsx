import type { MouseEvent } from 'react'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceSort } from '../../../../shared/domain/source-list.ts'
import { formatDay, formatLanguage, formatPublished, plural } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { kinds } from './kinds.ts'
import { without } from './words.ts'

type SourceRowItemProps = Readonly<{
  id: string
  /** Undefined while it is on the way: the row keeps its place. */
  row: SourceRow | undefined
  index: number
  total: number
  selected: boolean
  onPress: (event: MouseEvent) => void
}>

/** One source in the list: what it is, from whom, its quotes, its title. */
export function SourceRowItem({ id, row, index, total, selected, onPress }: SourceRowItemProps) {
  const kind = row && kinds[row.kind]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at its option by aria-activedescendant
    <div
      className="src"
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      onClick={onPress}
    >
      {row && kind && (
        <>
          <Icon name={kind.icon} />
          <div className="grow">
            <div className="meta">
              <span className="cut" dir="auto">
                {row.publisher ?? kind.label}
              </span>
              <span className="end">
                {row.snapshotCount > 1 && (
                  <span title={plural(row.snapshotCount, 'snapshot')}>
                    <Icon name="history" />
                    {row.snapshotCount}
                    <span className="vh"> snapshots</span>
                  </span>
                )}
                {row.quoteCount > 0 && (
                  <span title={plural(row.quoteCount, 'quote')}>
                    <Icon name="quotes" />
                    {row.quoteCount}
                    <span className="vh"> {row.quoteCount === 1 ? 'quote' : 'quotes'}</span>
                  </span>
                )}
              </span>
            </div>
            <div className="ttl" lang={row.language ?? undefined} dir="auto" title={row.title}>
              {row.title}
            </div>
          </div>
        </>
      )}
    </div>
  )
}

/**
 * What stands over the first row of a group: the day of capture, the day of publication, the publisher. Null where
 * the order has no groups.
 */
export function groupOf(row: SourceRow, sort: SourceSort): string | null {
  switch (sort) {
    case 'captured':
      return formatDay(row.capturedAt)
    case 'published':
      return row.publishedAt ? formatPublished(row.publishedAt.slice(0, 10)) : 'No date of publication'
    case 'publisher':
      return row.publisher ?? without.publisher
    case 'kind':
      return kinds[row.kind].label
    case 'language':
      return row.language ? formatLanguage(row.language) : without.language
    case 'title':
    case 'quotes':
      return null
  }
}
