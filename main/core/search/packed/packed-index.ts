import { type Automaton, automatonOfFuzzy, automatonOfPattern } from './automaton.ts'
import { gather, isHeld } from './gather.ts'
import type { Lexicon } from './lexicon.ts'
import { LiveSegment } from './live-segment.ts'
import { Scores } from './scores.ts'
import type { Segment } from './segment.ts'
import { weight } from './weight.ts'

/** The forms that a term has in each segment, by the segment's place in the list. */
export type FormsBySegment = readonly (readonly number[])[]

/** A family of terms: where they are looked up, and which of lunr's fields a list of postings counts for (or -1). */
export type TermFamily = { readonly lexicon: 'stems' | 'folds'; readonly into: readonly number[] }

/** One clause of a query in lunr's sense; the term comes as the index has it, or as a pattern with `*`. */
export type IndexClause = {
  readonly term: string
  /** Of lunr's fields. */
  readonly fields: readonly number[]
  readonly boost: number
  /** 0: as it stands. */
  readonly edits: number
  readonly presence?: 'optional' | 'required' | 'prohibited'
}

/**
 * What a term brings to a document's score in a field. `times` is how often it stands there, `rarity` how rare it is
 * (idf), `length` and `average` the field's words here and on average, `worth` what it adds.
 */
export type Part = {
  readonly term: string
  readonly field: number
  readonly times: number
  readonly rarity: number
  readonly length: number
  readonly average: number
  readonly worth: number
}

type Term = { readonly forms: FormsBySegment; readonly boosts: Float64Array }

/**
 * Several segments that answer as one `lunr.Index` built from scratch of the documents that count: numbers of
 * documents, rarity of terms and average lengths are taken over all of them (lunr 2.3.9: `Index.query`, `Builder`).
 *
 * A term's rarity counts its documents once for each field, as lunr does.
 */
export class PackedIndex {
  readonly #boosts: readonly number[]
  #segments: LiveSegment[] = []

  /** @param boosts lunr's field boosts, one for each field that lengths are kept of */
  constructor(boosts: readonly number[]) {
    this.#boosts = boosts
  }

  get segments(): readonly LiveSegment[] {
    return this.#segments
  }
  /** Documents that count. */
  get documents(): number {
    return this.#segments.reduce((sum, { count }) => sum + count, 0)
  }
  /** Above every document's number. */
  get capacity(): number {
    const last = this.#segments.at(-1)
    return last ? last.base + last.segment.size : 0
  }

  /** Puts a segment in, in the place of others or after all. Documents' numbers change. */
  add(segment: Segment, replaced: readonly LiveSegment[] = []): LiveSegment {
    const live = new LiveSegment(segment)
    const at = this.#segments.findIndex(each => replaced.includes(each))
    const left = this.#segments.filter(each => !replaced.includes(each))
    this.#segments = at < 0 ? [...left, live] : left.toSpliced(at, 0, live)
    this.#number()
    return live
  }

  drop(segments: readonly LiveSegment[]): void {
    this.#segments = this.#segments.filter(each => !segments.includes(each))
    this.#number()
  }

  /** The segment that a document is in; its number there is less by the segment's base. */
  segmentOf(document: number): LiveSegment | undefined {
    return this.#segments.find(({ base, segment }) => document >= base && document < base + segment.size)
  }

