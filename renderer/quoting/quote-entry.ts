import type { Input } from '../../shared/contract.ts'
import type { Person, Quote, SpeakerInput } from '../../shared/domain/quote.ts'
import { mayBeNamed, type Terms } from '../../shared/domain/terms.ts'

/** What stands in the form while a quote is made or changed. */
export type QuoteEntry = Readonly<{
  speakerId: string | null
  /** As typed: the name of someone known, or one to add. */
  speakerName: string
  terms: Terms
  nameAs: string
  /** With commas between them. */
  tags: string
  comment: string
}>

export const emptyEntry: QuoteEntry = {
  speakerId: null,
  speakerName: '',
  terms: 'on-the-record',
  nameAs: '',
  tags: '',
  comment: '',
}

export const entryOf = (quote: Omit<Quote, 'anchor'> & { speakerName: string | null }): QuoteEntry => ({
  speakerId: quote.speakerId,
  speakerName: quote.speakerName ?? '',
  terms: quote.terms,
  nameAs: quote.nameAs,
  tags: quote.tags.join(', '),
  comment: quote.comment,
})

/** What the core takes. A description stands only where the name may not. */
export function fieldsOf(
  entry: QuoteEntry,
  people: readonly Person[],
): Omit<Input<'quotes.create'>, 'snapshotId' | 'range'> {
  return {
    speaker: speakerOf(entry, people),
    terms: entry.terms,
    nameAs: mayBeNamed(entry.terms) ? '' : entry.nameAs.trim(),
    tags: splitTags(entry.tags),
    comment: entry.comment,
  }
}

/** Someone known, by choice or by the very name; else a name to add; else nobody. */
export function speakerOf(
  { speakerId, speakerName }: Pick<QuoteEntry, 'speakerId' | 'speakerName'>,
  people: readonly Person[],
): SpeakerInput {
  const name = speakerName.trim()
  if (name === '') return null
  const chosen = people.find(person => person.id === speakerId && person.name === name)
  const namesake = people.filter(person => sameName(person.name, name))
  const known = chosen ?? (namesake.length === 1 ? namesake[0] : undefined)
  return known ? { personId: known.id } : { name }
}

export const sameName = (one: string, other: string): boolean =>
  one.normalize('NFC').toLocaleLowerCase() === other.normalize('NFC').toLocaleLowerCase()

/** "filters, lab sheets,, filters" is two tags. */
export const splitTags = (tags: string): string[] => [
  ...new Set(
    tags
      .split(/[,،、]/u)
      .map(tag => tag.trim().slice(0, 80))
      .filter(tag => tag !== ''),
  ),
]
