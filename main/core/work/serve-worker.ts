import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import type { Captured, CaptureInput } from '../capture/captured.ts'
import type { Answer, Job } from './protocol.ts'

/** Answers the jobs that reach this worker, one after the other, with what `read` makes of them. */
export function serveWorker(read: (input: CaptureInput) => Captured): void {
  const port = parentPort
  if (!port) throw new Error('This module runs in a worker thread only.')
  port.on('message', (job: Job) => {
    port.postMessage(answer(read, job))
  })
}

function answer(read: (input: CaptureInput) => Captured, job: Job): Answer {
  try {
    return { ok: true, value: read(job.input) }
  } catch (error) {
    const code = error instanceof AppError ? error.code : null
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, code, message, stack: error instanceof Error ? (error.stack ?? '') : '' }
  }
}
