import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EngineName, engineNamed } from './engine.ts'
import { wordsIn } from './queries.ts'

export type RelevancePlan = { readonly engine: EngineName; readonly collection: string }
export type RelevanceRow = {
  readonly engine: string
  readonly ndcg10: number
  readonly map: number
  readonly recall100: number
}

type Judgement = { readonly query: string; readonly document: string; readonly relevance: number }

async function lines<Line>(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8')
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Line)
}

/** Asks an engine the queries of a test collection, in this process, and compares with what people judged. */
export async function judge({ engine: name, collection }: RelevancePlan): Promise<RelevanceRow> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  try {
    const engine = await engineNamed(name, folder)
    await engine.build(
      await lines<{ id: string; title: string; text: string }>(join(collection, 'documents.jsonl')),
    )
    const judged = Map.groupBy(
      await lines<Judgement>(join(collection, 'judgements.jsonl')),
      ({ query }) => query,
    )
    const totals = { queries: 0, ndcg10: 0, map: 0, recall100: 0 }
    for (const { id, text } of await lines<{ id: string; text: string }>(join(collection, 'queries.jsonl'))) {
      const relevance = new Map((judged.get(id) ?? []).map(each => [each.document, each.relevance]))
      const relevant = [...relevance.values()].filter(each => each > 0)
      if (relevant.length === 0) continue
      const found = (await engine.search({ type: 'terms', words: wordsIn(text) }, 100)) ?? []
      const gains = found.map(document => Math.max(0, relevance.get(document) ?? 0))
      totals.queries++
      totals.ndcg10 += gain(gains) / gain(relevant.toSorted((a, b) => b - a))
      totals.map += averagePrecision(gains, relevant.length)
      totals.recall100 += gains.filter(each => each > 0).length / relevant.length
    }
    const mean = (sum: number): number => Math.round((sum / Math.max(1, totals.queries)) * 10_000) / 10_000
    return {
      engine: name,
      ndcg10: mean(totals.ndcg10),
      map: mean(totals.map),
      recall100: mean(totals.recall100),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Discounted cumulative gain of the first ten, gains as judged (Järvelin and Kekäläinen 2002, as trec_eval has it). */
export const gain = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, each, rank) => sum + each / Math.log2(rank + 2), 0)

/** Over the first hundred. */
export function averagePrecision(gains: readonly number[], relevant: number): number {
  let found = 0
  let sum = 0
  for (const [rank, each] of gains.entries()) {
    if (each === 0) continue
    found++
    sum += found / (rank + 1)
  }
  return sum / relevant
}
