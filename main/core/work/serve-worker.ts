import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import type { Captured, CaptureInput } from '../capture/captured.ts'
import type { Answer, Job } from './protocol.ts'

/** Answers the jobs that reach this worker, one after the other, with what `read` makes of them. */
export function serveWorker(read: (input: CaptureInput) => Captured | Promise<Captured>): void {
  const port = parentPort
  if (!port) throw new Error('This module runs in a worker thread only.')
  // Jobs come one at a time: the pool gives a thread its next when it has answered.
  port.on('message', async (job: Job) => {
    port.postMessage(await answer(read, job))
  })
}

async function answer(
  read: (input: CaptureInput) => Captured | Promise<Captured>,
  job: Job,
): Promise<Answer> {
  try {
    return { ok: true, value: await read(job.input) }
  } catch (error) {
    const code = error instanceof AppError ? error.code : null
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, code, message, stack: error instanceof Error ? (error.stack ?? '') : '' }
  }
}
