import { AppError } from '../../../shared/errors.ts'
import type { Captured, CaptureInput, Reader } from '../capture/captured.ts'
import { nameOf, refuseTooLarge } from '../capture/original-name.ts'
import { WorkSlot } from './work-slot.ts'
import { captureWorkerUrl } from './worker-url.ts'

export type ReaderOptions = {
  /** Threads at the most; each starts when first needed. */
  readonly workers: number
  /** For one original. Past it the thread is ended and replaced. */
  readonly timeLimitMs: number
  /** Heap of one thread. */
  readonly memoryLimitMb: number
  /** For us: crashes and bugs. Expected failures are only thrown. */
  readonly logError?: ((error: unknown) => void) | undefined
  /** The worker's module; another one in tests. */
  readonly workerUrl?: URL | undefined
}

type Waiting = {
  readonly input: CaptureInput
  readonly resolve: (value: Captured) => void
  readonly reject: (error: unknown) => void
}

/**
 * A pool of worker threads that run `capture` under limits of time and memory. Jobs wait in order for a free thread.
 * Idle threads do not keep the process alive; `close` ends all and rejects what waits.
 */
export function createReader(options: ReaderOptions): Reader {
  const logError = options.logError ?? (() => undefined)
  const url = options.workerUrl ?? captureWorkerUrl()
  const free = Array.from(
    { length: Math.max(1, options.workers) },
    () => new WorkSlot(url, options, logError),
  )
  const all = [...free]
  const waiting: Waiting[] = []
  let closed = false

  const next = (): void => {
    // The slot used last is warm: it is taken first.
    const slot = free.at(-1)
    const job = slot && waiting.shift()
    if (!slot || !job) return
    free.pop()
    slot
      .run(job.input)
      .then(job.resolve, job.reject)
      .finally(() => {
        free.push(slot)
        next()
      })
  }

  return {
    read(input) {
      if (closed) return Promise.reject(closedError())
      return new Promise((resolve, reject) => {
        // Refused here, before a copy is made of it.
        refuseTooLarge(input.bytes, nameOf(input))
        waiting.push({ input, resolve, reject })
        next()
      })
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.reject(closedError())
      await Promise.all(all.map(slot => slot.stop()))
    },
  }
}

const closedError = (): AppError => new AppError('cancelled', 'The reader was closed; nothing was taken.')
