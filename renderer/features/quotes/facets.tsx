import { checkStates } from '../../../shared/domain/quote.ts'
import type { QuoteFacets, QuoteListing } from '../../../shared/domain/quote-list.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { Facet } from '../../ui/facet.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type FacetsProps = Readonly<{
  facets: QuoteFacets
  listing: QuoteListing
  onChange: (changes: Partial<QuoteListing>) => void
}>

/** What narrows the list. Each count is what choosing it would leave. */
export function Facets({ facets, listing, onChange }: FacetsProps) {
  const named = (name: 'person' | 'source' | 'tag') =>
    facets[name].map(({ key, label, count }) => ({ key, label: label || words.unnamed[name], count }))
  return (
    <div className="scroll">
      <Facet
        legend={words.fields.terms}
        values={termsKinds.map(key => ({ key, label: <TermsSign terms={key} />, count: facets.terms[key] }))}
        chosen={listing.terms}
        onChoose={key => onChange({ terms: termsKinds.find(terms => terms === key) ?? null })}
      />
      <Facet
        legend={words.fields.check}
        values={checkStates.map(key => ({
          key,
          label: common.checkStates[key],
          count: facets.checkState[key],
        }))}
        chosen={listing.checkState}
        onChoose={key => onChange({ checkState: checkStates.find(state => state === key) ?? null })}
      />
      <Facet
        legend={words.fields.person}
        values={named('person')}
        chosen={listing.person}
        onChoose={person => onChange({ person })}
      />
      <Facet
        legend={words.fields.source}
        values={named('source')}
        chosen={listing.source}
        onChoose={source => onChange({ source })}
      />
      <Facet
        legend={words.fields.tag}
        values={named('tag')}
        chosen={listing.tag}
        onChoose={tag => onChange({ tag })}
      />
    </div>
  )
}
