import type { WordField } from '../../../../shared/query/query.ts'
import { SegmentBuilder } from '../packed/builder.ts'
import type { LiveSegment } from '../packed/live-segment.ts'
import { mergeSegments } from '../packed/merge.ts'
import {
  type FormsBySegment,
  type IndexClause,
  PackedIndex,
  type Part,
  type TermFamily,
} from '../packed/packed-index.ts'
import { Scores } from '../packed/scores.ts'
import { Segment } from '../packed/segment.ts'
import type { SearchDocument } from '../search.ts'
import type { Reading } from '../words/languages.ts'
import { type Analysed, analyse } from './analysed.ts'
import { chooseMerge } from './choose-merge.ts'
import {
  boosts,
  FOLDED,
  fieldNumber,
  folds,
  type IndexField,
  indexFields,
  POSTING_FIELDS,
  stems,
  type TermClause,
} from './fields.ts'
import { Kept } from './kept.ts'
import { type Facts, formsIn, type Packable, packable } from './packing.ts'
import { Vocabulary } from './vocabulary.ts'

/** Documents of a new segment at the most: bounds the longest step that cannot be interrupted, sorting their words. */
const MAX_NEW = 1000
/** Distinct words that are remembered between documents, at the most. */
const MAX_ENTRIES = 150_000

/** Where a document is: in which segment, and its number there. */
type Home = { readonly live: LiveSegment; readonly document: number }

/**
 * All documents and the segments they are in. A segment never changes: a new or changed document waits until `flush`
 * packs what is waiting into a small one; `upkeep` merges segments in steps when there is nothing else to do. A
 * document counts only in the segment that is its home; elsewhere it is buried.
 */
export class Catalogue {
  /** Words as they were last seen: a cache. Segments know their own. */
  vocabulary = new Vocabulary()
  readonly index = new PackedIndex(boosts)
  readonly #kept = new Kept()
  readonly #home = new Map<string, Home>()
  readonly #facts = new WeakMap<LiveSegment, (Facts | undefined)[]>()
  readonly #waiting = new Map<string, Packable>()
  readonly #readings = new Map<Reading, number>()

