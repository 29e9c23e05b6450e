import { writeFile } from 'node:fs/promises'
import { find } from '../../main/core/search/answer/answer.ts'
import { SegmentMaker } from '../../main/core/search/building/segment-maker.ts'
import { Catalogue } from '../../main/core/search/index/catalogue.ts'
import { Segment } from '../../main/core/search/packed/segment.ts'
import { searchDocument, searchRequest } from '../../main/core/search/search-fixtures.ts'
import { seededRandom } from '../articles.ts'
import type { Report } from '../report.ts'
import { type Curve, chartOf } from './chart.ts'
import { generatedCorpus } from './corpus.ts'
import { columns } from './in-process.ts'
import { queriesFor } from './queries.ts'

const POINTS = 20
/** Background work between two acts, in milliseconds: what the worker does when nobody asks. */
const SLICE_MS = 8

type Point = {
  readonly seconds: number
  readonly documents: number
  readonly segments: number
  readonly heapMB: number
  readonly indexMB: number
  readonly acts: number
  readonly queryP95Ms: number
  /** Of background work: as the clock has it, and of this thread's own time, whatever else the machine did. */
  readonly longestStepMs: number
  readonly longestStepCpuMs: number
}

/**
 * Random edits and queries for a time: memory and latency as they go. A third of the acts changes a document, some
 * remove one or add one, the rest asks.
 *
 * @param chart the file that an SVG picture of it is written to
 */
export async function benchSoak(
  count: number,
  seed: number,
  minutes: number,
  chart: string | null,
): Promise<Report> {
  const corpus = generatedCorpus(count, seed)
  const catalogue = new Catalogue()
  const texts = [...generatedCorpus(200, seed + 1).documents()]
  const maker = new SegmentMaker()
  const load = (): void => {
    const segment = maker.segment()
    if (segment) catalogue.load(new Segment(segment, true))
  }
  for (const { id, title, text } of corpus.documents()) {
    maker.add(searchDocument(id, text, { title }))
    if (maker.isFull) load()
  }
  load()
  const queries = queriesFor(corpus, 100, seed).flatMap(query =>
    query.type === 'terms' ? [query.words.join(' ')] : [],
  )
  const random = seededRandom(seed + 2)
  const upTo = (most: number): number => Math.floor(random() * most)
  const points: Point[] = []
  const start = performance.now()
  const every = (minutes * 60_000) / POINTS
  let work = catalogue.upkeep()
  let added = 0
  for (let point = 1; point <= POINTS; point++) {
    const times: number[] = []
    let longest = 0
    let longestCpu = 0
    let acts = 0
    while (performance.now() - start < every * point) {
      acts++
      const act = random()
      const { title, text } = texts[upTo(texts.length)]!
      if (act < 0.3) catalogue.put(searchDocument(`d${upTo(count)}`, text, { title }))
      else if (act < 0.35) catalogue.remove(`d${upTo(count)}`)
      else if (act < 0.4) catalogue.put(searchDocument(`new${added++}`, text, { title }))
      else {
        const asked = performance.now()
        catalogue.flush()
        find(searchRequest(queries[upTo(queries.length)]!, { limit: 50 }), catalogue)
        times.push(performance.now() - asked)
      }
      const until = performance.now() + SLICE_MS
      while (performance.now() < until) {
        const step = performance.now()
        const cpu = process.threadCpuUsage()
        if (work.next().done) {
          work = catalogue.upkeep()
          break
        }
        longest = Math.max(longest, performance.now() - step)
        const { user, system } = process.threadCpuUsage(cpu)
        longestCpu = Math.max(longestCpu, (user + system) / 1000)
      }
    }
    globalThis.gc?.()
    const sorted = times.sort((a, b) => a - b)
    points.push({
      seconds: Math.round((performance.now() - start) / 1000),
      documents: catalogue.indexed,
      segments: catalogue.segments.length,
      heapMB: Math.round(process.memoryUsage().heapUsed / 1e6),
      indexMB: Math.round(
        catalogue.segments.reduce((sum, { segment }) => sum + segment.buffer.byteLength, 0) / 1e6,
      ),
      acts,
      queryP95Ms: Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 100) / 100,
      longestStepMs: Math.round(longest * 100) / 100,
      longestStepCpuMs: Math.round(longestCpu * 100) / 100,
    })
  }
  const title = `${count} generated articles, seed ${seed}, ${minutes} minutes of edits and queries`
  const names = Object.keys(points[0] ?? {})
  const curve = (name: keyof Point): Curve => ({ name, values: points.map(each => each[name]) })
  const curves = (['heapMB', 'indexMB', 'queryP95Ms', 'longestStepCpuMs'] as const).map(curve)
  const seconds = points.map(each => each.seconds)
  if (chart) await writeFile(chart, chartOf(title, seconds, curves))
  return {
    text: [
      title,
      columns([names, ...points.map(each => Object.values(each).map(String))]),
      ...(chart ? [`The chart is in ${chart}.`] : []),
    ].join('\n'),
    json: points,
  }
}
