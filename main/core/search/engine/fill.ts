import type { Catalogue } from '../index/catalogue.ts'
import type { Stamp } from '../messages.ts'
import type { SearchDocument } from '../search.ts'

/** Documents asked for at a time. */
const READ = 32
/** Fewer read and not yet indexed than this, and more are asked for. */
const LOW = 32

/**
 * Brings the index in step with the records after the start: the stamps of all are compared with what came from
 * disk, and what differs is read. What was put or removed since goes before it.
 */
export class Fill {
  readonly #catalogue: Catalogue
  readonly #askForStamps: () => void
  readonly #read: (ids: readonly string[], then: (documents: readonly SearchDocument[]) => void) => void
  /** Ids that were put or removed since the start. */
  readonly #touched = new Set<string>()
  readonly #present = new Set<string>()
  #wanted: string[] = []
  #backlog: SearchDocument[] = []
  #asking = false
  #compared = false
  /** Whether everything that the notebook held is here. */
  done = false

  constructor(
    catalogue: Catalogue,
    askForStamps: () => void,
    read: (ids: readonly string[], then: (documents: readonly SearchDocument[]) => void) => void,
  ) {
    this.#catalogue = catalogue
    this.#askForStamps = askForStamps
    this.#read = read
  }

  /** Documents that are still to come, as far as is known. */
  get left(): number {
    return this.#wanted.length + this.#backlog.length
  }

  touch(id: string): void {
    if (!this.done) this.#touched.add(id)
  }

  /** Whether it was put or removed since the start. */
  isTouched(id: string): boolean {
    return this.#touched.has(id)
  }

  /** Has documents read once more. */
  again(ids: readonly string[]): void {
    this.#wanted.push(...ids.filter(id => !this.#touched.has(id)))
  }

  /** Begins once what is on disk was loaded. */
  begin(): void {
    this.#asking = true
    this.#askForStamps()
  }

  compare(stamps: readonly Stamp[], last: boolean, whole: boolean): void {
    this.#asking = false
    for (const [id, stamp] of stamps) {
      this.#present.add(id)
      if (!this.#touched.has(id) && this.#catalogue.stampOf(id) !== stamp) this.#wanted.push(id)
    }
    if (!last) {
      this.begin()
      return
    }
    this.#compared = true
    // Where the records could not all be listed, nothing is taken for removed.
    if (!whole) return
    for (const id of this.#catalogue.ids())
      if (!this.#present.has(id) && !this.#touched.has(id)) this.#catalogue.remove(id)
  }

  /** The next document to be indexed, if one is here. */
  next(): SearchDocument | undefined {
    if (!this.#asking && this.#wanted.length > 0 && this.#backlog.length < LOW) {
      this.#asking = true
      this.#read(this.#wanted.splice(0, READ), documents => {
        this.#asking = false
        this.#backlog.push(...documents)
      })
    }
    for (let document = this.#backlog.shift(); document; document = this.#backlog.shift())
      if (!this.#touched.has(document.id)) return document
    return undefined
  }

  /** Whether all that was wanted has come. */
  get isDry(): boolean {
    return this.#compared && !this.#asking && this.left === 0
  }

  end(): void {
    this.done = true
    this.#touched.clear()
    this.#present.clear()
  }
}
