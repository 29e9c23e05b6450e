import { type ReactNode, useId, useState } from 'react'
import { checkStates } from '../../../shared/domain/quote.ts'
import type { QuoteFacets, QuoteListing } from '../../../shared/domain/quote-list.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { formatCount } from '../../ui/format.ts'
import { TermsSign } from '../../ui/sign.tsx'
import { checkWords, unnamed } from './words.ts'

type FacetsProps = Readonly<{
  facets: QuoteFacets
  listing: QuoteListing
  onChange: (changes: Partial<QuoteListing>) => void
}>

/** Values of one facet that stand there before the rest is asked for. */
const FEW = 6

/** What narrows the list. Each count is what choosing it would leave. */
export function Facets({ facets, listing, onChange }: FacetsProps) {
  const named = (name: 'person' | 'source' | 'tag') =>
    facets[name].map(({ key, label, count }) => ({ key, label: label || unnamed[name], count }))
  return (
    <div className="scroll">
      <Facet
        legend="Terms"
        values={termsKinds.map(key => ({ key, label: <TermsSign terms={key} />, count: facets.terms[key] }))}
        chosen={listing.terms}
        onChoose={key => onChange({ terms: termsKinds.find(terms => terms === key) ?? null })}
      />
      <Facet
        legend="Check"
        values={checkStates.map(key => ({ key, label: checkWords[key], count: facets.checkState[key] }))}
        chosen={listing.checkState}
        onChoose={key => onChange({ checkState: checkStates.find(state => state === key) ?? null })}
      />
      <Facet
        legend="Person"
        values={named('person')}
        chosen={listing.person}
        onChoose={person => onChange({ person })}
      />
      <Facet
        legend="Source"
        values={named('source')}
        chosen={listing.source}
        onChoose={source => onChange({ source })}
      />
      <Facet legend="Tag" values={named('tag')} chosen={listing.tag} onChoose={tag => onChange({ tag })} />
    </div>
  )
}

type Value = Readonly<{ key: string; label: ReactNode; count: number }>
type FacetProps = Readonly<{
  legend: string
  values: readonly Value[]
  chosen: string | null
  onChoose: (key: string | null) => void
}>

function Facet({ legend, values, chosen, onChoose }: FacetProps) {
  const name = useId()
  const [opened, setOpened] = useState(false)
  const few = values.filter(({ key }, index) => opened || index < FEW || key === chosen)
  const option = (key: string | null, label: ReactNode, count?: number) => (
    <label key={key} className={key === chosen ? 'set' : undefined}>
      <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
      <span className="cut" dir="auto" title={typeof label === 'string' ? label : undefined}>
        {label}
      </span>
      {count !== undefined && <span className="n">{formatCount(count)}</span>}
    </label>
  )
  return (
    <fieldset className="fac">
      <legend>{legend}</legend>
      {option(null, 'Any')}
      {few.map(({ key, label, count }) => option(key, label, count))}
      {values.length > few.length && (
        <button type="button" className="link more" onClick={() => setOpened(true)}>
          Show all {formatCount(values.length)}
        </button>
      )}
    </fieldset>
  )
}
