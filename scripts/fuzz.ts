import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fixtures } from '../main/core/capture/testing/fixtures.ts'
import { tryMutation } from '../main/core/capture/testing/fuzz.ts'
import { createReader } from '../main/core/work/reader.ts'

/**
 * Mutates a real file of every kind, seed after seed, and has each read as capturing would: `npm run fuzz -- --seconds
 * 600 --seed 7 --only odt --keep DIR`. Ends with 1 where a reader failed without a sentence, took too long, or gave what
 * is not whole; the same seed gives the same file.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    keep: { type: 'string' },
  },
})
const until = Date.now() + Number(values.seconds) * 1000
const logged: unknown[] = []
const reader = createReader({
  workers: 2,
  timeLimitMs: 10_000,
  memoryLimitMb: 512,
  logError: error => logged.push(error),
})
const chosen = fixtures().filter(({ fileName }) => fileName.includes(values.only))
let tried = 0
let found = 0
for (let seed = Number(values.seed); Date.now() < until; seed += 1) {
  const findings = await Promise.all(
    chosen.map(fixture => tryMutation(fixture, seed, input => reader.read(input))),
  )
  tried += chosen.length
  for (const finding of findings) {
    if (!finding) continue
    found += 1
    console.error(`${finding.fileName}, seed ${finding.seed}: ${finding.what}`, ...logged.splice(0))
    if (values.keep === undefined) continue
    mkdirSync(values.keep, { recursive: true })
    writeFileSync(join(values.keep, `${finding.seed}-${finding.fileName}`), finding.bytes)
  }
}
await reader.close()
console.log(`${tried} files of ${chosen.length} kinds were read; ${found} not as they should be.`)
process.exitCode = found > 0 ? 1 : 0
