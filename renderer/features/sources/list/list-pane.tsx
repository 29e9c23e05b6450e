import { type RefObject, useDeferredValue, useMemo, useState } from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { useCall } from '../../../app/use-call.ts'
import { SearchInput } from '../../../ui/field.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Select } from '../../../ui/select.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { AddButton } from '../adding/add-button.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { NarrowMenu } from './narrow-menu.tsx'
import { Reasons } from './reasons.tsx'
import { SourceList, type SourceListHandle } from './source-list.tsx'
import { useChosen } from './use-chosen.ts'
import { everything, nothingFound, reasonsOf, sortWords } from './words.ts'

type ListPaneProps = Readonly<{
  list: RefObject<SourceListHandle | null>
  filter: RefObject<HTMLInputElement | null>
  openId: string | null
  onOpen: (id: string, browsing: boolean) => void
  onEnter: () => void
  onPaste: () => void
  onFiles: (files: readonly File[]) => void
  onEmpty: (empty: boolean) => void
}>

const sorts = (['captured', 'published', 'title', 'publisher'] as const).map(value => ({
  value,
  label: sortWords[value],
}))

/** The list of sources with what narrows and orders it. */
export function ListPane(props: ListPaneProps) {
  const { list, filter, openId, onOpen, onEnter, onEmpty } = props
  const [listing, setListing] = useState(everything)
  const [counts, setCounts] = useState<{ total: number; all: number } | null>(null)
  const deferred = useDeferredValue(listing)
  const { chosen, choose, clear: chooseNone, all: chooseAll } = useChosen(deferred)
  const people = useCall('people.list', {}, { when: listing.person !== null })
  const nameOf = (id: string) =>
    (people.status === 'ready' && people.value.people.find(person => person.id === id)?.name) || 'A person'
  const reasons = reasonsOf(listing, nameOf)
  const change = (changes: Partial<SourceListing>) => setListing(before => ({ ...before, ...changes }))
  const { sort, reversed } = listing
  const clear = () => setListing({ ...everything, sort, reversed })
  const isNarrowed = listing.filter !== '' || reasons.length > 0
  const takeCounts = useMemo(
    () => (next: { total: number; all: number } | null) => {
      setCounts(next)
      onEmpty(next?.all === 0)
    },
    [onEmpty],
  )
  return (
    <>
      <header className="bar">
        <h1>Sources</h1>
        {counts && (
          <span className="n num" role="status">
            {isNarrowed
              ? `${formatCount(counts.total)} of ${formatCount(counts.all)}`
              : formatCount(counts.all)}
          </span>
        )}
        <span className="grow" />
        <AddButton onPaste={props.onPaste} onFiles={props.onFiles} />
      </header>
      <div className="tools">
        <SearchInput
          ref={filter}
          label="Filter by words or name"
          shortcut="/"
          value={listing.filter}
          maxLength={500}
          onChange={event => change({ filter: event.target.value })}
          onKeyDown={event => {
            if (event.key === 'Escape') change({ filter: '' })
            else if (event.key === 'ArrowDown' || event.key === 'Enter') list.current?.focus()
            else return
            event.preventDefault()
          }}
        />
        <div className="line gaps">
          <NarrowMenu listing={listing} onChange={change} />
          <span className="grow" />
          <Select label="Order" value={sort} choices={sorts} onChange={next => change({ sort: next })} />
        </div>
        <Reasons
          reasons={reasons}
          onLoosen={changes => {
            change(changes)
            filter.current?.focus()
          }}
          onClear={() => {
            clear()
            filter.current?.focus()
          }}
        />
      </div>
      {chosen.size > 1 && (
        <BulkBar
          chosen={chosen}
          onClear={() => {
            chooseNone()
            list.current?.focus()
          }}
        />
      )}
      <SourceList
        ref={list}
        chosen={chosen}
        onChoose={choose}
        onChooseAll={chooseAll}
        onChooseNone={chooseNone}
        listing={deferred}
        openId={openId}
        onOpen={onOpen}
        onEnter={onEnter}
        onCount={takeCounts}
        onLoosen={clear}
        nothing={nothingFound(deferred.filter, reasons)}
        empty={
          <EmptyState title="No sources yet">
            <p>Add one with the button above, drop files, or paste what you copied.</p>
          </EmptyState>
        }
      />
    </>
  )
}
