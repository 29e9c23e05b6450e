import type { SearchDocument } from '../search.ts'
import type { Reading } from '../words/languages.ts'
import { type Analysed, analyse } from './analysed.ts'
import { chooseMerge } from './choose-merge.ts'
import { type Segment, segmentBuilder, type TermClause } from './segment.ts'
import { Vocabulary } from './vocabulary.ts'
import { weigherOver } from './weigh.ts'

/** Documents of a segment at the most: bounds the longest step that cannot be interrupted, lunr's `build()`. */
const MAX_SEGMENT = 500
/** Small segments up to this many documents together are taken into a new one at once, without waiting for idleness. */
const MAX_ABSORBED = 16

/**
 * All documents and the segments they are in. lunr.Index cannot be changed, so a new or changed document waits until
 * `flush` builds a small segment of what is waiting; `upkeep` merges segments in steps when there is nothing else to
 * do. A document counts only in the segment that is its home: what was removed or replaced is thereby masked.
 */
export class Catalogue {
  readonly vocabulary = new Vocabulary()
  readonly documents = new Map<string, Analysed>()
  readonly #home = new Map<string, Segment>()
  readonly #live = new Map<Segment, number>()
  readonly #waiting = new Set<string>()
  readonly #readings = new Map<Reading, number>()

  get waiting(): number {
    return this.#waiting.size
  }
  /** Documents that a query finds now. */
  get indexed(): number {
    return this.#home.size
  }
  get segments(): readonly Segment[] {
    return [...this.#live.keys()]
  }
  /** The readings of the documents present. */
  get readings(): readonly Reading[] {
    return [...this.#readings.keys()]
  }

  put(document: SearchDocument): void {
    this.remove(document.id)
    const analysed = analyse(document, this.vocabulary)
    this.documents.set(document.id, analysed)
    this.#readings.set(analysed.reading, (this.#readings.get(analysed.reading) ?? 0) + 1)
    this.#waiting.add(document.id)
  }

  remove(id: string): void {
    const analysed = this.documents.get(id)
    if (!analysed) return
    this.documents.delete(id)
    this.#waiting.delete(id)
    this.#leave(id)
    const left = (this.#readings.get(analysed.reading) ?? 1) - 1
    if (left > 0) this.#readings.set(analysed.reading, left)
    else this.#readings.delete(analysed.reading)
  }

  /** Makes everything that waits findable, now. */
  flush(): void {
    for (const _ of this.build());
  }

  /** What `flush` does, in steps of a document: it may be left and gone on with, or dropped, at each. */
  *build(): Generator<void> {
    while (this.#waiting.size > 0) {
      const ids = [...this.#waiting].slice(0, MAX_SEGMENT)
      yield* this.#assemble([...ids, ...this.#absorbable(ids.length)])
    }
  }

  /** Merges segments in steps of a document until no tier is crowded. May be dropped at each step. */
  *upkeep(): Generator<void> {
    for (;;) {
      const merge = chooseMerge(
        [...this.#live].map(([segment, live]) => ({ segment, live })),
        MAX_SEGMENT,
      )
      if (merge.length === 0) return
      yield* this.#assemble(merge.flatMap(segment => this.#livingIn(segment)))
    }
  }

  /** lunr's scores of the documents present, over all segments, made comparable where they can be (weigh.ts). */
  score(clauses: readonly TermClause[]): Map<string, number> {
    const scores = new Map<string, number>()
    const weigh = weigherOver(this.segments, clauses)
    for (const segment of this.#live.keys()) {
      const { clauses: weighed, factor } = weigh(segment)
      for (const [id, score] of segment.score(weighed))
        if (this.#home.get(id) === segment) scores.set(id, score * factor)
    }
    return scores
  }

  /** All index terms within so many edits of a term, in any segment. */
  termsNear(term: string, edits: number): Set<string> {
    const terms = new Set<string>()
    for (const segment of this.#live.keys())
      for (const near of segment.termsNear(term, edits)) terms.add(near)
    return terms
  }

  /** The documents that a query may find, in no order. */
  *found(): Generator<Analysed> {
    for (const id of this.#home.keys()) {
      const analysed = this.documents.get(id)
      if (analysed) yield analysed
    }
  }

  *#assemble(ids: readonly string[]): Generator<void> {
    const builder = segmentBuilder(this.vocabulary)
    const added: Analysed[] = []
    for (const id of ids) {
      const analysed = this.documents.get(id)
      if (!analysed) continue
      builder.add(analysed)
      added.push(analysed)
      yield
    }
    const segment = builder.build()
    // What was replaced or removed between two steps stays where it is now.
    const still = added.filter(analysed => this.documents.get(analysed.document.id) === analysed)
    for (const { document } of still) {
      this.#leave(document.id)
      this.#waiting.delete(document.id)
      this.#home.set(document.id, segment)
    }
    if (still.length > 0) this.#live.set(segment, still.length)
  }

  #leave(id: string): void {
    const segment = this.#home.get(id)
    if (!segment) return
    this.#home.delete(id)
    const live = (this.#live.get(segment) ?? 0) - 1
    if (live > 0) this.#live.set(segment, live)
    else this.#live.delete(segment)
  }

  /** As in a binary counter: segments no larger than the new one are taken in, so that few small ones remain. */
  #absorbable(size: number): string[] {
    const ids: string[] = []
    for (const [segment, live] of [...this.#live].toSorted((a, b) => a[1] - b[1])) {
      if (live > size + ids.length || size + ids.length + live > MAX_ABSORBED) break
      ids.push(...this.#livingIn(segment))
    }
    return ids
  }

  #livingIn(segment: Segment): string[] {
    return segment.ids.filter(id => this.#home.get(id) === segment)
  }
}
