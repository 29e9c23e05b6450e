import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-names.ts'
import { type MarkState, stateClass } from './judge.ts'

const icons: Readonly<Record<MarkState, IconName>> = {
  verbatim: 'guard-verbatim',
  allowed: 'guard-allowed',
  altered: 'guard-altered',
  serious: 'guard-serious',
  unknown: 'anchor-person',
  waiting: 'guard-verbatim',
  barred: 'terms-off-the-record',
  excused: 'guard-altered',
  told: 'quotes',
}

/** How close a quotation is to its source: shape, colour, and the word or number given. */
export function GuardSign({ state, children }: Readonly<{ state: MarkState; children: ReactNode }>) {
  return (
    <span className={`sign g-${stateClass[state]}`}>
      <Icon name={icons[state]} size="small" />
      {children}
    </span>
  )
}
