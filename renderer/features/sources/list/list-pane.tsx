import { type RefObject, useDeferredValue, useMemo, useState } from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { useClient } from '../../../app/client.tsx'
import { everySource } from '../../../app/route.ts'
import { useCall } from '../../../app/use-call.ts'
import { type Chosen, useChosen } from '../../../app/use-chosen.ts'
import { IconButton } from '../../../ui/button.tsx'
import { SearchInput } from '../../../ui/field.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Select } from '../../../ui/select.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { common } from '../../../ui/words.ts'
import { AddButton } from '../adding/add-button.tsx'
import { words } from '../words.ts'
import { BulkBar, BulkDialog } from './bulk-bar.tsx'
import { NarrowMenu } from './narrow-menu.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Reasons } from './reasons.tsx'
import { reasonsOf } from './reasons-of.ts'
import { SourceList, type SourceListHandle, type SourcesView } from './source-list.tsx'
import { useSourceMenu } from './use-source-menu.ts'
import './list.css'

const texts = words.list

type ListPaneProps = Readonly<{
  list: RefObject<SourceListHandle | null>
  filter: RefObject<HTMLInputElement | null>
  view: SourcesView
  onView: () => void
  listing: SourceListing
  onListing: (listing: SourceListing) => void
  openId: string | null
  onOpen: (id: string, browsing: boolean) => void
  onEnter: () => void
  onPaste: () => void
  onFiles: (files: readonly File[]) => void
  onEmpty: (empty: boolean) => void
}>

const sorts = ['captured', 'published', 'title', 'publisher'] as const

/** The list of sources with what narrows and orders it. */
export function ListPane(props: ListPaneProps) {
  const { list, filter, view, listing, onListing, openId, onOpen, onEnter, onEmpty } = props
  const client = useClient()
  const [counts, setCounts] = useState<{ total: number; all: number } | null>(null)
  const [changing, setChanging] = useState<Chosen | null>(null)
  const deferred = useDeferredValue(listing)
  const { chosen, ...choosing } = useChosen(deferred, async (from, to) => {
    const { sources } = await client.call('sources.between', { ...deferred, rows: [from, to + 1] })
    return sources
  })
  const menuOf = useSourceMenu({ chosen, onOpen: id => onOpen(id, false), onChange: setChanging })
  const people = useCall('people.list', {}, { when: listing.person !== null })
  const nameOf = (id: string) =>
    (people.status === 'ready' && people.value.people.find(person => person.id === id)?.name) || texts.aPerson
  const reasons = reasonsOf(listing, nameOf)
  const change = (changes: Partial<SourceListing>) => onListing({ ...listing, ...changes })
  const { sort, reversed } = listing
  const clear = () => onListing({ ...everySource, sort, reversed })
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
        <h1>{words.title}</h1>
        {counts && (
          <span className="n num" role="status">
            {isNarrowed ? common.someOfAll({ some: counts.total, all: counts.all }) : formatCount(counts.all)}
          </span>
        )}
        <span className="grow" />
        <IconButton
          icon={view === 'table' ? 'table' : 'rows'}
          label={texts.view}
          shortcut="V"
          pressed={view === 'table'}
          onClick={props.onView}
        />
        <AddButton onPaste={props.onPaste} onFiles={props.onFiles} />
      </header>
      <div className="tools">
        <SearchInput
          ref={filter}
          label={texts.filter}
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
          {view === 'rows' && (
            <Select
              label={texts.order}
              value={sort}
              choices={sortsWith(sort).map(value => ({ value, label: texts.orders[value] }))}
              onChange={next => change({ sort: next, reversed: false })}
            />
          )}
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
          onChange={() => setChanging(chosen)}
          onClear={() => {
            choosing.clear()
            list.current?.focus()
          }}
        />
      )}
      <BulkDialog chosen={changing} onClose={() => setChanging(null)} />
      <SourceList
        ref={list}
        chosen={chosen}
        choosing={choosing}
        view={view}
        onArrange={change}
        listing={deferred}
        openId={openId}
        onOpen={onOpen}
        onEnter={onEnter}
        onCount={takeCounts}
        menuOf={menuOf}
        nothing={
          <NothingFound
            listing={deferred}
            reasons={reasonsOf(deferred, nameOf)}
            onLoosen={changes => {
              change(changes)
              filter.current?.focus()
            }}
            onAll={() => {
              clear()
              filter.current?.focus()
            }}
          />
        }
        empty={
          <EmptyState title={texts.noneYet}>
            <p>{texts.noneYetHint}</p>
          </EmptyState>
        }
      />
    </>
  )
}

/** What the rows can be ordered by; the table has headings for more, which stay when the rows come back. */
const sortsWith = (sort: SourceListing['sort']) =>
  sorts.some(each => each === sort) ? sorts : ([...sorts, sort] as const)
