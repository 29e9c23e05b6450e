import type { Draft, Note } from '../../../shared/domain/draft.ts'
import type { Person, Quote } from '../../../shared/domain/quote.ts'
import type { Snapshot, Source } from '../../../shared/domain/source.ts'
import { draftText } from '../../../shared/draft/text.ts'
import type { SearchDocument } from '../search/search.ts'

/** Records as search sees them. Pure. */

const blank = {
  // The repository of records gives each its stamp (indexing.ts).
  stamp: '',
  language: null,
  speaker: '',
  publisher: '',
  tags: [],
  terms: null,
  sourceId: null,
  detail: '',
  date: null,
  checked: null,
  annotated: false,
  personId: null,
} as const

const iso = (instant: number) => new Date(instant).toISOString()
const day = (date: string) => date.slice(0, 10)
/** When it was published, else captured. What stands there and is no ISO date is no date. */
const dateOf = ({ publishedAt, capturedAt }: Source) =>
  publishedAt && /^\d{4}(-\d{2}(-\d{2}|$)|$)/.test(publishedAt) ? publishedAt : iso(capturedAt)
const join = (...parts: (string | null)[]) => parts.filter(part => part !== null && part !== '').join(', ')

export const sourceDocument = (source: Source, snapshot: Snapshot): SearchDocument => ({
  ...blank,
  id: source.id,
  kind: 'source',
  title: source.title,
  text: snapshot.text,
  language: source.language,
  speaker: source.byline.join(', '),
  publisher: source.publisher ?? '',
  tags: source.tags,
  sourceId: source.id,
  detail: join(source.publisher, day(dateOf(source))),
  date: dateOf(source),
  arrivedAt: source.capturedAt,
})

/** An off-the-record quote is found by its words, and shows none of them. */
export const quoteDocument = (
  quote: Quote,
  speaker: Person | undefined,
  source: Source | undefined,
): SearchDocument => ({
  ...blank,
  id: quote.id,
  kind: 'quote',
  title: speaker?.name ?? 'Speaker not set',
  text: quote.anchor.exact,
  language: source?.language ?? null,
  speaker: [speaker?.name, ...(speaker?.aliases ?? [])].filter(name => name !== undefined).join(', '),
  publisher: source?.publisher ?? '',
  tags: quote.tags,
  terms: quote.terms,
  sourceId: quote.sourceId,
  detail: join(source?.title ?? null, source?.publisher ?? null),
  date: source ? dateOf(source) : iso(quote.capturedAt),
  arrivedAt: quote.createdAt,
  checked: quote.checkState === 'checked',
  annotated: quote.comment !== '',
  personId: quote.speakerId,
})

export const personDocument = (person: Person): SearchDocument => ({
  ...blank,
  id: person.id,
  kind: 'person',
  title: person.name,
  text: join(...person.aliases, person.role),
  detail: person.role,
  arrivedAt: person.createdAt,
  personId: person.id,
})

export const writtenDocument = (kind: 'draft' | 'note', written: Draft | Note): SearchDocument => ({
  ...blank,
  id: written.id,
  kind,
  title: written.title || (kind === 'draft' ? 'Untitled draft' : 'Untitled note'),
  text: draftText(written.content),
  detail: day(iso(written.updatedAt)),
  date: iso(written.updatedAt),
  arrivedAt: written.updatedAt,
})
