import type { About } from '../../../shared/domain/draft.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import type { Session } from '../session.ts'

/** A record that a note is about, as it is called now. Words off the record stay in their source. */
export function aboutOf({ sources, quotes, people }: Session, id: string): About {
  const nothing = { id, kind: null, title: null, detail: '', hidden: false, terms: null, sourceId: null }
  const source = sources.all().get(id)
  if (source) return { ...nothing, kind: 'source', title: source.title, detail: source.publisher ?? '' }
  const person = people.all().get(id)
  if (person) return { ...nothing, kind: 'person', title: person.name, detail: person.role }
  const quote = quotes.all().get(id)
  if (!quote) return nothing
  const { terms, sourceId, speakerId, anchor } = quote
  const shown = mayBeShown(terms)
  return {
    ...nothing,
    kind: 'quote',
    title: shown ? anchor.exact : null,
    hidden: !shown,
    detail: people.all().get(speakerId ?? '')?.name ?? '',
    terms,
    sourceId,
  }
}
