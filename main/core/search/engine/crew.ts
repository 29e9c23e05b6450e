import type { Worker } from 'node:worker_threads'
import { Builders } from '../building/builders.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { Segment } from '../packed/segment.ts'
import type { SearchDocument } from '../search.ts'
import type { Fill } from './fill.ts'

/** So many documents that are wanted are worth workers of their own. */
const MANY = 500
/** Documents given to a worker at a time. */
const BATCH = 16

/** Has a large fill packed by workers: they make segments, which are taken in as they come. */
export class Crew {
  readonly #fill: Fill
  readonly #catalogue: Catalogue
  readonly #spawn: () => Worker
  readonly #events: { bug(error: unknown): void; changed(): void }
  #builders: Builders | null = null
  /** Once workers have failed, the rest is done without them. */
  #failed = false

  /** @param changed called when there may be something to do */
  constructor(
    fill: Fill,
    catalogue: Catalogue,
    spawn: () => Worker,
    events: { bug(error: unknown): void; changed(): void },
  ) {
    this.#fill = fill
    this.#catalogue = catalogue
    this.#spawn = spawn
    this.#events = events
  }

  /** Whether what is wanted is for it. */
  get isCalled(): boolean {
    if (this.#builders) return this.#builders.isBusy
    return !this.#failed && this.#fill.left >= MANY
  }

  /** Documents that it has, and the catalogue has not yet. */
  get held(): number {
    return this.#builders?.held ?? 0
  }

  /** Gives some documents to a worker; false when there is nothing to give, or no room. */
  step(): boolean {
    this.#builders ??= this.#start()
    if (!this.#builders.hasRoom) return false
    const batch: SearchDocument[] = []
    while (batch.length < BATCH) {
      const next = this.#fill.next()
      if (!next) break
      batch.push(next)
    }
    if (batch.length > 0) this.#builders.put(batch)
    else if (this.#fill.isDry) this.#builders.finish()
    return batch.length > 0
  }

  #start(): Builders {
    const builders = new Builders(this.#spawn, {
      segment: buffer => {
        const segment = new Segment(buffer, true)
        builders.packed(segment.ids)
        this.#catalogue.load(segment, id => this.#fill.isTouched(id))
      },
      lost: ids => {
        this.#failed = true
        this.#fill.again(ids)
      },
      bug: this.#events.bug,
      changed: () => {
        if (!builders.isBusy) this.#builders = null
        this.#events.changed()
      },
    })
    return builders
  }
}
