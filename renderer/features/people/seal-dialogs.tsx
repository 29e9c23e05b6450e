import type { PersonRow } from '../../../shared/domain/quote.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { PassphraseForm, SealForm } from './seal-forms.tsx'
import { words } from './words.ts'

type SealDialogsProps = Readonly<{
  /** Which of them is asked for, if one of them is. */
  form: string | null
  person: PersonRow
  people: readonly PersonRow[]
  onClose: () => void
  /** Each rejects with what the core said. */
  onSeal: (label: string) => Promise<void>
  onOpen: (passphrase: string) => Promise<void>
  onUnseal: (passphrase: string) => Promise<void>
}>

/** Sealing a person, opening who it is, and taking the seal away. */
export function SealDialogs({ form, person, people, onClose, ...acts }: SealDialogsProps) {
  const { sealing } = words
  return (
    <>
      <Dialog title={sealing.title} open={form === 'seal'} onClose={onClose}>
        <SealForm
          person={person}
          people={people}
          onCancel={onClose}
          onSeal={label => acts.onSeal(label).then(onClose)}
        />
      </Dialog>
      <Dialog title={sealing.openTitle} open={form === 'open'} onClose={onClose}>
        <PassphraseForm
          about={sealing.openAbout}
          action={sealing.openAct}
          onCancel={onClose}
          onGiven={passphrase => acts.onOpen(passphrase).then(onClose)}
        />
      </Dialog>
      <Dialog title={sealing.unsealTitle} open={form === 'unseal'} onClose={onClose}>
        <PassphraseForm
          about={sealing.unsealAbout}
          action={sealing.unsealAct}
          onCancel={onClose}
          onGiven={passphrase => acts.onUnseal(passphrase).then(onClose)}
        />
      </Dialog>
    </>
  )
}
