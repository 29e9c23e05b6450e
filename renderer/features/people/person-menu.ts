import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { ContextMenu } from '../../ui/context-menu.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

export type PersonMenuActs = Readonly<Record<'quotes' | 'edit' | 'merge' | 'remove', () => void>>

/** What can be done with a person. `others`: whether there is anyone to merge them with. */
export function personMenu({ name, aliases }: PersonRow, others: boolean, acts: PersonMenuActs): ContextMenu {
  const { menu } = words
  const merge = { id: 'merge', label: words.mergeWith, onAction: acts.merge }
  return {
    label: common.kinds.person,
    groups: [
      [{ id: 'quotes', label: menu.quotes, icon: 'quotes', onAction: acts.quotes }],
      [
        { id: 'edit', label: common.edit, icon: 'edit', shortcut: 'E', onAction: acts.edit },
        ...(others ? [merge] : []),
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
