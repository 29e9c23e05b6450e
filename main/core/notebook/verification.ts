import type { VerifyProgress, VerifyReport } from '../../../shared/domain/notebook.ts'
import type { Notebook } from './open.ts'
import { verifyNotebook } from './verify.ts'

/** Progress is told at most this often, in ms. */
const EVERY = 100

/** One verification at a time: whoever asks meanwhile gets the same report. */
export function createVerification(onProgress: (progress: VerifyProgress) => void) {
  let running: { readonly notebook: Notebook; readonly report: Promise<VerifyReport> } | null = null
  let stopper = new AbortController()

  function verify(notebook: Notebook): Promise<VerifyReport> {
    if (running?.notebook === notebook) return running.report
    stopper = new AbortController()
    const started = { notebook, report: begin(notebook, stopper.signal) }
    running = started
    const end = () => {
      if (running === started) running = null
    }
    started.report.then(end, end)
    return started.report
  }

  async function begin(notebook: Notebook, signal: AbortSignal): Promise<VerifyReport> {
    const report = await verifyNotebook(notebook, { onProgress: seldom(onProgress), signal })
    const act = { kind: 'notebook', recordId: notebook.info.id, revision: 0, digest: null }
    // A notebook that cannot be written to can still be verified.
    if (report.ok) notebook.transact(() => notebook.journal.append({ action: 'verified', ...act }))
    return report
  }

  return {
    verify,
    /** Ends the one that is under way. Resolves once it no longer reads the notebook. */
    async stop(): Promise<void> {
      stopper.abort()
      // How it ended is told to whoever asked for it.
      await running?.report.then(ignore, ignore)
    },
  }
}

function seldom(tell: (progress: VerifyProgress) => void): (progress: VerifyProgress) => void {
  let part = ''
  let told = 0
  return progress => {
    const now = performance.now()
    if (progress.part === part && now - told < EVERY) return
    part = progress.part
    told = now
    tell(progress)
  }
}

const ignore = () => {}
