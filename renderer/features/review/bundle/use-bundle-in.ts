import { useState } from 'react'
import { PIECE_BYTES } from '../../../../shared/contract/bundle.ts'
import type { Output } from '../../../../shared/contract.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { windowUndo } from '../../../app/undo.ts'
import { readBase64 } from '../../../ui/files.ts'
import { say } from '../../../ui/notices.ts'
import { wayToPutBack } from '../claims/claim-way.ts'
import { words } from './words.ts'

export type Looked = Output<'bundles.look'> & { readonly job: string; readonly fileName: string }
type State =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly share: number }
  | { readonly status: 'looked'; readonly looked: Looked; readonly busy: boolean }
  | { readonly status: 'failed'; readonly sentence: string }

/** Takes a bundle's file to the core, has it looked through, and takes it in. */
export function useBundleIn() {
  const client = useClient()
  const [state, setState] = useState<State>({ status: 'idle' })
  const fail = (error: unknown) => setState({ status: 'failed', sentence: sentenceFor(error) })

  return {
    state,
    choose: async (file: File): Promise<void> => {
      try {
        let job: string | null = null
        for (let at = 0; job === null || at < file.size; at += PIECE_BYTES) {
          setState({ status: 'reading', share: at / Math.max(1, file.size) })
          const base64 = await readBase64(new File([file.slice(at, at + PIECE_BYTES)], file.name))
          job = (await client.call('bundles.put', { job, base64 })).job
        }
        const report = await client.call('bundles.look', { job })
        setState({ status: 'looked', looked: { ...report, job, fileName: file.name }, busy: false })
      } catch (error) {
        fail(error)
      }
    },
    /** Answers the draft that it came to, null where it failed. */
    take: async (looked: Looked): Promise<string | null> => {
      setState({ status: 'looked', looked, busy: true })
      const { job } = looked
      try {
        if (looked.here === 'bring-in') {
          const { draftId, title, counts } = await client.call('bundles.bringIn', { job })
          const { sources, quotes, claims } = counts
          say(words.bringIn.brought({ title, sources, quotes, claims }))
          return draftId
        }
        const merged = await client.call('bundles.merge', { job })
        const { draftId, taken, twice, outdated } = merged
        const said = words.bringIn.merged({ taken, twice, outdated })
        if (merged.changed.length === 0) say(words.bringIn.nothingNew)
        else
          windowUndo.did({
            said,
            undo: wayToPutBack(draftId, merged, input => client.call('claims.putBack', input)),
          })
        return draftId
      } catch (error) {
        fail(error)
        return null
      }
    },
  }
}
