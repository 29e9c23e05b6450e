import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import type { Captured, CaptureInput } from '../capture/captured.ts'
import { nameOf } from '../capture/original-name.ts'
import type { Answer, Job } from './protocol.ts'

export type SlotLimits = { readonly timeLimitMs: number; readonly memoryLimitMb: number }

/** One worker thread and the job it has; started when first needed, replaced after a job that ended it. */
export class WorkSlot {
  private worker: Worker | null = null
  private settle: ((outcome: Outcome) => void) | null = null
  private readonly url: URL
  private readonly limits: SlotLimits
  private readonly logError: (error: unknown) => void

  constructor(url: URL, limits: SlotLimits, logError: (error: unknown) => void) {
    this.url = url
    this.limits = limits
    this.logError = logError
  }

  /** Reads one original; rejects with an AppError that names it. One job at a time. */
  async run(input: CaptureInput): Promise<Captured> {
    const name = nameOf(input)
    const outcome = await this.outcomeOf(input)
    if (outcome.kind === 'answer') return capturedFrom(outcome.answer, name, this.logError)
    await this.stop()
    throw new AppError(outcome.code, `${name} ${outcome.words} Nothing was taken from it.`)
  }

  private outcomeOf(input: CaptureInput): Promise<Outcome> {
    return new Promise(resolve => {
      const worker = this.started()
      const seconds = Math.max(1, Math.round(this.limits.timeLimitMs / 1000))
      const timer = setTimeout(() => {
        const words = `took longer than ${seconds} s to read and was given up.`
        this.settle?.({ kind: 'gone', code: 'unreadable', words })
      }, this.limits.timeLimitMs)
      this.settle = outcome => {
        clearTimeout(timer)
        this.settle = null
        worker.unref()
        resolve(outcome)
      }
      worker.ref()
      // A copy of their own travels without another copy; the caller keeps its bytes.
      const bytes = Uint8Array.from(input.bytes)
      const job: Job = { input: { ...input, bytes } }
      worker.postMessage(job, [bytes.buffer])
    })
  }

  private started(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(this.url, {
      // The process may have been started with flags that make no sense for a module of its own.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.memoryLimitMb,
        // Bounded: threads that read thousands of pages would grow it, and a much smaller one slows them.
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
    })
    this.worker = worker
    worker.on('message', (answer: Answer) => this.settle?.({ kind: 'answer', answer }))
    worker.on('error', (error: Error & { code?: string }) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (!outOfMemory) this.logError(error)
      const words = outOfMemory
        ? `needs more than ${this.limits.memoryLimitMb} MB of memory to read and was given up.`
        : 'could not be read: its reader stopped. Details are in the log.'
      if (this.worker === worker) this.worker = null
      this.settle?.({ kind: 'gone', code: 'unreadable', words })
    })
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null
      this.settle?.({ kind: 'gone', code: 'unreadable', words: 'could not be read: its reader stopped.' })
    })
    return worker
  }

  /** Ends the thread; the job it had, if any, fails with a sentence. */
  async stop(): Promise<void> {
    const worker = this.worker
    this.worker = null
    this.settle?.({ kind: 'gone', code: 'cancelled', words: 'was not read: the reader was closed.' })
    await worker?.terminate()
  }
}

type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'gone'; readonly code: 'unreadable' | 'cancelled'; readonly words: string }

function capturedFrom(answer: Answer, name: string, logError: (error: unknown) => void): Captured {
  if (answer.ok) return answer.value
  if (answer.code) throw new AppError(answer.code, answer.message)
  const cause = new Error(answer.message)
  cause.stack = answer.stack
  logError(cause)
  const sentence = `${name} could not be read. Details are in the log. Nothing was taken from it.`
  throw new AppError('unreadable', sentence, { cause })
}
