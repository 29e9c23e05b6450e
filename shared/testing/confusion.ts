import type { AnchorMatch } from '../anchoring/anchor.ts'
import type { GuardState } from '../guard/result.ts'
import type { AnchorCase } from './anchor-cases.ts'
import type { GuardCase } from './guard-cases.ts'

/** `wrong`: put on other words than the passage. `person`: left for a person to decide. */
export type AnchorOutcome = 'found' | 'person' | 'wrong'

/** What came of a case; marks around the words may or may not be taken with them. */
export function anchorOutcome({ range }: AnchorCase, match: AnchorMatch): AnchorOutcome {
  if (match.status === 'needs-person') return 'person'
  const near = (one: number | undefined, other: number | undefined) =>
    Math.abs((one ?? -9) - (other ?? -99)) <= 2
  return near(match.range?.[0], range?.[0]) && near(match.range?.[1], range?.[1]) ? 'found' : 'wrong'
}

/** Whether the guard says of a case what must be said. */
export function isRight({ expected }: GuardCase, state: GuardState): boolean {
  if (expected === 'allowed') return state === 'allowed' || state === 'verbatim'
  if (expected === 'shown') return state === 'altered' || state === 'serious'
  return state === expected
}

/** Counts by row and column, to print and to assert on. */
export class Confusion {
  readonly rows = new Map<string, Map<string, number>>()

  add(row: string, column: string): void {
    const counts = this.rows.get(row) ?? new Map<string, number>()
    counts.set(column, (counts.get(column) ?? 0) + 1)
    this.rows.set(row, counts)
  }

  /** Over all rows whose name begins so. */
  count(start: string, column?: string): number {
    let sum = 0
    for (const [row, counts] of this.rows) {
      if (!row.startsWith(start)) continue
      for (const [name, count] of counts) if (column === undefined || name === column) sum += count
    }
    return sum
  }

  /** A table for people, rows in the order of their names. */
  table(columns: readonly string[]): string {
    const line = (name: string, cells: readonly string[]) =>
      name.padEnd(38) + cells.map(cell => cell.padStart(10)).join('')
    const rows = [...this.rows].toSorted(([one], [other]) => one.localeCompare(other))
    return [
      line('', columns),
      ...rows.map(([row, counts]) =>
        line(
          row,
          columns.map(column => String(counts.get(column) ?? 0)),
        ),
      ),
    ].join('\n')
  }
}
