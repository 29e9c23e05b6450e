import { useRef, useState } from 'react'
import type { BundlePlan, Edition } from '../../../../shared/domain/bundle.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { download } from '../../../ui/files.ts'
import { say } from '../../../ui/notices.ts'
import { words } from './words.ts'

type Exporting =
  | { readonly status: 'idle' }
  /** Of the bytes before packing; 0 to 1. */
  | { readonly status: 'making'; readonly share: number }
  | { readonly status: 'failed'; readonly sentence: string }

/** Makes a bundle piece by piece and hands it over as a download. */
export function useBundleExport(draftId: string) {
  const client = useClient()
  const [state, setState] = useState<Exporting>({ status: 'idle' })
  const run = useRef(0)

  /** The file, or null where it was stopped. */
  const make = async (edition: Edition, mine: number): Promise<(BundlePlan & { blob: Blob }) | null> => {
    const { job, ...plan } = await client.call('bundles.begin', { draftId, edition })
    const pieces: Uint8Array<ArrayBuffer>[] = []
    for (;;) {
      if (mine !== run.current) {
        await client.call('bundles.stop', { job })
        return null
      }
      const { base64, packed, end } = await client.call('bundles.next', { job })
      pieces.push(Uint8Array.from(atob(base64), byte => byte.charCodeAt(0)))
      if (mine === run.current) setState({ status: 'making', share: packed / Math.max(1, plan.bytes) })
      if (end) return { ...plan, blob: new Blob(pieces, { type: 'application/zip' }) }
    }
  }

  return {
    state,
    /** Answers whether the bundle was handed over. */
    begin: async (edition: Edition): Promise<boolean> => {
      run.current += 1
      const mine = run.current
      setState({ status: 'making', share: 0 })
      try {
        const made = await make(edition, mine)
        if (!made) return false
        download(made.fileName, made.blob)
        say(words.export.done({ file: made.fileName }))
        setState({ status: 'idle' })
        return true
      } catch (error) {
        if (mine === run.current) setState({ status: 'failed', sentence: sentenceFor(error) })
        return false
      }
    },
    stop: () => {
      run.current += 1
      setState({ status: 'idle' })
      say(words.export.stopped)
    },
  }
}
