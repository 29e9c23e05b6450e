import type { SourceListing, SourceSort } from '../../../../shared/domain/source-list.ts'
import { formatLanguage, formatPublished } from '../../../ui/format.ts'
import { kinds } from './kinds.ts'

/** The words of the list of sources. */
export const sortWords: Readonly<Record<SourceSort, string>> = {
  captured: 'Captured',
  published: 'Published',
  title: 'Title',
  publisher: 'Publisher',
  kind: 'Kind',
  language: 'Language',
  quotes: 'Quotes',
}

export const dateWords = { captured: 'Captured', published: 'Published' } as const
export const quotedWords = { yes: 'With quotes', no: 'Without quotes' } as const
/** What stands for those without one. */
export const without = {
  publisher: 'No publisher',
  language: 'No language',
  tag: 'Without tags',
} as const

export const everything: SourceListing = {
  filter: '',
  kinds: [],
  publisher: null,
  language: null,
  tag: null,
  person: null,
  quoted: null,
  dateOf: 'captured',
  from: null,
  to: null,
  sort: 'captured',
  reversed: false,
}

/** One thing that the list is narrowed by, and what takes it away. */
export type Reason = Readonly<{ name: string; value: string; loosened: Partial<SourceListing> }>

/** What narrows the list beside the words, in the order of the menu. `nameOf` gives a person's name. */
export function reasonsOf(listing: SourceListing, nameOf: (person: string) => string): Reason[] {
  const { publisher, language, tag, person, quoted, from, to } = listing
  const reasons: (Reason | null)[] = [
    ...listing.kinds.map(kind => ({
      name: 'Kind',
      value: kinds[kind].label,
      loosened: { kinds: listing.kinds.filter(other => other !== kind) },
    })),
    from === null && to === null
      ? null
      : { name: dateWords[listing.dateOf], value: daysOf(from, to), loosened: { from: null, to: null } },
    publisher === null
      ? null
      : { name: 'Publisher', value: publisher || without.publisher, loosened: { publisher: null } },
    language === null
      ? null
      : {
          name: 'Language',
          value: language ? formatLanguage(language) : without.language,
          loosened: { language: null },
        },
    tag === null ? null : { name: 'Tag', value: tag || without.tag, loosened: { tag: null } },
    person === null ? null : { name: 'Quoted', value: nameOf(person), loosened: { person: null } },
    quoted === null
      ? null
      : { name: 'Quotes', value: quotedWords[quoted ? 'yes' : 'no'], loosened: { quoted: null } },
  ]
  return reasons.filter(reason => reason !== null)
}

function daysOf(from: string | null, to: string | null): string {
  if (from === to && from) return formatPublished(from)
  if (from && to) return `${formatPublished(from)} to ${formatPublished(to)}`
  return from ? `from ${formatPublished(from)}` : `to ${formatPublished(to ?? '')}`
}

/** Says which of what narrows the list leaves nothing, when it finds nothing. */
export function nothingFound(filter: string, reasons: readonly Reason[]): string {
  const has = `has “${filter}” in its title, publisher, authors or tags`
  if (reasons.length === 0) return `No source ${has}.`
  const these = reasons.map(({ name, value }) => `${name}: ${value}`).join('; ')
  return filter
    ? `No source ${has} and passes the filters (${these}).`
    : `No source passes ${reasons.length > 1 ? 'all the filters' : 'the filter'} (${these}).`
}
