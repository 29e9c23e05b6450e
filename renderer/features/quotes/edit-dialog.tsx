import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { entryOf, type fieldsOf } from '../../quoting/quote-entry.ts'
import { QuoteForm } from '../../quoting/quote-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type EditDialogProps = Readonly<{
  /** Null: closed. */
  row: QuoteRow | null
  onSave: (row: QuoteRow, fields: ReturnType<typeof fieldsOf>) => Promise<void>
  onClose: () => void
}>

/** The form of one quote. Words that are off the record stay covered in it too. */
export function EditDialog({ row, onSave, onClose }: EditDialogProps) {
  return (
    <Dialog title={words.editTitle} open={row !== null} onClose={onClose}>
      {row && (
        <QuoteForm
          key={row.id}
          words={row.words}
          language={row.language}
          entry={entryOf(row)}
          action={common.save}
          onCancel={onClose}
          onSave={async fields => {
            await onSave(row, fields)
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}
