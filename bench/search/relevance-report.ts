import type { Report } from '../report.ts'
import type { EngineName } from './engine.ts'
import { columns, inOwnProcess } from './in-process.ts'
import type { RelevanceRow } from './relevance.ts'

const judgedEngines: readonly EngineName[] = ['packed', 'lunr', 'minisearch', 'fts5']

/** Relevance on a test collection: documents.jsonl, queries.jsonl, judgements.jsonl. */
export async function benchRelevance(collection: string): Promise<Report> {
  const rows: RelevanceRow[] = []
  for (const engine of judgedEngines)
    rows.push(await inOwnProcess<RelevanceRow>({ what: 'relevance', engine, collection }))
  const cells = rows.map(({ engine, ndcg10, map, recall100 }) => [
    engine,
    ...[ndcg10, map, recall100].map(String),
  ])
  return {
    text: `${collection}\n${columns([['engine', 'nDCG@10', 'MAP', 'recall@100'], ...cells])}`,
    json: rows,
  }
}
