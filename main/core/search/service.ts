import type { Worker } from 'node:worker_threads'
import type { IndexStatus } from '../../../shared/domain/search.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Documents, feeder } from './feeder.ts'
import type { FromWorker, QuestionName, Questions, ToWorker } from './messages.ts'
import type { Search, SearchDocument } from './search.ts'
import { spawnSearchWorker } from './spawn-worker.ts'

/** So many times in a row the worker may end before it was ready once; then search gives up. */
const MAX_FALLS = 3

export type SearchOptions = {
  /**
   * Gives every document of the notebook, as it is now. Called at the start, and again after the worker has crashed;
   * read in small pieces, so that a generator over the records holds no second copy of them.
   */
  readonly refill: () => Documents
  /** For the log: what went wrong inside, without the words of the notebook. */
  readonly onError: (error: unknown) => void
  /** How many documents `refill` will give, so that progress can be told. */
  readonly expected?: (() => number) | undefined
  /** For tests. */
  readonly spawn?: (() => Worker) | undefined
}

type Outstanding = { resolve(answer: never): void; reject(error: AppError): void }

/**
 * Search in a worker thread of its own. The worker does not keep the process alive, except while a question is
 * outstanding. When it crashes, the questions outstanding are refused with a sentence, and a new one is filled.
 */
export function createSearch({
  refill,
  onError,
  expected = () => 0,
  spawn = spawnSearchWorker,
}: SearchOptions): Search {
  const outstanding = new Map<number, Outstanding>()
  const listeners = new Set<(status: IndexStatus) => void>()
  let last: IndexStatus = { state: 'building', indexed: 0, documents: 0 }
  let number = 0
  let falls = 0
  let closed = false
  let worker: Worker | null = null

  function start(): void {
    const started = spawn()
    worker = started
    started.unref()
    const send = (message: ToWorker): void => started.postMessage(message)
    const feed = feeder(refill, onError, send)
    started.on('message', (message: FromWorker) => {
      if (worker !== started) return
      if (message.type === 'more') feed()
      else receive(message)
    })
    // Node says 'error' first and 'exit' after it; a worker that was ended only says 'exit'.
    started.on('error', onError)
    started.on('exit', () => {
      if (worker === started) fall()
    })
  }

  function fall(): void {
    worker = null
    refuseAll('internal', 'Search stopped and is being started again. Nothing was lost: please search again.')
    if (closed) return
    falls++
    const failed = falls >= MAX_FALLS
    tell({ ...last, state: failed ? 'failed' : 'building', indexed: 0 })
    if (!failed) start()
  }

  function receive(message: Exclude<FromWorker, { type: 'more' }>): void {
    if (message.type === 'bug') onError(message.error)
    else if (message.type === 'status') {
      if (message.status.state === 'ready') falls = 0
      tell(message.status)
    } else settle(message)
  }

  function settle(message: Extract<FromWorker, { number: number }>): void {
    const asked = outstanding.get(message.number)
    if (!asked) return
    outstanding.delete(message.number)
    if (outstanding.size === 0) worker?.unref()
    if (message.type === 'answered') asked.resolve(message.answer as never)
    else asked.reject(new AppError(message.code, message.sentence))
  }

  function tell(status: IndexStatus): void {
    const documents = status.state === 'ready' ? status.documents : Math.max(status.documents, expected())
    last = { ...status, documents }
    for (const listener of listeners) listener(last)
  }

  function refuseAll(code: 'internal' | 'cancelled', sentence: string): void {
    for (const { reject } of outstanding.values()) reject(new AppError(code, sentence))
    outstanding.clear()
  }

  function ask<Name extends QuestionName>(
    name: Name,
    asks: Questions[Name]['asks'],
  ): Promise<Questions[Name]['answers']> {
    const current = worker
    if (closed) return Promise.reject(new AppError('cancelled', 'Search is closed with its notebook.'))
    if (!current)
      return Promise.reject(
        new AppError(
          'internal',
          'Search could not be started. Nothing was lost: close the notebook and open it again.',
        ),
      )
    return new Promise((resolve, reject) => {
      number++
      outstanding.set(number, { resolve, reject })
      current.ref()
      current.postMessage({ type: 'ask', number, name, asks })
    })
  }

  const tellWorker = (message: ToWorker): void => worker?.postMessage(message)
  start()

  return {
    put(documents: readonly SearchDocument[]) {
      if (documents.length > 0) tellWorker({ type: 'put', documents })
    },
    remove: ids => tellWorker({ type: 'remove', ids }),
    async query(request) {
      const result = await ask('query', request)
      return last.state === 'ready'
        ? result
        : { ...result, documents: Math.max(result.documents, last.documents) }
    },
    highlights: (query, id) => ask('highlights', { query, document: id }),
    async ready() {
      await ask('ready', null)
    },
    status: () => last,
    onStatus: listener => void listeners.add(listener),
    async close() {
      if (closed) return
      closed = true
      refuseAll('cancelled', 'Search was closed with its notebook.')
      const ending = worker
      worker = null
      await ending?.terminate()
    },
  }
}
