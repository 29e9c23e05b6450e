import type { Ref } from 'react'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { ContextMenu } from '../../ui/context-menu.tsx'
import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { PickList, type PickListHandle } from '../../ui/pick-list.tsx'
import { words } from './words.ts'

type PersonListProps = Readonly<{
  ref?: Ref<PickListHandle>
  people: readonly PersonRow[]
  openId: string | null
  onOpen: (id: string, browsing: boolean) => void
  onEnter: () => void
  keys: Readonly<Record<string, () => void>>
  menuOf: (person: PersonRow) => ContextMenu
}>

/** The list of people: each with their role, and how often they are quoted. */
export function PersonList({ people, ...rest }: PersonListProps) {
  return (
    <PickList
      label={words.title}
      items={people}
      rowClass="per"
      row={({ name, role, quoteCount, sealed }) => (
        <>
          <span className="cut" dir="auto" title={name}>
            {name}
          </span>
          <span className="n" title={words.quotes({ count: quoteCount })}>
            <span aria-hidden="true">{formatCount(quoteCount)}</span>
            <span className="vh">{words.quotes({ count: quoteCount })}</span>
          </span>
          <small className="cut" dir="auto">
            {sealed ? (
              <>
                <Icon name="lock" /> {words.sealing.sealed}
              </>
            ) : (
              role
            )}
          </small>
        </>
      )}
      {...rest}
    />
  )
}