  /** The documents that count. */
  all(): Scores {
    const all = new Scores(this.capacity)
    for (const { base, living } of this.#segments)
      for (let document = 0; document < living.length; document++)
        if (living[document] === 1) all.add(base + document, 0)
    return all
  }

  /** The terms of a family that a clause means, with their forms. */
  termsFor(
    { term, edits }: Pick<IndexClause, 'term' | 'edits'>,
    family: TermFamily,
  ): Map<string, FormsBySegment> {
    const terms = new Map<string, number[][]>()
    const automaton = automatonFor(term, edits)
    for (const [number, { segment }] of this.#segments.entries()) {
      const found = (key: string, forms: readonly number[]): void => {
        let known = terms.get(key)
        if (!known) {
          known = this.#segments.map(() => [])
          terms.set(key, known)
        }
        known[number] = [...forms]
      }
      const lexicon: Lexicon = segment[family.lexicon]
      if (automaton) lexicon.walk(automaton, found)
      else {
        const forms = lexicon.find(term)
        if (forms.length > 0) found(term, forms)
      }
    }
    // In an index built from scratch there would be no term of which all documents are gone.
    for (const [key, forms] of terms) if (!this.#isPresent(forms, family)) terms.delete(key)
    return terms
  }

  /**
   * lunr's answer: every document that fits, with its score.
   *
   * @param among the documents that are asked about; all, unless said otherwise
   */
  query(clauses: readonly IndexClause[], family: TermFamily, among: Scores | null = null): Scores {
    const terms = new Map<string, Term>()
    const required: Scores[] = []
    const prohibited: Scores[] = []
    for (const clause of clauses) {
      const meant = this.termsFor(clause, family)
      if (clause.presence === 'required') required.push(this.#holdingAny(meant, clause.fields, family))
      if (clause.presence === 'prohibited') prohibited.push(this.#holdingAny(meant, clause.fields, family))
      else this.#want(terms, meant, clause)
    }
    const onlyProhibited = clauses.every(({ presence }) => presence === 'prohibited')
    const scores = onlyProhibited ? this.all() : this.#score([...terms.values()], family, among)
    if (required.length + prohibited.length > 0)
      scores.each(document => {
        if (required.some(each => !each.has(document)) || prohibited.some(each => each.has(document)))
          scores.delete(document)
      })
    return scores
  }

  /** What each term brings to a document's score, all clauses optional: `query` gives their sum. */
  explain(document: number, clauses: readonly IndexClause[], family: TermFamily): Part[] {
    const part = this.segmentOf(document)
    if (!part) return []
    const terms = new Map<string, Term>()
    for (const clause of clauses) this.#want(terms, this.termsFor(clause, family), clause)
    const lengths = this.#lengthsOf([...terms.values()])
    const averages = this.#averages()
    const parts: Part[] = []
    for (const [term, { forms, boosts }] of terms) {
      const found = this.#segments.map((each, number) => gather(each, forms[number] ?? [], family.into))
      const frequency = found.flat().reduce((sum, each) => sum + each.documents.length, 0)
      const rarity = rarityOf(this.documents, frequency)
      for (const { field, documents, times: often } of found[this.#segments.indexOf(part)] ?? []) {
        const at = documents.indexOf(document - part.base)
        const boost = boosts[field]!
        if (at < 0 || boost === 0) continue
        const length = part.segment.lengthsIn(field)[document - part.base]!
        const average = averages[field]!
        const times = often[at]!
        const documentBoost = part.segment.boosts?.[document - part.base] || 1
        const worth = weight(rarity, times, length / average, this.#boosts[field] || 1, documentBoost)
        const share = boost / Math.sqrt(lengths[field]!)
        parts.push({ term, field, times, rarity, length, average, worth: worth * share })
      }
    }
    return parts
  }

  #want(terms: Map<string, Term>, meant: ReadonlyMap<string, FormsBySegment>, clause: IndexClause): void {
    for (const [key, forms] of meant) {
      const term = terms.get(key) ?? { forms, boosts: new Float64Array(this.#boosts.length) }
      for (const field of clause.fields) term.boosts[field]! += clause.boost
      terms.set(key, term)
    }
  }

  /** The squared length of the query's vector in each field. */
  #lengthsOf(terms: readonly Term[]): Float64Array {
    const lengths = new Float64Array(this.#boosts.length)
    for (const { boosts } of terms)
      for (const [field, boost] of boosts.entries()) lengths[field]! += boost * boost
    return lengths
  }

  /** The cosine of query and document as lunr takes it: by field, over the length of the query's vector alone. */
  #score(terms: readonly Term[], family: TermFamily, among: Scores | null): Scores {
    const scores = new Scores(this.capacity)
    const lengths = this.#lengthsOf(terms)
    const averages = this.#averages()
    const { documents } = this
    for (const { forms, boosts } of terms) {
      const found = this.#segments.map((part, number) => gather(part, forms[number] ?? [], family.into))
      const frequency = found.flat().reduce((sum, each) => sum + each.documents.length, 0)
      const rarity = rarityOf(documents, frequency)
      for (const [number, part] of this.#segments.entries())
        for (const { field, documents: holders, times } of found[number]!) {
          const boost = boosts[field]!
          if (boost === 0) continue
          const factor = boost / Math.sqrt(lengths[field]!)
          const fieldLengths = part.segment.lengthsIn(field)
          const average = averages[field]!
          const fieldBoost = this.#boosts[field] || 1
          const { boosts: documentBoosts } = part.segment
          for (let index = 0; index < holders.length; index++) {
            const document = holders[index]!
            if (among && !among.has(part.base + document)) continue
            const relative = fieldLengths[document]! / average
            const documentBoost = documentBoosts?.[document] || 1
            const worth = weight(rarity, times[index]!, relative, fieldBoost, documentBoost)
            scores.add(part.base + document, worth * factor)
          }
        }
    }
    return scores
  }

  /** The documents that hold one of some forms in one of some fields. */
  holding(forms: FormsBySegment, fields: readonly number[], family: TermFamily): Scores {
    const holding = new Scores(this.capacity)
    this.#mark(holding, forms, fields, family)
    return holding
  }

  #holdingAny(
    terms: ReadonlyMap<string, FormsBySegment>,
    fields: readonly number[],
    family: TermFamily,
  ): Scores {
    const holding = new Scores(this.capacity)
    for (const forms of terms.values()) this.#mark(holding, forms, fields, family)
    return holding
  }

  #mark(holding: Scores, forms: FormsBySegment, fields: readonly number[], family: TermFamily): void {
    const into = family.into.map(field => (fields.includes(field) ? field : -1))
    for (const [number, part] of this.#segments.entries())
      for (const { documents } of gather(part, forms[number] ?? [], into))
        for (const document of documents) holding.add(part.base + document, 0)
  }

  #averages(): number[] {
    const { documents } = this
    return this.#boosts.map(
      (_, field) => this.#segments.reduce((sum, { totals }) => sum + (totals[field] ?? 0), 0) / documents,
    )
  }

  #isPresent(forms: FormsBySegment, { into }: TermFamily): boolean {
    return this.#segments.some((part, number) => {
      const own = forms[number] ?? []
      return own.length > 0 && isHeld(part, own, into)
    })
  }

  #number(): void {
    let base = 0
    for (const part of this.#segments) {
      part.base = base
      base += part.segment.size
    }
  }
}

/** Null for a term that is looked for as it stands. */
function automatonFor(term: string, edits: number): Automaton | null {
  if (edits > 0) return automatonOfFuzzy(term, edits)
  return term.includes('*') ? automatonOfPattern(term) : null
}

/** lunr's inverse document frequency (`lunr.idf`). */
export const rarityOf = (documents: number, withTerm: number): number =>
  Math.log(1 + Math.abs((documents - withTerm + 0.5) / (withTerm + 0.5)))
