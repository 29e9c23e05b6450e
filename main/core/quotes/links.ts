import type { Quote, SpeakerInput } from '../../../shared/domain/quote.ts'
import type { Terms } from '../../../shared/domain/terms.ts'
import type { Link } from '../records/repository.ts'
import type { Session } from '../session.ts'

/** The person meant; a name that nobody has yet makes a new one. Call it inside a transaction. */
export function speakerIdOf(
  { notebook, people }: Session,
  speaker: SpeakerInput,
  terms: Terms,
): string | null {
  if (speaker === null) return null
  if ('personId' in speaker) return notebook.records.get('person', speaker.personId).id
  const name = speaker.name.normalize('NFC')
  const known = Array.from(people.all().values()).find(person =>
    [person.name, ...person.aliases].includes(name),
  )
  return (
    known?.id ?? notebook.records.insert('person', { name, aliases: [], role: '', defaultTerms: terms }).id
  )
}

/** Where a quote points to. */
export function linksOf({
  sourceId,
  snapshotId,
  speakerId,
}: Pick<Quote, 'sourceId' | 'snapshotId' | 'speakerId'>): Link[] {
  const links: Link[] = [
    ['in', sourceId],
    ['anchored', snapshotId],
  ]
  return speakerId ? [...links, ['speaker', speakerId]] : links
}

/** After the commit. The speaker may be new, and comes first: the quote's document shows the name. */
export function announceQuote(session: Session, quote: Quote): void {
  if (quote.speakerId && !session.people.all().has(quote.speakerId)) {
    session.saved('person', session.notebook.records.get('person', quote.speakerId))
  }
  session.saved('quote', quote)
}
