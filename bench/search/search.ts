import type { Report } from '../report.ts'
import type { EngineName } from './engine.ts'
import { columns, inOwnProcess } from './in-process.ts'
import type { Measured, Plan } from './measure.ts'

const QUERIES = 200

/** Builds each engine on the same documents, one after the other, and asks all the same. */
export async function benchSearch(
  engines: readonly EngineName[],
  corpus: Pick<Plan, 'corpus' | 'count' | 'seed'>,
): Promise<Report> {
  const measured: Measured[] = []
  for (const engine of engines) {
    const plan: Plan = { engine, ...corpus, queries: QUERIES }
    const one = await inOwnProcess<Measured>({ what: 'search', ...plan })
    measured.push(one)
    process.stderr.write(`${JSON.stringify(one)}\n`)
  }
  const shown = (value: number | null): string => (value === null ? '-' : String(value))
  const head =
    'engine docs textMB docs/s docs/cpu-s peakMB heldMB diskMB reopenMs p50 p95 p99 phrase95 prefix95 fuzzy95 addFound'
  const rows = measured.map(({ row, docsPerCpuSecond, prefixP95Ms, fuzzyP95Ms }) => {
    const { engine, docs, textMB, buildDocsPerSecond, phraseP95Ms, addToFoundMs, ...rest } = row
    return [
      engine,
      ...[
        docs,
        textMB,
        buildDocsPerSecond,
        docsPerCpuSecond,
        ...Object.values(rest),
        phraseP95Ms,
        prefixP95Ms,
        fuzzyP95Ms,
        addToFoundMs,
      ].map(shown),
    ]
  })
  const from = corpus.corpus ?? 'generated articles'
  const notes = measured.map(({ row, about }) => `${row.engine}: ${about}`)
  return {
    text: [
      `${from}, seed ${corpus.seed}; ${QUERIES} queries of each kind, ranked top 50, words as alternatives; ms (the least of four for each query), MB of 10^6`,
      columns([head.split(' '), ...rows]),
      ...notes,
    ].join('\n'),
    json: measured.map(({ row }) => row),
  }
}
