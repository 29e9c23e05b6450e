import type { Terms } from '../../shared/domain/terms.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { common } from './words.ts'

/** The class that carries the colour of terms, and the suffix of `.qm` that carries their line. */
export const termsClass: Readonly<Record<Terms, 'on' | 'bg' | 'deep' | 'off'>> = {
  'on-the-record': 'on',
  background: 'bg',
  'deep-background': 'deep',
  'off-the-record': 'off',
}

const termsIcon = (terms: Terms): IconName => `terms-${terms}`

type TermsSignProps = Readonly<{
  terms: Terms
  /** The circle alone: its word is then in the tooltip and the accessible name. */
  alone?: boolean | undefined
}>

/** What was agreed on attribution: shape, colour and word. */
export function TermsSign({ terms, alone = false }: TermsSignProps) {
  const label = common.terms[terms]
  return (
    <span className={`sign t-${termsClass[terms]}`} title={alone ? label : undefined}>
      <Icon name={termsIcon(terms)} size="small" />
      {alone ? <span className="vh">{label}</span> : label}
    </span>
  )
}
