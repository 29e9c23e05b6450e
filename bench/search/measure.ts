import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CorpusPlan, corpusOf } from './corpus.ts'
import { type Engine, type EngineName, engineNamed } from './engine.ts'
import { type Query, type QueryType, queriesFor } from './queries.ts'

export type Plan = CorpusPlan & {
  readonly engine: EngineName
  /** Queries of each type. */
  readonly queries: number
}

/** What one engine did, as `--json` has it; null for what it cannot do. Milliseconds, MB of 10^6 bytes. */
export type SearchRow = {
  readonly engine: string
  readonly docs: number
  readonly textMB: number
  readonly buildDocsPerSecond: number
  readonly peakMB: number
  readonly heldMB: number
  readonly diskMB: number
  readonly reopenMs: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
  readonly phraseP95Ms: number | null
  readonly addToFoundMs: number | null
}
export type Measured = {
  readonly row: SearchRow
  /** Documents by the time of all processors together: what a busy machine changes least. */
  readonly docsPerCpuSecond: number
  readonly prefixP95Ms: number | null
  readonly fuzzyP95Ms: number | null
  readonly about: string
}

const MOST = 50
/** Each query is asked so often, and its least time counts: the others are those of a busy machine, and of a cold start. */
const ROUNDS = 4

/** Builds an engine and asks it, in this process: to be the only work of a process of its own. */
export async function measure(plan: Plan): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  try {
    const corpus = corpusOf(plan)
    const queries = queriesFor(corpus, plan.queries, plan.seed)
    const engine = await engineNamed(plan.engine, folder)
    const before = held()
    // Making or reading the texts is not the engine's work.
    const documents = [...corpus.documents()]
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
    const idle = process.cpuUsage()
    const building = await timed(() => engine.build(documents))
    const { user, system } = process.cpuUsage(idle)
    documents.length = 0
    const heldMB = (held() - before) / 1e6
    const times = await timesOf(engine, queries)
    const addToFoundMs = await addToFound(engine)
    const diskMB = (await engine.save(folder)) / 1e6
    const reopenMs = await timed(() => engine.reopen(folder))
    const row: SearchRow = {
      engine: plan.engine,
      docs: corpus.count,
      textMB: rounded(characters / 1e6),
      buildDocsPerSecond: rounded((corpus.count / Math.max(1, building)) * 1000),
      peakMB: rounded(process.resourceUsage().maxRSS / 1000),
      heldMB: rounded(heldMB),
      diskMB: rounded(diskMB),
      reopenMs: rounded(reopenMs),
      p50Ms: percentile(times.terms, 0.5) ?? 0,
      p95Ms: percentile(times.terms, 0.95) ?? 0,
      p99Ms: percentile(times.terms, 0.99) ?? 0,
      phraseP95Ms: percentile(times.phrase, 0.95),
      addToFoundMs: addToFoundMs === null ? null : rounded(addToFoundMs),
    }
    const [prefixP95Ms, fuzzyP95Ms] = [percentile(times.prefix, 0.95), percentile(times.fuzzy, 0.95)]
    const docsPerCpuSecond = rounded(corpus.count / ((user + system) / 1e6))
    return { row, docsPerCpuSecond, prefixP95Ms, fuzzyP95Ms, about: engine.about }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function timesOf(engine: Engine, queries: readonly Query[]): Promise<Record<QueryType, number[]>> {
  const times: Record<QueryType, number[]> = { terms: [], phrase: [], prefix: [], fuzzy: [] }
  for (const query of queries) {
    let least: number | null = null
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      const found = engine.search(query, MOST)
      if (found === null) break
      await found
      least = Math.min(least ?? Number.POSITIVE_INFINITY, performance.now() - start)
    }
    if (least !== null) times[query.type].push(least)
  }
  return times
}

async function addToFound(engine: Engine): Promise<number | null> {
  if (!engine.add) return null
  const word = 'zanzibarquux'
  const start = performance.now()
  await engine.add({ id: 'added', title: 'Added', text: `Only here stands ${word} of all texts.` })
  const found = await engine.search({ type: 'terms', words: [word] }, MOST)
  if (!found?.includes('added')) throw new Error('What was added is not found.')
  return performance.now() - start
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Bytes that JavaScript holds, buffers included. Needs --expose-gc. */
function held(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function percentile(times: readonly number[], part: number): number | null {
  if (times.length === 0) return null
  const sorted = times.toSorted((a, b) => a - b)
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
}

const rounded = (value: number): number => Math.round(value * 100) / 100
