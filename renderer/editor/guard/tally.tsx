import { words } from '../words.ts'
import { GuardSign } from './guard-sign.tsx'
import type { MarkState } from './judge.ts'
import type { GuardMark } from './marks.ts'

/** The states in the order they are counted; the others only where there are some. */
const always: readonly MarkState[] = ['verbatim', 'allowed', 'altered', 'serious']
const sometimes: readonly MarkState[] = ['excused', 'told', 'unknown', 'barred', 'waiting']

export type Count = Readonly<{ state: MarkState; count: number }>

/** How many quotations of a draft are in which state. */
export function countStates(marks: readonly GuardMark[]): Count[] {
  const counts = Map.groupBy(marks, mark => mark.state)
  return [...always, ...sometimes.filter(state => counts.has(state))].map(state => ({
    state,
    count: counts.get(state)?.length ?? 0,
  }))
}

/** The counts, small, for the bar. */
export function Tally({ marks }: Readonly<{ marks: readonly GuardMark[] }>) {
  return (
    <span className="tally" title={words.guard.tally}>
      {countStates(marks)
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <GuardSign key={state} state={state}>
            {count}
            <span className="vh"> {words.guard.states[state]}</span>
          </GuardSign>
        ))}
    </span>
  )
}
