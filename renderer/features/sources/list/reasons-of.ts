import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { formatLanguage, formatPublished } from '../../../ui/format.ts'
import { words } from '../words.ts'

const texts = words.list

/** One thing that the list is narrowed by, and what takes it away. */
export type Reason = Readonly<{ name: string; value: string; loosened: Partial<SourceListing> }>

/** What narrows the list beside the words, in the order of the menu. `nameOf` gives a person's name. */
export function reasonsOf(listing: SourceListing, nameOf: (person: string) => string): Reason[] {
  const { publisher, language, tag, person, quoted, from, to } = listing
  const { without, reasons: names, orders } = texts
  const reasons: (Reason | null)[] = [
    ...listing.kinds.map(kind => ({
      name: names.kind,
      value: words.kinds[kind],
      loosened: { kinds: listing.kinds.filter(other => other !== kind) },
    })),
    from === null && to === null
      ? null
      : { name: orders[listing.dateOf], value: daysOf(from, to), loosened: { from: null, to: null } },
    publisher === null
      ? null
      : { name: names.publisher, value: publisher || without.publisher, loosened: { publisher: null } },
    language === null
      ? null
      : {
          name: names.language,
          value: language ? formatLanguage(language) : without.language,
          loosened: { language: null },
        },
    tag === null ? null : { name: names.tag, value: tag || without.tag, loosened: { tag: null } },
    person === null ? null : { name: names.person, value: nameOf(person), loosened: { person: null } },
    quoted === null
      ? null
      : { name: names.quotes, value: texts.quoted[quoted ? 'yes' : 'no'], loosened: { quoted: null } },
  ]
  return reasons.filter(reason => reason !== null)
}

function daysOf(from: string | null, to: string | null): string {
  if (from === to && from) return formatPublished(from)
  if (from && to) return texts.days.between({ from: formatPublished(from), to: formatPublished(to) })
  return from
    ? texts.days.from({ from: formatPublished(from) })
    : texts.days.to({ to: formatPublished(to ?? '') })
}

/** Says which of what narrows the list leaves nothing, when it finds nothing. */
export function nothingFound(filter: string, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return texts.noneHas({ words: filter })
  const filters = reasons.map(({ name, value }) => texts.filterPair({ name, value })).join(texts.semicolon)
  const n = reasons.length
  return filter ? texts.noneHasAndPasses({ words: filter, n, filters }) : texts.nonePasses({ n, filters })
}

/** The ways to loosen what narrows the list by one; none where there is only one, which "all" is too. */
export function waysToLoosen(
  { filter }: Pick<SourceListing, 'filter'>,
  reasons: readonly Reason[],
): Readonly<{ label: string; changes: Partial<SourceListing> }>[] {
  const ways = [
    ...(filter ? [{ label: texts.quotedWords({ words: filter }), changes: { filter: '' } }] : []),
    ...reasons.map(({ name, value, loosened }) => ({
      label: texts.filterPair({ name, value }),
      changes: loosened,
    })),
  ]
  return ways.length > 1 ? ways : []
}
