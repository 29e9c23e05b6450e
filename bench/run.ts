import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchImport } from './import.ts'
import { lineTable } from './page/lines.ts'
import { benchPage } from './page/page.ts'
import { table } from './report.ts'
import { benchSize } from './size.ts'

type Corpus = { readonly count: number; readonly seed: number; readonly search: boolean }
type Outcome = { readonly measurements: readonly object[]; readonly shown: string }

const benchmarks: Readonly<Record<string, (corpus: Corpus) => Promise<Outcome>>> = {
  import: async corpus => rates(await benchImport(corpus)),
  size: async corpus => rates(await benchSize(corpus)),
  page: async corpus => {
    const measurements = await benchPage(corpus)
    return { measurements, shown: lineTable(measurements) }
  },
}
const rates = (measurements: Parameters<typeof table>[0]): Outcome => ({
  measurements,
  shown: table(measurements),
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    // `--no-search` leaves out what waits for the whole index.
    search: { type: 'boolean', default: true },
  },
})
const [name = 'import'] = positionals
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined
if (!benchmark)
  throw new Error(`There is no benchmark “${name}”. There are: ${Object.keys(benchmarks).join(', ')}.`)

const corpus = { count: Number(values.count), seed: Number(values.seed), search: values.search }
const { measurements, shown } = await benchmark(corpus)
const about = {
  benchmark: name,
  corpus: `${corpus.count} generated articles, seed ${corpus.seed}`,
  node: process.version,
  platform: process.platform,
}
process.stdout.write(`${name}: ${about.corpus}, Node ${about.node}\n${shown}\n`)
if (values.json) await writeFile(values.json, `${JSON.stringify({ ...about, measurements }, null, 2)}\n`)
