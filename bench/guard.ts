import { guard } from '../shared/guard/guard.ts'
import { guardStates } from '../shared/guard/result.ts'
import { Confusion, isRight } from '../shared/testing/confusion.ts'
import { guardCases } from '../shared/testing/guard-cases.ts'
import type { Report } from './report.ts'

/** The confusion table of the verbatim guard over generated quotations. */
export function benchGuard({ count, seed }: { count: number; seed: number }): Report {
  const confusion = new Confusion()
  const amiss: string[] = []
  const start = performance.now()
  for (const one of guardCases(count, seed)) {
    const { state, sentence } = guard(one.quote, one.passage)
    confusion.add(one.kind, state)
    if (!isRight(one, state))
      amiss.push(`${one.kind} (${one.language}): ${sentence}\n  ${one.quote}\n  ${one.passage}`)
  }
  const seconds = (performance.now() - start) / 1000
  const altered = confusion.count('') - confusion.count('allowed')
  const missed = ['serious', 'altered', 'shown'].reduce(
    (sum, row) => sum + confusion.count(row, 'verbatim') + confusion.count(row, 'allowed'),
    0,
  )
  const flagged = confusion.count('allowed', 'altered') + confusion.count('allowed', 'serious')
  return {
    text: [
      confusion.table(guardStates),
      '',
      `${altered} alterations: ${missed} missed; ${confusion.count('allowed')} allowed changes: ${flagged} flagged; ` +
        `${amiss.length} in all not as they should be; ${seconds.toFixed(1)} s`,
      ...amiss.slice(0, 20),
    ].join('\n'),
    json: { missed, flagged, amiss: amiss.length },
  }
}
