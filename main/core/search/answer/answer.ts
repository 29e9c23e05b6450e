import type { Range } from '../../../../shared/domain/ids.ts'
import {
  type Facets,
  type Narrowing,
  type SearchHit,
  type SearchResult,
  searchableKinds,
} from '../../../../shared/domain/search.ts'
import { mayBeShown } from '../../../../shared/domain/terms.ts'
import { parseQuery } from '../../../../shared/query/parse.ts'
import type { SortOrder } from '../../../../shared/query/query.ts'
import type { Analysed } from '../index/analysed.ts'
import type { Catalogue } from '../index/catalogue.ts'
import type { Facts } from '../index/packing.ts'
import type { SearchRequest } from '../search.ts'
import { mayStop } from '../stops.ts'
import type { Atom } from './atoms.ts'
import { evaluate } from './evaluate.ts'
import { narrowByFacets } from './facets.ts'
import { marksIn, mergeMarks } from './marks.ts'
import { passagesOf } from './passages.ts'
import { plan } from './plan.ts'
import { firstOf } from './top.ts'

/** What of a result the catalogue itself does not know. */
type Coverage = { readonly documents: number; readonly startedAt: number }

type Chosen = {
  readonly document: Facts
  readonly score: number
  /** Found by another spelling only. */
  readonly spelling: boolean
  readonly fresh: boolean
}

/** A query's answer but for the words of the page that was asked for. */
export type Finding = {
  readonly atoms: readonly Atom[]
  readonly page: readonly Chosen[]
  readonly total: number
  /** Of these, what came since the moment that the request names. */
  readonly fresh: number
  readonly facets: Facets
}

/**
 * Answers a query from what the catalogue finds now, where the documents on the page are at hand.
 *
 * @throws AppError `invalid-query`
 */
export function answer(request: SearchRequest, catalogue: Catalogue, coverage: Coverage): SearchResult {
  return present(find(request, catalogue), id => catalogue.analysed(id), catalogue, coverage)
}

/**
 * What a query finds.
 *
 * @throws AppError `invalid-query`
 */
export function find(request: SearchRequest, catalogue: Catalogue): Finding {
  const query = parseQuery(request.query)
  const atoms = plan(query, catalogue)
  const { scores, typed } = evaluate(atoms, catalogue)
  const found: Chosen[] = []
  let looked = 0
  scores.each((number, score) => {
    if (++looked % 1024 === 0) mayStop()
    const document = catalogue.factsOf(number)
    const fresh = request.since !== null && document.arrivedAt > request.since
    found.push({ document, score, spelling: !typed.has(number), fresh })
  })
  mayStop()
  const { passed, facets } = narrowByFacets(found, narrowingOf(request))
  const { offset, limit } = request
  const page = firstOf(passed, offset + limit, inOrder[query.sort?.order ?? 'relevance']).slice(offset)
  const fresh = passed.filter(each => each.fresh).length
  return { atoms, page, total: passed.length, fresh, facets }
}

/**
 * The result with passages and places. A document that is no longer there is left out of the page.
 *
 * @param words a document of the page, taken apart
 */
export function present(
  { atoms, page, total, fresh, facets }: Finding,
  words: (id: string) => Analysed | undefined,
  catalogue: Catalogue,
  coverage: Coverage,
): SearchResult {
  const hits = page.flatMap(chosen => {
    mayStop()
    const analysed = words(chosen.document.id)
    return analysed ? hitOf(analysed, chosen, atoms) : []
  })
  return {
    total,
    fresh,
    tookMs: performance.now() - coverage.startedAt,
    hits,
    kinds: kindsIn(facets),
    facets,
    indexed: catalogue.indexed,
    documents: coverage.documents,
  }
}

function kindsIn({ kind }: Facets): SearchResult['kinds'] {
  const kinds: SearchResult['kinds'] = { source: 0, quote: 0, person: 0, note: 0, draft: 0 }
  for (const each of searchableKinds) kinds[each] = kind.values.find(({ key }) => key === each)?.count ?? 0
  return kinds
}

const narrowingOf = ({ kinds, narrow }: SearchRequest): Narrowing =>
  kinds.length === 0 ? narrow : { ...narrow, kind: kinds }

type Order = (a: Chosen, b: Chosen) => number

/** What stands as typed comes first. Ties of score go to the newer record (ids sort by time). */
const byRelevance: Order = (a, b) =>
  Number(a.spelling) - Number(b.spelling) || b.score - a.score || (a.document.id < b.document.id ? 1 : -1)

/** Days as written, so that what was published on one day is in order of relevance. */
const byDate =
  (sign: 1 | -1): Order =>
  (a, b) => {
    const [left, right] = [a.document.date?.slice(0, 10), b.document.date?.slice(0, 10)]
    if (left === right) return byRelevance(a, b)
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1
    return left < right ? sign : -sign
  }

const inOrder: Readonly<Record<SortOrder, Order>> = {
  relevance: byRelevance,
  date: byDate(1),
  oldest: byDate(-1),
}

/**
 * All places in a document's text that a query hits, in order, not overlapping. None for a document that is not
 * there, and none for off-the-record words, whose places are not shown either.
 *
 * @throws AppError `invalid-query`
 */
export function highlightsIn(
  query: string,
  id: string,
  catalogue: Catalogue,
  analysed = catalogue.analysed(id),
): Range[] {
  const atoms = plan(parseQuery(query), catalogue)
  return analysed && isShown(analysed) ? mergeMarks(marksIn(analysed, 'text', atoms)) : []
}

const isShown = ({ document }: Analysed): boolean => document.terms === null || mayBeShown(document.terms)

function hitOf(analysed: Analysed, { score, spelling, fresh }: Chosen, atoms: readonly Atom[]): SearchHit {
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
    spelling,
    fresh,
  }
}
