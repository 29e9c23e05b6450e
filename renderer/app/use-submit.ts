import { type FormEvent, useState } from 'react'
import { sentenceFor } from '../../shared/errors.ts'

/**
 * What a form does when it is sent. `work` rejects with what was wrong: then `failure` is the sentence to show in the
 * form, whose entry stays. Sent again meanwhile, it does nothing.
 */
export function useSubmit(work: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy) return
    setBusy(true)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(sentenceFor(error))
    }
    setBusy(false)
  }
  return { busy, failure, submit }
}
