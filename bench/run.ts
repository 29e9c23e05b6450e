import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Measurement, Report } from './report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string' },
    docs: { type: 'string' },
    engines: { type: 'string', default: 'packed,packed2,lunr,minisearch,flexsearch,orama,fts5' },
    collection: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    json: { type: 'string' },
    /** Of a soak: the SVG file that shows it. */
    chart: { type: 'string' },
    // `--no-search` leaves out what waits for the whole index.
    search: { type: 'boolean', default: true },
  },
})
const articles = { count: Number(values.count ?? 2000), seed: Number(values.seed), search: values.search }
const cases = (usual: number) => ({ count: Number(values.count ?? usual), seed: Number(values.seed) })

/** By name; each is loaded when it runs, so that none weighs on another's memory. */
const benchmarks: Readonly<Record<string, () => Promise<Report>>> = {
  import: async () => rates(await (await import('./import.ts')).benchImport(articles)),
  quotes: async () => {
    const { table } = await import('./report.ts')
    const measurements = await (await import('./quotes.ts')).benchQuotes(articles)
    return overArticles(measurements, table(measurements), 'generated quotes')
  },
  size: async () => rates(await (await import('./size.ts')).benchSize(articles)),
  page: async () => {
    const { benchPage } = await import('./page/page.ts')
    const { lineTable } = await import('./page/lines.ts')
    const measurements = await benchPage(articles)
    return overArticles(measurements, lineTable(measurements))
  },
  draft: async () => {
    const { benchDraft } = await import('./draft/draft.ts')
    const { lineTable } = await import('./page/lines.ts')
    const long = { words: Number(values.count ?? 20_000), quotes: 200, seed: articles.seed }
    const measurements = await benchDraft(long)
    const corpus = `a draft of ${long.words} words with ${long.quotes} live quotes, seed ${long.seed}`
    return {
      text: `${corpus}\n${lineTable(measurements)}`,
      json: { benchmark: 'draft', corpus, node: process.version, platform: process.platform, measurements },
    }
  },
  anchor: async () => (await import('./anchor.ts')).benchAnchor(cases(12_000)),
  guard: async () => (await import('./guard.ts')).benchGuard(cases(8_000)),
  search: async () => {
    const { benchSearch } = await import('./search/search.ts')
    const { isEngineName } = await import('./search/engine.ts')
    const engines = values.engines.split(',').filter(isEngineName)
    const corpus = {
      corpus: values.corpus ?? null,
      count: Number(values.docs ?? 10_000),
      seed: articles.seed,
    }
    return await benchSearch(engines, corpus)
  },
  relevance: async () => {
    const { benchRelevance, benchKnownItems } = await import('./search/relevance-report.ts')
    if (values.collection) return benchRelevance(values.collection)
    return benchKnownItems({
      corpus: values.corpus ?? null,
      count: Number(values.docs ?? 4000),
      seed: articles.seed,
    })
  },
  soak: async () =>
    (await import('./search/soak.ts')).benchSoak(
      Number(values.docs ?? 100_000),
      articles.seed,
      Number(values.minutes),
      values.chart ?? null,
    ),
  capture: async () => {
    const { benchCapture, captureTable } = await import('./capture/run.ts')
    const { readPages } = await import('./capture/corpus.ts')
    const { generatedPages } = await import('./capture/generate.ts')
    const { count, seed } = cases(200)
    const pages = values.corpus ? await readPages(values.corpus) : generatedPages(count, seed)
    const { rows, worst } = await benchCapture(pages)
    return { text: `${captureTable(rows)}\nRead worst by second-source:\n${worst}`, json: rows }
  },
}

async function rates(measurements: readonly Measurement[]): Promise<Report> {
  const { table } = await import('./report.ts')
  return overArticles(measurements, table(measurements))
}

function overArticles(measurements: readonly object[], shown: string, what = 'generated articles'): Report {
  const corpus = `${articles.count} ${what}, seed ${articles.seed}`
  return {
    text: `${corpus}\n${shown}`,
    json: { benchmark: name, corpus, node: process.version, platform: process.platform, measurements },
  }
}

const [name = 'import'] = positionals
const run = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined
if (!run)
  throw new Error(`There is no benchmark “${name}”. There are: ${Object.keys(benchmarks).join(', ')}.`)
const report = await run()
process.stdout.write(`${name}, Node ${process.version}: ${report.text}\n`)
if (values.json) await writeFile(values.json, `${JSON.stringify(report.json, null, 2)}\n`)