  get waiting(): number {
    return this.#waiting.size
  }
  /** Documents that a query finds now. */
  get indexed(): number {
    return this.#home.size
  }
  /** Documents present, those that wait among them. */
  get size(): number {
    return this.#home.size + this.#waiting.size
  }
  get segments(): readonly LiveSegment[] {
    return this.index.segments
  }
  /** The readings of the documents present. */
  get readings(): readonly Reading[] {
    return [...this.#readings.keys()]
  }

  put(document: SearchDocument): void {
    this.remove(document.id)
    this.#kept.set(document)
    const taken = packable(document, this.vocabulary)
    this.#count(taken.reading, 1)
    this.#waiting.set(document.id, taken)
  }

  remove(id: string): void {
    this.#kept.delete(id)
    const waiting = this.#waiting.get(id)
    if (waiting) {
      this.#waiting.delete(id)
      this.#count(waiting.reading, -1)
    }
    this.#leave(id)
  }

  /** The stamp of a document that is here; null when there is none of that id. */
  stampOf(id: string): string | null {
    const waiting = this.#waiting.get(id)
    if (waiting) return waiting.row.stamp
    const home = this.#home.get(id)
    return home ? home.live.segment.stampOf(home.document) : null
  }

  /** The id of a document that was found: by its number in the index. */
  idOf(document: number): string {
    const live = this.index.segmentOf(document)
    return live?.segment.ids[document - live.base] ?? ''
  }

  /** The ids of all documents present. */
  ids(): string[] {
    return [...this.#home.keys(), ...this.#waiting.keys()]
  }

  /** A document with its words, if it is at hand; otherwise it has to be `kept` first. */
  analysed(id: string): Analysed | undefined {
    return this.#kept.get(id, document => analyse(document, this.vocabulary))
  }

  /** Takes a document apart to be shown. It is found by what is in the segments, whatever is in it now. */
  keep(document: SearchDocument): Analysed | undefined {
    this.#kept.set(document)
    return this.analysed(document.id)
  }

  /** Lets go of what is only at hand: words, and documents taken apart. Where nothing waits, which refers to words. */
  rest(): void {
    if (this.#waiting.size > 0) return
    this.vocabulary = new Vocabulary()
    this.#kept.clear()
  }

  /** Makes everything that waits findable, now. */
  flush(): void {
    for (const _ of this.build());
  }

  /** What `flush` does, in steps of a document: it may be left and gone on with, or dropped, at each. */
  *build(): Generator<void> {
    while (this.#waiting.size > 0) {
      const builder = new SegmentBuilder(POSTING_FIELDS, formsIn(this.vocabulary))
      const added: Packable[] = []
      for (const taken of this.#waiting.values()) {
        if (added.length === MAX_NEW) break
        builder.add(taken.row, taken.fields)
        added.push(taken)
        yield
      }
      const live = this.index.add(new Segment(yield* builder.finishing(), true))
      this.#facts.set(
        live,
        added.map(({ facts }) => facts),
      )
      for (const [number, taken] of added.entries()) {
        const { id } = taken.row
        // What was replaced or removed between two steps is not in it.
        if (this.#waiting.get(id) !== taken) live.bury(number)
        else {
          this.#waiting.delete(id)
          this.#home.set(id, { live, document: number })
        }
      }
      this.#dropEmpty()
      if (this.vocabulary.entries.length >= MAX_ENTRIES) this.rest()
    }
  }

  /** Merges segments in steps until no tier is crowded. May be dropped at each step. */
  *upkeep(): Generator<void> {
    for (;;) {
      const parts = chooseMerge(this.segments)
      if (parts.length === 0) return
      const merge = mergeSegments(parts, POSTING_FIELDS)
      for (let step = merge.next(); ; step = merge.next()) {
        if (step.done) {
          this.#replace(parts, new Segment(step.value, true))
          break
        }
        yield
      }
    }
  }

  /**
   * Takes in a segment made elsewhere: newer than all that are there, of whose documents it replaces those it has too.
   *
   * @param isStale says of which documents something newer is known
   */
  load(segment: Segment, isStale: (id: string) => boolean = () => false): LiveSegment {
    const live = this.index.add(segment)
    for (const [document, id] of segment.ids.entries()) {
      if (isStale(id)) {
        live.bury(document)
        continue
      }
      this.#leave(id)
      this.#home.set(id, { live, document })
      this.#count(segment.readingOf(document) as Reading, 1)
    }
    this.#dropEmpty()
    return live
  }

  /** A document's number in the index as it is now; null when it is not found yet. */
  numberOf(id: string): number | null {
    const home = this.#home.get(id)
    return home ? home.live.base + home.document : null
  }

  /** What each term brings to a document's score (`score`), by field. */
  explain(document: number, clauses: readonly TermClause[]): (Omit<Part, 'field'> & { field: IndexField })[] {
    const [family, asked] = indexClauses(clauses)
    return this.index
      .explain(document, asked, family)
      .map(part => ({ ...part, field: indexFields[part.field] ?? FOLDED }))
  }

  /**
   * lunr's scores of the documents present, all clauses optional.
   *
   * @param among the documents that are asked about; all, unless said otherwise
   */
  score(clauses: readonly TermClause[], among?: Scores): Scores {
    // lunr would give everything.
    if (clauses.length === 0) return new Scores(this.index.capacity)
    const [family, asked] = indexClauses(clauses)
    return this.index.query(asked, family, among)
  }

  /** The documents that hold one of some forms in a field. */
  holding(forms: FormsBySegment, fields: readonly WordField[]): Scores {
    return this.index.holding(forms, fields.map(fieldNumber), stems)
  }

  /** All index terms within so many edits of a term. */
  termsNear(term: string, edits: number): Set<string> {
    return new Set(this.index.termsFor({ term, edits }, stems).keys())
  }

  /** What a query chooses by, of a document that was found: by its number in the index. */
  factsOf(document: number): Facts {
    const live = this.index.segmentOf(document)
    if (!live) throw new Error('There is no such document in the index.')
    const known = this.#factsIn(live)
    const number = document - live.base
    const facts = known[number] ?? (JSON.parse(live.segment.factsOf(number)) as Facts)
    known[number] = facts
    return facts
  }

  #factsIn(live: LiveSegment): (Facts | undefined)[] {
    const known = this.#facts.get(live) ?? []
    this.#facts.set(live, known)
    return known
  }

  #replace(parts: readonly LiveSegment[], segment: Segment): void {
    const live = this.index.add(segment, parts)
    const facts = this.#factsIn(live)
    for (const [document, id] of segment.ids.entries()) {
      const home = this.#home.get(id)
      // What was replaced or removed between two steps stays where it is now.
      if (!home || !parts.includes(home.live)) live.bury(document)
      else {
        facts[document] = this.#facts.get(home.live)?.[home.document]
        this.#home.set(id, { live, document })
      }
    }
    this.#dropEmpty()
  }

  #leave(id: string): void {
    const home = this.#home.get(id)
    if (!home) return
    this.#home.delete(id)
    this.#count(home.live.segment.readingOf(home.document) as Reading, -1)
    home.live.bury(home.document)
    if (home.live.count === 0) this.#dropEmpty()
  }

  #dropEmpty(): void {
    const empty = this.segments.filter(({ count }) => count === 0)
    if (empty.length > 0) this.index.drop(empty)
  }

  #count(reading: Reading, by: 1 | -1): void {
    const count = (this.#readings.get(reading) ?? 0) + by
    if (count > 0) this.#readings.set(reading, count)
    else this.#readings.delete(reading)
  }
}

/** Clauses as the index has them, and the family of terms that they are about. */
const indexClauses = (clauses: readonly TermClause[]): [TermFamily, IndexClause[]] => [
  clauses[0]?.fields[0] === FOLDED ? folds : stems,
  clauses.map(({ term, fields, boost, edits }) => ({ term, boost, edits, fields: fields.map(fieldNumber) })),
]
