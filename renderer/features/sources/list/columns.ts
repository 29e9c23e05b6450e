import type { SourceSort } from '../../../../shared/domain/source-list.ts'
import { words } from '../words.ts'

/**
 * The columns of the table, in their order; each is what the table can be ordered by. Where the table is narrow, its
 * style sheet leaves out those that matter less.
 */
export const columns = [
  'title',
  'publisher',
  'kind',
  'language',
  'published',
  'captured',
  'quotes',
] as const satisfies readonly SourceSort[]

export const headingOf = (column: SourceSort): string =>
  column === 'captured' ? words.list.added : words.list.orders[column]

/** Dates and counts fall unless the order is reversed; everything else rises. */
const falling: ReadonlySet<SourceSort> = new Set(['captured', 'published', 'quotes'])

export const directionOf = (column: SourceSort, reversed: boolean): 'ascending' | 'descending' =>
  falling.has(column) === reversed ? 'ascending' : 'descending'

/** What pressing a heading makes of the order: the column's usual direction first, then the other. */
export const pressed = (column: SourceSort, sort: SourceSort, reversed: boolean) => ({
  sort: column,
  reversed: column === sort && !reversed,
})
