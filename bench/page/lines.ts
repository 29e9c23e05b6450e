import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import type { HostProcess } from '../../e2e/host-process.ts'

/** One thing that was measured: its name, its figures by unit, and each single value where there were several. */
export type Line = {
  readonly name: string
  readonly figures: Readonly<Record<string, number>>
  readonly each?: readonly number[]
  /** What one of the figures may be at the most. */
  readonly budget?: Budget
}
export type Budget = { readonly of: string; readonly most: number }

/** How long acts took, in ms: the middle one and the longest. Those of which nothing came do not count. */
export function times(name: string, timed: readonly (number | null)[], most?: number): Line {
  const each = timed.filter(value => value !== null)
  const sorted = each.toSorted((a, b) => a - b)
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  const longest = sorted.at(-1) ?? Number.NaN
  const budget = (of: string) => (most === undefined ? {} : { budget: { of, most } })
  return each.length > 1
    ? { name, figures: { median, longest }, each, ...budget('median') }
    : { name, figures: { ms: longest }, ...budget('ms') }
}

/** What the core has resident, and what the page's scripts and elements hold. In MiB and elements. */
export async function memory(when: string, host: HostProcess, page: Page): Promise<Line> {
  const resident = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(host.pid)], { encoding: 'utf8' }))
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  await session.detach()
  const figures = {
    'core MiB': resident / 1024,
    'page heap MiB': metric('JSHeapUsedSize') / 1024 ** 2,
    elements: metric('Nodes'),
  }
  return { name: `memory, ${when}`, figures, budget: { of: 'core MiB', most: 500 } }
}

/** A table for people. */
export const lineTable = (lines: readonly Line[]): string =>
  lines
    .map(({ name, figures, budget }) => {
      const all = Object.entries(figures).map(([unit, value]) => `${unit} ${round(value)}`)
      return `${name.padEnd(44)}${all.join(', ')}${budget ? against(budget, figures) : ''}`
    })
    .join('\n')

function against({ of, most }: Budget, figures: Line['figures']): string {
  const over = (figures[of] ?? Number.NaN) - most
  return over > 0 ? `; OVER the budget of ${round(most)} by ${round(over)}` : `; within ${round(most)}`
}

const round = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
