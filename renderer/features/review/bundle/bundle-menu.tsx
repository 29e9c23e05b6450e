import { useState } from 'react'
import { useCommands } from '../../../app/commands.ts'
import { MenuButton } from '../../../ui/menu.tsx'
import { BringInDialog } from './bring-in-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { words } from './words.ts'

type BundleMenuProps = Readonly<{
  /** Null where there is no draft to export. */
  draftId: string | null
  onDraft: (id: string) => void
}>

/** Bundles, out of this notebook and into it; also in the palette. */
export function BundleMenu({ draftId, onDraft }: BundleMenuProps) {
  const [open, setOpen] = useState<'export' | 'bring-in' | null>(null)
  const close = () => setOpen(null)
  useCommands([
    {
      id: 'bundle-export',
      words: words.exportAct,
      group: 'Here',
      icon: 'bundle',
      when: draftId !== null,
      run: () => setOpen('export'),
    },
    {
      id: 'bundle-bring-in',
      words: words.bringInAct,
      group: 'Here',
      icon: 'bundle',
      run: () => setOpen('bring-in'),
    },
  ])
  return (
    <>
      <MenuButton
        label={words.menu}
        icon="bundle"
        className="btn"
        choices={[
          ...(draftId === null
            ? []
            : [{ id: 'export', label: words.exportAct, onAction: () => setOpen('export') }]),
          { id: 'bring-in', label: words.bringInAct, onAction: () => setOpen('bring-in') },
        ]}
      />
      {draftId !== null && <ExportDialog draftId={draftId} open={open === 'export'} onClose={close} />}
      <BringInDialog open={open === 'bring-in'} onClose={close} onTaken={onDraft} />
    </>
  )
}
