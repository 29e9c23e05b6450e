import lunr from 'lunr'
import { wordFields } from '../../../../shared/query/query.ts'
import type { Analysed } from './analysed.ts'
import { type Internals, shareEmpties } from './lean.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** lunr's fields: those that hold words, and the folded forms of all names of a document. */
export const FOLDED = 'folded'
const fields = [...wordFields, FOLDED] as const
type IndexField = (typeof fields)[number]
export const TITLE_BOOST = 2

/** One word for lunr. `term` is an index term, or a pattern with `*`; no pipeline is run on it. */
export type TermClause = {
  readonly term: string
  readonly fields: readonly IndexField[]
  readonly boost: number
  readonly edits: number
}

/** A lunr.Index over some documents, which cannot change. What is removed later is masked by the catalogue. */
export type Segment = {
  readonly ids: readonly string[]
  /** lunr's scores by document id, all clauses optional. */
  score(clauses: readonly TermClause[]): Map<string, number>
  /** In how many documents a term is, counted as lunr does: once for each field. */
  frequency(term: string): number
  /** The index terms within so many edits of a term. */
  termsNear(term: string, edits: number): string[]
}

/** `TokenSet.fromFuzzyString` is a static function; its types say otherwise. */
type TokenSets = { fromFuzzyString(term: string, edits: number): lunr.TokenSet }
const tokenSets = lunr.TokenSet as unknown as TokenSets

/** Builds a segment in steps, so that a long build can make way for a query: add documents, then `build()`. */
export function segmentBuilder(vocabulary: Vocabulary): {
  add(document: Analysed): void
  build(): Segment
} {
  const builder = new lunr.Builder()
  builder.ref('id')
  for (const field of fields) builder.field(field, { boost: field === 'title' ? TITLE_BOOST : 1 })
  // Fields come as index terms already. With no metadata asked for, lunr uses tokens only as strings.
  builder.tokenizer = ((terms: string[]) => terms) as unknown as typeof lunr.tokenizer
  const ids: string[] = []
  return {
    add(analysed) {
      const id = analysed.document.id
      const lunrDocument: Record<string, string | string[]> = { id, [FOLDED]: foldsOf(analysed, vocabulary) }
      for (const field of wordFields) lunrDocument[field] = stemsOf(analysed.tokens[field], vocabulary)
      builder.add(lunrDocument)
      ids.push(id)
    },
    build: () => segment(builder.build(), ids),
  }
}

function stemsOf({ ids }: Tokens, vocabulary: Vocabulary): string[] {
  const stems: string[] = []
  for (const id of ids) {
    const entry = vocabulary.entries[id]
    if (entry) stems.push(entry.stem)
  }
  return stems
}

/** Without `person`, whose words stand in other fields too. */
const foldedFields = wordFields.filter(field => field !== 'person')

function foldsOf({ tokens }: Analysed, vocabulary: Vocabulary): string[] {
  const folds: string[] = []
  for (const field of foldedFields)
    for (const id of tokens[field].ids) {
      const entry = vocabulary.entries[id]
      if (entry) folds.push(...entry.folds)
    }
  return folds
}

function segment(index: lunr.Index, ids: readonly string[]): Segment {
  shareEmpties(index)
  const { tokenSet, invertedIndex } = index as unknown as Internals
  return {
    ids,
    score(clauses) {
      if (clauses.length === 0) return new Map()
      const results = index.query(query => {
        for (const clause of clauses) query.clause(clauseOf(clause))
      })
      return new Map(results.map(({ ref, score }) => [ref, score]))
    },
    frequency(term) {
      const posting = invertedIndex[term]
      if (!posting) return 0
      return fields.reduce((count, field) => count + Object.keys(posting[field] ?? {}).length, 0)
    },
    termsNear: (term, edits) => tokenSet.intersect(tokenSets.fromFuzzyString(term, edits)).toArray(),
  }
}

/** Without edits the key must be absent: lunr takes its presence for a fuzzy term, in which `*` is a letter. */
function clauseOf({ term, fields: asked, boost, edits }: TermClause): lunr.Query.Clause {
  const clause = { term, fields: [...asked], boost, usePipeline: false, wildcard: lunr.Query.wildcard.NONE }
  return (edits === 0 ? clause : { ...clause, editDistance: edits }) as lunr.Query.Clause
}
