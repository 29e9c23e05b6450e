import type { Worker } from 'node:worker_threads'
import type { IndexStatus } from '../../../shared/domain/search.ts'
import { AppError } from '../../../shared/errors.ts'
import type { FromWorker, QuestionName, Questions, Save, ToWorker } from './messages.ts'
import type { Search, SearchDocument } from './search.ts'
import { type DocumentSource, readSome, stampFeeder } from './source.ts'
import { spawnSearchWorker } from './spawn-worker.ts'
import { cancelled, Stops } from './stops.ts'
import type { IndexStore } from './store/index-store.ts'

/** So many times in a row the worker may end before it was ready once; then search gives up. */
const MAX_FALLS = 3
/** So long closing waits for what is not on disk yet; what is lost is read from the records again. */
const PATIENCE_MS = 3000

export type SearchOptions = {
  /** The documents of the notebook, as they are now: what the index is compared with, and passages are read from. */
  readonly source: DocumentSource
  /** Where the index is kept between openings; without one it is built anew each time. */
  readonly store?: IndexStore | undefined
  /** For the log: what went wrong inside, without the words of the notebook. */
  readonly onError: (error: unknown) => void
  /** How many documents the source has, so that progress can be told. */
  readonly expected?: (() => number) | undefined
  /** For tests. */
  readonly spawn?: (() => Worker) | undefined
}

type Outstanding = {
  name: QuestionName
  asks: Questions[QuestionName]['asks']
  resolve(answer: never): void
  reject(error: AppError): void
}

/**
 * Search in a worker thread of its own. The worker does not keep the process alive, except while a question is
 * outstanding. When it crashes, the questions outstanding are refused with a sentence, and a new one is filled.
 */
export function createSearch({
  source,
  store,
  onError,
  expected = () => 0,
  spawn = spawnSearchWorker,
}: SearchOptions): Search {
  const outstanding = new Map<number, Outstanding>()
  const listeners = new Set<(status: IndexStatus) => void>()
  const stops = new Stops()
  let last: IndexStatus = { state: 'building', indexed: 0, documents: 0 }
  let number = 0
  let falls = 0
  let closed = false
  let worker: Worker | null = null
  let saving: Promise<void> = Promise.resolve()

  function start(): void {
    const started = spawn()
    worker = started
    started.unref()
    const send = (message: ToWorker): void => started.postMessage(message)
    send({ type: 'stops', shared: stops.shared })
    const sendStamps = stampFeeder(source, onError, piece => send({ type: 'stamps', ...piece }))
    started.on('message', (message: FromWorker) => {
      if (worker !== started) return
      if (message.type === 'stamps') sendStamps()
      else if (message.type === 'read')
        send({ type: 'documents', number: message.number, ...readSome(source, message.ids, onError) })
      else if (message.type === 'save') saving = save(message.save, send)
      else receive(message)
    })
    // Node says 'error' first and 'exit' after it; a worker that was ended only says 'exit'.
    started.on('error', onError)
    started.on('exit', () => {
      if (worker === started) fall()
    })
    void load(started)
  }

  /** Gives the worker what is on disk. Whatever is not there, or damaged, is made anew from the records. */
  async function load(started: Worker): Promise<void> {
    try {
      for await (const segment of store?.load() ?? [])
        if (worker === started) started.postMessage({ type: 'load', segment }, [segment.buffer])
    } catch (error) {
      onError(error)
    }
    if (worker === started) started.postMessage({ type: 'loaded' })
  }

  async function save(what: Save, send: (message: ToWorker) => void): Promise<void> {
    let failed = false
    try {
      await store?.save(what)
    } catch (error) {
      failed = true
      onError(error)
    }
    // The worker's copies, written by now: their memory is given back at once, not when somebody collects garbage.
    for (const { buffer } of what.fresh) buffer.transfer(0)
    send({ type: 'saved', names: what.names, failed })
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

  function receive(message: Extract<FromWorker, { type: 'bug' | 'status' | 'answered' | 'refused' }>): void {
    if (message.type === 'bug') onError(message.error)
    else if (message.type === 'status') {
      if (message.status.state === 'ready') falls = 0
      tell(message.status)
    } else settle(message)
  }

  function settle(message: Extract<FromWorker, { type: 'answered' | 'refused' }>): void {
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

  function refuseAll(code: 'internal' | 'cancelled', sentence: string, except?: QuestionName): void {
    for (const [each, { name, reject }] of outstanding) {
      if (name === except) continue
      reject(new AppError(code, sentence))
      outstanding.delete(each)
    }
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
      outstanding.set(number, { name, asks, resolve, reject })
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
    cancel(request) {
      const unwanted = JSON.stringify(request)
      for (const [each, { name, asks, reject }] of outstanding) {
        if (name !== 'query' || JSON.stringify(asks) !== unwanted) continue
        stops.stop(each)
        tellWorker({ type: 'stop', number: each })
        outstanding.delete(each)
        reject(cancelled())
      }
      if (outstanding.size === 0) worker?.unref()
    },
    highlights: (query, id) => ask('highlights', { query, document: id }),
    explain: (query, id) => ask('explain', { query, document: id }),
    async ready() {
      await ask('ready', null)
    },
    status: () => last,
    onStatus: listener => void listeners.add(listener),
    async close() {
      if (closed) return
      const settled = store && worker ? ask('settle', null) : null
      closed = true
      refuseAll('cancelled', 'Search was closed with its notebook.', 'settle')
      if (settled) await Promise.race([settled.then(() => saving).catch(onError), sleep(PATIENCE_MS)])
      const ending = worker
      worker = null
      await ending?.terminate()
    },
  }
}

/** A wait that does not keep the process alive. */
const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms).unref())
