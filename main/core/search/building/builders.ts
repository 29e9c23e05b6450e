import type { Worker } from 'node:worker_threads'
import type { SearchDocument } from '../search.ts'
import type { FromBuilder, ToBuilder } from './messages.ts'

const WORKERS = 2
/** Documents on their way to a worker, or waiting there, at the most. */
const MOST_WAITING = 64

/** What comes of the documents: segments; ids of those that a worker took along when it ended; bugs, for the log. */
export type BuilderEvents = {
  segment(buffer: ArrayBuffer): void
  lost(ids: readonly string[]): void
  bug(error: unknown): void
  /** After each of these, and when there is room again. */
  changed(): void
}

type Builder = {
  readonly worker: Worker
  /** Given, and in no segment yet. */
  readonly held: Set<string>
  waiting: number
}

/** Workers that make segments of many documents. Each has documents of its own; they end when all is packed. */
export class Builders {
  readonly #events: BuilderEvents
  #builders: Builder[]
  #finishing = false

  constructor(spawn: () => Worker, events: BuilderEvents) {
    this.#events = events
    this.#builders = Array.from({ length: WORKERS }, () => this.#start(spawn()))
  }

  /** Whether any works still. */
  get isBusy(): boolean {
    return this.#builders.length > 0
  }

  /** Documents of which no segment has come yet. */
  get held(): number {
    return this.#builders.reduce((sum, { held }) => sum + held.size, 0)
  }

  get hasRoom(): boolean {
    return !this.#finishing && this.#builders.some(({ waiting }) => waiting < MOST_WAITING)
  }

  /** Where there is room. */
  put(documents: readonly SearchDocument[]): void {
    const builder = this.#builders.reduce((a, b) => (b.waiting < a.waiting ? b : a))
    builder.waiting += documents.length
    for (const { id } of documents) builder.held.add(id)
    tell(builder, { type: 'put', documents })
  }

  /** Packs what is left. */
  finish(): void {
    if (this.#finishing) return
    this.#finishing = true
    for (const builder of this.#builders) tell(builder, { type: 'finish' })
  }

  #start(worker: Worker): Builder {
    const builder: Builder = { worker, held: new Set(), waiting: 0 }
    worker.unref()
    worker.on('message', (message: FromBuilder) => {
      this.#take(builder, message)
      this.#events.changed()
    })
    worker.on('error', error => this.#events.bug(error))
    worker.on('exit', () => {
      this.#remove(builder)
      this.#events.changed()
    })
    return builder
  }

  #take(builder: Builder, message: FromBuilder): void {
    if (message.type === 'took') builder.waiting -= message.documents
    else if (message.type === 'bug') this.#events.bug(message.error)
    else if (message.type === 'segment') this.#events.segment(message.buffer)
    else {
      // What is in no segment now is what it could not take apart.
      builder.held.clear()
      this.#remove(builder)
      void builder.worker.terminate()
    }
  }

  /** Documents that are in a segment now. */
  packed(ids: readonly string[]): void {
    for (const { held } of this.#builders) for (const id of ids) held.delete(id)
  }

  #remove(builder: Builder): void {
    this.#builders = this.#builders.filter(each => each !== builder)
    if (builder.held.size === 0) return
    this.#events.bug(new Error('A worker that makes segments of the index ended before they were made.'))
    this.#events.lost([...builder.held])
    builder.held.clear()
  }
}

const tell = ({ worker }: Builder, message: ToBuilder): void => worker.postMessage(message)
