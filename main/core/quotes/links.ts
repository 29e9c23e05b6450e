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

/** After the commit. Speakers may be new, and come first: the documents of quotes show their names. */
export function announceQuotes(session: Session, quotes: readonly Quote[]): void {
  const { records } = session.notebook
  const known = session.people.all()
  const made = new Set(
    quotes.flatMap(({ speakerId }) => (speakerId && !known.has(speakerId) ? [speakerId] : [])),
  )
  session.savedAll(
    'person',
    Array.from(made, id => records.get('person', id)),
  )
  session.savedAll('quote', quotes)
}
