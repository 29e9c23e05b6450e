import type { Page } from './corpus.ts'
import { captureEngines } from './engines.ts'
import { type Overlap, overlap, type Quality, quality, tokens } from './shingles.ts'

/** How one engine did over a corpus. `exact` is the share of bodies whose words are all right, `failed` counts pages. */
export type CaptureRow = Quality & {
  readonly engine: string
  readonly pages: number
  readonly exact: number
  readonly msPerPage: number
  readonly failed: number
}

/** Runs every engine over the same pages, one page at a time, each engine once unmeasured over the first pages. */
export async function benchCapture(pages: readonly Page[]): Promise<{ rows: CaptureRow[]; worst: string }> {
  const rows: CaptureRow[] = []
  let worst = ''
  for (const { name, body } of captureEngines) {
    for (const page of pages.slice(0, 5)) await bodyOf(body, page)
    const overlaps: Overlap[] = []
    let exact = 0
    let failed = 0
    let spent = 0
    for (const page of pages) {
      const start = performance.now()
      const found = await bodyOf(body, page)
      spent += performance.now() - start
      if (found === null) failed += 1
      overlaps.push(overlap(page.expected, found ?? ''))
      if (tokens(page.expected).join(' ') === tokens(found ?? '').join(' ')) exact += 1
    }
    const count = Math.max(1, pages.length)
    rows.push({
      engine: name,
      pages: pages.length,
      ...quality(overlaps),
      exact: exact / count,
      msPerPage: spent / count,
      failed,
    })
    worst ||= worstOf(pages, overlaps)
  }
  return { rows, worst }
}

/** null where the engine gave up: counted, and scored as no words at all. */
async function bodyOf(body: (page: Page) => string | Promise<string>, page: Page): Promise<string | null> {
  try {
    return await body(page)
  } catch (error) {
    process.stderr.write(`${page.id}: ${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}

/** The ten pages that our own reader read worst, for who wants to know why. */
function worstOf(pages: readonly Page[], overlaps: readonly Overlap[]): string {
  return pages
    .map((page, index) => ({ id: page.id, ...(overlaps[index] as Overlap) }))
    .sort((a, b) => a.agreeing - b.agreeing)
    .slice(0, 10)
    .map(({ id, extra, missing }) => `  ${id}: ${percent(extra)} too much, ${percent(missing)} missing`)
    .join('\n')
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The rows for people. */
export function captureTable(rows: readonly CaptureRow[]): string {
  const head = ['engine', 'pages', 'F1', 'precision', 'recall', 'exact', 'ms a page', 'failed']
  const lines = rows.map(row => [
    row.engine,
    String(row.pages),
    row.f1.toFixed(4),
    row.precision.toFixed(4),
    row.recall.toFixed(4),
    percent(row.exact),
    row.msPerPage.toFixed(1),
    String(row.failed),
  ])
  return [head, ...lines]
    .map(cells => cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(11))).join(''))
    .join('\n')
}
