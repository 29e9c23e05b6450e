import { guard } from './guard.ts'
import type { GuardState } from './result.ts'

/** Rows of quotation and passage that do not come to a state, told; what is allowed may also be verbatim. */
export function amiss(
  state: Exclude<GuardState, 'verbatim'>,
  rows: readonly (readonly [quotation: string, passage: string])[],
): string[] {
  return rows.flatMap(([quotation, passage]) => {
    const found = guard(quotation, passage)
    const right = found.state === state || (state === 'allowed' && found.state === 'verbatim')
    return right ? [] : [`${quotation} | ${passage}: ${found.sentence}`]
  })
}
