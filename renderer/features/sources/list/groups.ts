import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceListing, SourceSort } from '../../../../shared/domain/source-list.ts'
import { formatDay, formatLanguage, formatPublished } from '../../../ui/format.ts'
import { words } from '../words.ts'

/** What stands over a row, because it is the first of a group. Null for others, and where the row is on the way. */
export function groupAt(
  rows: Readonly<{ rowAt: (index: number) => SourceRow | undefined }>,
  index: number,
  { sort }: Pick<SourceListing, 'sort'>,
): string | null {
  const row = rows.rowAt(index)
  if (!row) return null
  const group = groupOf(row, sort)
  const before = index > 0 ? rows.rowAt(index - 1) : undefined
  return before && groupOf(before, sort) === group ? null : group
}

/** What a row has in common with its neighbours: the day, the publisher. Null where the order has no groups. */
function groupOf(row: SourceRow, sort: SourceSort): string | null {
  switch (sort) {
    case 'captured':
      return formatDay(row.capturedAt)
    case 'published':
      return row.publishedAt ? formatPublished(row.publishedAt.slice(0, 10)) : words.list.noDate
    case 'publisher':
      return row.publisher ?? words.list.without.publisher
    case 'kind':
      return words.kinds[row.kind]
    case 'language':
      return row.language ? formatLanguage(row.language) : words.list.without.language
    case 'title':
    case 'quotes':
      return null
  }
}
