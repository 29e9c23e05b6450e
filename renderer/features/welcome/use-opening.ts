import { useState } from 'react'
import type { Input } from '../../../shared/contract.ts'
import type { Condition } from '../../../shared/domain/notebook.ts'
import { AppError, sentenceFor } from '../../../shared/errors.ts'
import { useNotebookActs } from '../../app/notebook.ts'
import { useAct } from '../../app/use-call.ts'

export type NotOpened = Readonly<{
  sentence: string
  /** A passphrase is wanted, or another one. */
  locked: boolean
  /** Of a damaged one, as far as it could be looked at. */
  condition: Condition | null
}>

/** Opening a notebook: whether it is under way, and why it did not go, with what is safe of a damaged one. */
export function useOpening() {
  const acts = useNotebookActs()
  const examine = useAct('notebook.examine')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<NotOpened | null>(null)

  /** Answers why it did not open, or null. Where it did, another place is shown. */
  const open = async (input: Input<'notebook.open'>): Promise<NotOpened | null> => {
    setBusy(true)
    setFailure(null)
    try {
      await acts.open(input)
      return null
    } catch (error) {
      const code = error instanceof AppError ? error.code : null
      // What can be told of it is more than the sentence; where it cannot be looked at, the sentence stands.
      const condition = code === 'damaged' ? await examine.run({ path: input.path }).catch(() => null) : null
      const failed = { sentence: sentenceFor(error), locked: code === 'locked', condition }
      setFailure(failed)
      setBusy(false)
      return failed
    }
  }
  return { busy, failure, open, forget: () => setFailure(null) }
}
