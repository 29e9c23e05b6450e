import type { PersonRow } from '../../../shared/domain/quote.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { useCall } from '../../app/use-call.ts'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { TermsSign } from '../../ui/sign.tsx'

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
          Person
          <button type="button" className="link" aria-keyshortcuts="E" onClick={onEdit}>
            Edit
          </button>
          <button type="button" className="link plain" aria-keyshortcuts="Delete" onClick={onRemove}>
            Remove
          </button>
        </h3>
        <dl className="kv">
          <dt>Role</dt>
          <dd dir="auto">{person.role || <span className="dim">Not said</span>}</dd>
          <dt>Default</dt>
          <dd>
            <TermsSign terms={person.defaultTerms} />
          </dd>
          <dt>Added</dt>
          <dd>{formatMoment(person.createdAt)}</dd>
        </dl>
      </section>
      <section className="sec" aria-labelledby="by-terms">
        <h3 id="by-terms">
          Statements by terms <span className="n">{formatCount(person.quoteCount)}</span>
          {person.quoteCount > 0 && (
            <button type="button" className="link" onClick={onQuotes}>
              As a list
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
