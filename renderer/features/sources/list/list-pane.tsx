import { type RefObject, useDeferredValue, useMemo, useState } from 'react'
import { type SourceKind, sourceKinds } from '../../../../shared/domain/source.ts'
import { SearchInput } from '../../../ui/field.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Select } from '../../../ui/select.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { AddButton } from '../adding/add-button.tsx'
import { kinds } from './kinds.ts'
import { SourceList, type SourceListHandle } from './source-list.tsx'
import type { Narrowing, Sort } from './use-source-rows.ts'

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

const sorts: readonly Readonly<{ value: Sort; label: string }>[] = [
  { value: 'captured', label: 'Captured' },
  { value: 'published', label: 'Published' },
  { value: 'title', label: 'Title' },
  { value: 'publisher', label: 'Publisher' },
]
const kindChoices: readonly Readonly<{ value: SourceKind | 'all'; label: string }>[] = [
  { value: 'all', label: 'All kinds' },
  ...sourceKinds.map(value => ({ value, label: kinds[value].label })),
]
const everything: Narrowing = { filter: '', kind: 'all', sort: 'captured' }

/** The list of sources with what narrows and orders it. */
export function ListPane(props: ListPaneProps) {
  const { list, filter, openId, onOpen, onEnter, onEmpty } = props
  const [narrowing, setNarrowing] = useState(everything)
  const [counts, setCounts] = useState<{ total: number; all: number } | null>(null)
  const deferred = useDeferredValue(narrowing)
  const change = (changes: Partial<Narrowing>) => setNarrowing(before => ({ ...before, ...changes }))
  const isNarrowed = narrowing.filter !== '' || narrowing.kind !== 'all'
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
          <span className="n num">
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
          value={narrowing.filter}
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
          <Select
            label="Kind"
            value={narrowing.kind}
            choices={kindChoices}
            onChange={kind => change({ kind })}
          />
          <span className="grow" />
          <Select label="Order" value={narrowing.sort} choices={sorts} onChange={sort => change({ sort })} />
        </div>
      </div>
      <SourceList
        ref={list}
        narrowing={deferred}
        openId={openId}
        onOpen={onOpen}
        onEnter={onEnter}
        onCount={takeCounts}
        onLoosen={() => change({ filter: '', kind: 'all' })}
        empty={
          <EmptyState title="No sources yet">
            <p>Add one with the button above, drop files, or paste what you copied.</p>
          </EmptyState>
        }
      />
    </>
  )
}
