import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchImport } from './import.ts'
import { table } from './report.ts'
import { benchSize } from './size.ts'

const benchmarks = { import: benchImport, size: benchSize } as const
const isBenchmark = (name: string): name is keyof typeof benchmarks => Object.hasOwn(benchmarks, name)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const [name = 'import'] = positionals
if (!isBenchmark(name))
  throw new Error(`There is no benchmark “${name}”. There are: ${Object.keys(benchmarks).join(', ')}.`)

const corpus = { count: Number(values.count), seed: Number(values.seed) }
const measurements = await benchmarks[name](corpus)
const about = {
  benchmark: name,
  corpus: `${corpus.count} generated articles, seed ${corpus.seed}`,
  node: process.version,
  platform: process.platform,
}
process.stdout.write(`${name}: ${about.corpus}, Node ${about.node}\n${table(measurements)}\n`)
if (values.json) await writeFile(values.json, `${JSON.stringify({ ...about, measurements }, null, 2)}\n`)
