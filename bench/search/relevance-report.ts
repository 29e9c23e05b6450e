import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../report.ts'
import { type CorpusPlan, corpusOf } from './corpus.ts'
import type { EngineName } from './engine.ts'
import { columns, inOwnProcess } from './in-process.ts'
import { writeKnownItems } from './known-items.ts'
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

/** Relevance on known items of a corpus (see known-items.ts): for want of a collection judged by people. */
export async function benchKnownItems(from: CorpusPlan): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-items-'))
  try {
    await writeKnownItems(corpusOf(from), from.seed, folder)
    const { text, json } = await benchRelevance(folder)
    const what = `known items of ${from.corpus ?? 'generated articles'}, seed ${from.seed}: no person judged them`
    return { text: `${what}\n${text}`, json }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
