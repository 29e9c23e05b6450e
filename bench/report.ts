/** What a benchmark says for people, and what `--json` writes for programs. */
export type Report = { readonly text: string; readonly json: unknown }

/** What one engine did: items a second, and the most memory the process had resident meanwhile, in MiB. */
export type Measurement = {
  readonly name: string
  readonly items: number
  readonly seconds: number
  readonly perSecond: number
  readonly peakMiB: number
}

/** Times `work` and watches the resident memory every 20 ms. */
export async function rate(name: string, items: number, work: () => Promise<unknown>): Promise<Measurement> {
  let peak = process.memoryUsage.rss()
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage.rss())
  return { name, items, seconds, perSecond: items / seconds, peakMiB: peak / 1024 / 1024 }
}

/** A table for people: each engine, and how it compares with the first. */
export function table(measurements: readonly Measurement[]): string {
  const [peer] = measurements
  const rows = measurements.map(({ name, seconds, perSecond, peakMiB }) => [
    name.padEnd(52),
    `${seconds.toFixed(2)} s`.padStart(10),
    `${perSecond.toFixed(0)}/s`.padStart(10),
    `${(perSecond / (peer?.perSecond ?? perSecond)).toFixed(2)} x`.padStart(9),
    `${peakMiB.toFixed(0)} MiB`.padStart(10),
  ])
  return rows.map(cells => cells.join('')).join('\n')
}
