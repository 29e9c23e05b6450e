import type { RefObject } from 'react'
import type { QuoteListing, QuotePage } from '../../../shared/domain/quote-list.ts'
import { SearchInput } from '../../ui/field.tsx'
import { formatCount } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import { common } from '../../ui/words.ts'
import { groupings, orders, words } from './words.ts'

type ListHeadProps = Readonly<{
  listing: QuoteListing
  page: QuotePage | null
  filter: RefObject<HTMLInputElement | null>
  onNarrow: (changes: Partial<QuoteListing>) => void
  onArrange: (changes: Partial<QuoteListing>) => void
  onEnter: () => void
}>

/** How many there are, the filter by words, and how the list is gathered and ordered. */
export function ListHead({ listing, page, filter, onNarrow, onArrange, onEnter }: ListHeadProps) {
  return (
    <>
      <header className="bar">
        <h1>{words.title}</h1>
        {page && (
          <span className="n num">
            {page.total === page.all
              ? formatCount(page.all)
              : common.someOfAll({ some: page.total, all: page.all })}
          </span>
        )}
        <span className="grow" />
        <Select
          label={words.grouping}
          value={listing.group}
          choices={groupings()}
          onChange={group => onArrange({ group })}
        />
        {listing.group !== 'source' && (
          <Select
            label={words.order}
            value={listing.order}
            choices={orders()}
            onChange={order => onArrange({ order })}
          />
        )}
      </header>
      <div className="tools">
        <SearchInput
          ref={filter}
          label={words.filter}
          shortcut="/"
          value={listing.words}
          maxLength={500}
          onChange={event => onNarrow({ words: event.target.value })}
          onKeyDown={event => {
            if (event.key === 'Escape') onNarrow({ words: '' })
            else if (event.key === 'ArrowDown' || event.key === 'Enter') onEnter()
            else return
            event.preventDefault()
          }}
        />
      </div>
    </>
  )
}
