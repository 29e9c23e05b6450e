import type { MouseEvent } from 'react'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import { formatCount } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon-names.ts'
import { words } from '../words.ts'
import { kindIcons } from './kinds.ts'

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
      {row && (
        <>
          <Icon name={kindIcons[row.kind]} />
          <div className="grow">
            <div className="meta">
              <span className="cut" dir="auto">
                {row.publisher ?? words.kinds[row.kind]}
              </span>
              <span className="end">
                {row.snapshotCount > 1 && (
                  <Count
                    icon="history"
                    n={row.snapshotCount}
                    label={words.snapshots({ n: row.snapshotCount })}
                  />
                )}
                {row.quoteCount > 0 && (
                  <Count icon="quotes" n={row.quoteCount} label={words.quotes({ n: row.quoteCount })} />
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

function Count({ icon, n, label }: Readonly<{ icon: IconName; n: number; label: string }>) {
  return (
    <span title={label}>
      <Icon name={icon} />
      <span aria-hidden="true">{formatCount(n)}</span>
      <span className="vh">{label}</span>
    </span>
  )
}
