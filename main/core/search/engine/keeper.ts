import type { Catalogue } from '../index/catalogue.ts'
import type { NamedSegment, Save } from '../messages.ts'
import type { LiveSegment } from '../packed/live-segment.ts'
import { Segment } from '../packed/segment.ts'

/** So long a change may wait to be saved, in milliseconds: what is lost meanwhile is read from the records again. */
const SAVE_AFTER_MS = 2000
/** Where nothing could be written, it is tried again after so long. */
const TRY_AGAIN_AFTER_MS = 60_000
/** So many documents that are not saved are saved at once. */
const MANY_UNSAVED = 5000

/** Knows which segments are on disk, under which names, and has the others saved when there is nothing else to do. */
export class Keeper {
  readonly #catalogue: Catalogue
  readonly #save: (save: Save) => void
  readonly #names = new Map<LiveSegment, string>()
  #onDisk: readonly string[] = []
  #saving: readonly string[] | null = null
  #changedAt = 0
  #notBefore = 0

  constructor(catalogue: Catalogue, save: (save: Save) => void) {
    this.#catalogue = catalogue
    this.#save = save
  }

  get isSaving(): boolean {
    return this.#saving !== null
  }

  /** @throws AppError `damaged` */
  load({ name, buffer }: NamedSegment): void {
    this.#names.set(this.#catalogue.load(new Segment(buffer)), name)
    this.#onDisk = [...this.#onDisk, name]
  }

  /** How long until a save is due, in milliseconds; null when all is saved. */
  due(now: number): number | null {
    const unsaved = this.#catalogue.segments.filter(live => !this.#onDisk.includes(this.#nameOf(live)))
    if (unsaved.length === 0 && this.#catalogue.segments.length === this.#onDisk.length) return null
    if (this.#changedAt === 0) this.#changedAt = now
    if (now < this.#notBefore) return this.#notBefore - now
    const documents = unsaved.reduce((sum, { segment }) => sum + segment.size, 0)
    return documents > MANY_UNSAVED ? 0 : Math.max(0, this.#changedAt + SAVE_AFTER_MS - now)
  }

  save(): void {
    const segments = this.#catalogue.segments
    const names = segments.map(live => this.#nameOf(live))
    const fresh = segments
      .filter((_, index) => !this.#onDisk.includes(names[index]!))
      .map(live => ({ name: this.#nameOf(live), buffer: live.segment.buffer }))
    this.#saving = names
    this.#changedAt = 0
    this.#save({ names, fresh })
  }

  /** @param names what was to be on disk, and is unless it `failed` */
  saved(names: readonly string[], failed: boolean): void {
    if (failed) this.#notBefore = performance.now() + TRY_AGAIN_AFTER_MS
    this.#saving = null
    if (failed) return
    this.#onDisk = names
    for (const live of this.#names.keys())
      if (!this.#catalogue.segments.includes(live)) this.#names.delete(live)
  }

  #nameOf(live: LiveSegment): string {
    const name = this.#names.get(live) ?? crypto.randomUUID()
    this.#names.set(live, name)
    return name
  }
}
