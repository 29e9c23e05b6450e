import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { ContextMenu } from '../../ui/context-menu.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

export type PersonMenuActs = Readonly<
  Record<'quotes' | 'edit' | 'merge' | 'seal' | 'open' | 'unseal' | 'remove', () => void>
>

/** What can be done with a person. `others`: whether there is anyone to merge them with. */
export function personMenu(
  { name, aliases, sealed }: PersonRow,
  others: boolean,
  acts: PersonMenuActs,
): ContextMenu {
  const { menu, sealing } = words
  const edit = { id: 'edit', label: common.edit, icon: 'edit', shortcut: 'E', onAction: acts.edit } as const
  const quotes = { id: 'quotes', label: menu.quotes, icon: 'quotes', onAction: acts.quotes } as const
  if (sealed) {
    return {
      label: common.kinds.person,
      groups: [
        [quotes],
        [edit, { id: 'relabel', label: sealing.relabel, onAction: acts.seal }],
        [
          { id: 'open', label: sealing.open, icon: 'lock', onAction: acts.open },
          { id: 'unseal', label: sealing.unseal, onAction: acts.unseal },
        ],
      ],
    }
  }
  const merge = { id: 'merge', label: words.mergeWith, onAction: acts.merge }
  return {
    label: common.kinds.person,
    groups: [
      [quotes],
      [
        edit,
        ...(others ? [merge] : []),
        { id: 'seal', label: sealing.sealThem, icon: 'lock', onAction: acts.seal },
      ],
      [
        {
          id: 'names',
          label: menu.copyNames,
          icon: 'copy',
          onAction: () => void copyText([name, ...aliases].join('\n'), menu.namesCopied, menu.noClipboard),
        },
      ],
      [{ id: 'remove', label: common.remove, icon: 'remove', shortcut: 'Delete', onAction: acts.remove }],
    ],
  }
}
