import type { PersonRow } from '../../../shared/domain/quote.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { useCall } from '../../app/use-call.ts'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { TermsSign } from '../../ui/sign.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type PersonInspectorProps = Readonly<{
  person: PersonRow
  onEdit: () => void
  onRemove: () => void
  onQuotes: () => void
}>

/** What was noted of the person, and their statements by terms. */
export function PersonInspector({ person, onEdit, onRemove, onQuotes }: PersonInspectorProps) {
  const loaded = useCall('quotes.browse', { person: person.id, limit: 1 }, { keep: true })
  const counts = loaded.status === 'ready' ? loaded.value.facets.terms : null
  return (
    <>
      <section className="sec" aria-labelledby="the-person">
        <h3 id="the-person">
          {words.person}
          <button type="button" className="link" aria-keyshortcuts="E" onClick={onEdit}>
            {common.edit}
          </button>
          {!person.sealed && (
            <button type="button" className="link plain" aria-keyshortcuts="Delete" onClick={onRemove}>
              {common.remove}
            </button>
          )}
        </h3>
        <dl className="kv">
          <dt>{words.role}</dt>
          <dd dir="auto">
            {person.role || (
              <span className="dim">{person.sealed ? words.sealing.sealed : words.notSaid}</span>
            )}
          </dd>
          <dt>{words.default}</dt>
          <dd>
            <TermsSign terms={person.defaultTerms} />
          </dd>
          <dt>{words.added}</dt>
          <dd>{formatMoment(person.createdAt)}</dd>
        </dl>
      </section>
      <section className="sec" aria-labelledby="by-terms">
        <h3 id="by-terms">
          {words.byTerms} <span className="n">{formatCount(person.quoteCount)}</span>
          {person.quoteCount > 0 && (
            <button type="button" className="link" onClick={onQuotes}>
              {words.asList}
            </button>
          )}
        </h3>
        {counts && (
          <dl className="kv ends">
            {termsKinds.map(terms => (
              <div key={terms}>
                <dt>
                  <TermsSign terms={terms} />
                </dt>
                <dd>{formatCount(counts[terms])}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </>
  )
}
