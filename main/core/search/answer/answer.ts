import type { Range } from '../../../../shared/domain/ids.ts'
import type { SearchableKind, SearchHit, SearchResult } from '../../../../shared/domain/search.ts'
import { mayBeShown } from '../../../../shared/domain/terms.ts'
import { parseQuery } from '../../../../shared/query/parse.ts'
import type { Analysed } from '../index/analysed.ts'
import type { Catalogue } from '../index/catalogue.ts'
import type { SearchRequest } from '../search.ts'
import type { Atom } from './atoms.ts'
import { evaluate } from './evaluate.ts'
import { marksIn, mergeMarks } from './marks.ts'
import { passagesOf } from './passages.ts'
import { plan } from './plan.ts'

/** What of a result the catalogue itself does not know. */
type Coverage = { readonly documents: number; readonly startedAt: number }

/**
 * Answers a query from what the catalogue finds now. Ties of score go to the newer record (ids sort by time).
 *
 * @throws AppError `invalid-query`
 */
export function answer(request: SearchRequest, catalogue: Catalogue, coverage: Coverage): SearchResult {
  const atoms = plan(parseQuery(request.query), catalogue)
  const kinds: Record<SearchableKind, number> = { source: 0, quote: 0, person: 0, note: 0, draft: 0 }
  const chosen: { analysed: Analysed; score: number }[] = []
  for (const [id, score] of evaluate(atoms, catalogue)) {
    const analysed = catalogue.documents.get(id)
    if (!analysed) continue
    const { kind } = analysed.document
    kinds[kind]++
    if (request.kinds.length === 0 || request.kinds.includes(kind)) chosen.push({ analysed, score })
  }
  chosen.sort((a, b) => b.score - a.score || (a.analysed.document.id < b.analysed.document.id ? 1 : -1))
  const hits = chosen
    .slice(request.offset, request.offset + request.limit)
    .map(({ analysed, score }) => hitOf(analysed, score, atoms))
  return {
    total: chosen.length,
    tookMs: performance.now() - coverage.startedAt,
    hits,
    kinds,
    indexed: catalogue.indexed,
    documents: coverage.documents,
  }
}

/**
 * All places in a document's text that a query hits, in order, not overlapping. None for a document that is not
 * there, and none for off-the-record words, whose places are not shown either.
 *
 * @throws AppError `invalid-query`
 */
export function highlightsIn(query: string, id: string, catalogue: Catalogue): Range[] {
  const atoms = plan(parseQuery(query), catalogue)
  const analysed = catalogue.documents.get(id)
  return analysed && isShown(analysed) ? mergeMarks(marksIn(analysed, 'text', atoms)) : []
}

const isShown = ({ document }: Analysed): boolean => document.terms === null || mayBeShown(document.terms)

function hitOf(analysed: Analysed, score: number, atoms: readonly Atom[]): SearchHit {
  const { document } = analysed
  const marks = marksIn(analysed, 'text', atoms)
  const titleHighlights = mergeMarks(marksIn(analysed, 'title', atoms))
  return {
    kind: document.kind,
    id: document.id,
    title: document.title,
    titleHighlights,
    score,
    language: document.language,
    sourceId: document.sourceId,
    terms: document.terms,
    detail: document.detail,
    hits: mergeMarks(marks).length + titleHighlights.length,
    passages: isShown(analysed) ? passagesOf(document.text, marks) : [],
    hidden: 0,
  }
}
