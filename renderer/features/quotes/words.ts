import type { QuoteGrouping, QuoteOrder } from '../../../shared/domain/quote-list.ts'
import type { Terms } from '../../../shared/domain/terms.ts'
import { defineMessages } from '../../messages/messages.ts'
import { common } from '../../ui/words.ts'

/** The words of the Quotes place. */
export const words = defineMessages('quotes', {
  title: 'Quotes',
  quote: 'Quote',
  narrow: 'Narrow',
  clear: 'Clear',
  filter: 'Filter by words, person, source or tag',
  grouping: 'Grouping',
  order: 'Order',
  groupings: {
    none: 'Not grouped',
    person: 'By person',
    source: 'By source',
    tag: 'By tag',
    terms: 'By terms',
  },
  orders: { made: 'Newest first', said: 'As said', 'said-newest': 'Last said first' },
  /** What stands for those without a speaker or tag. */
  unnamed: { person: 'Nobody yet', source: 'A source that is gone', tag: 'Without tags' },
  reading: 'Reading the list of quotes',
  none: 'No quotes yet',
  noneHint: 'Open a source, select the words that someone said, and press Q.',
  nothingFound: 'Nothing found',
  nothingFoundHint: 'No quote passes all that narrows the list.',
  showAll: 'Show all quotes',
  choose: 'Choose a quote in the list; with Shift or Ctrl, several.',
  oneAtATime: 'Quotes are removed one at a time. Select the one that is to go.',
  editTitle: 'Edit the quote',
  changed: 'Quote changed.',
  parts: {
    terms: '{count, plural, one {Terms of # quote changed.} other {Terms of # quotes changed.}}',
    speaker: '{count, plural, one {Speaker of # quote changed.} other {Speaker of # quotes changed.}}',
    tags: '{count, plural, one {Tags of # quote changed.} other {Tags of # quotes changed.}}',
    check: '{count, plural, one {Check of # quote changed.} other {Check of # quotes changed.}}',
    several: '{count, plural, one {# quote changed.} other {# quotes changed.}}',
  },
  bulk: {
    selected: '{count, plural, one {# quote selected} other {# quotes selected}}',
    asTheyAre: 'As they are',
    asItIs: 'As it is',
    nothing: 'Choose what is to change. What is left as it is stays.',
    change: '{count, plural, one {Change # quote} other {Change # quotes}}',
  },
  menu: {
    terms: 'Terms',
    sameTerms: 'These are its terms.',
    deselect: 'Deselect',
    person: 'Open {name}',
    copyWords: 'Copy the words',
    wordsCopied: 'The words were copied.',
    copyReference: 'Copy a reference',
    referenceCopied: 'The reference was copied.',
    captured: 'captured {moment}',
    noClipboard: 'Nothing was copied: the system did not give the clipboard.',
  },
  fields: {
    speaker: 'Speaker',
    terms: 'Terms',
    nameAs: 'Name as',
    nameAsHint: 'The description that was agreed. It stands in place of the name.',
    tags: 'Tags',
    check: 'Check',
    comment: 'Comment',
    person: 'Person',
    source: 'Source',
    tag: 'Tag',
    publisher: 'Publisher',
    published: 'Published',
    block: 'Block',
    captured: 'Captured',
  },
  notAgreed: 'Not agreed yet',
  noTags: 'None',
  markChecked: 'Mark as checked',
  markUnchecked: 'Mark as not checked',
  standing: 'Where it stands',
  olderSnapshot: '{moment}, an older snapshot',
  open: 'Open at the passage',
})

/** What is changed in a quote, as it is said of the change. */
export type ChangedPart = Exclude<keyof typeof words.parts, 'several'>

/** "Terms of 4 quotes changed." for one kind of change, "4 quotes changed." for several. */
export function saidOfChange(parts: readonly ChangedPart[], count: number): string {
  const [part] = parts
  return words.parts[parts.length === 1 && part ? part : 'several']({ count })
}

/** What a group is called; `label` is the name that the notebook has for it. */
export function groupLabel(group: QuoteGrouping, key: string, label: string): string {
  if (group === 'none') return ''
  if (group === 'terms') return common.terms[key as Terms] ?? label
  return label || words.unnamed[group]
}

/** The choices of a list in the language of the window, in the order of its messages. */
const choices = <K extends string>(names: Readonly<Record<K, string>>) =>
  (Object.keys(names) as K[]).map(value => ({ value, label: names[value] }))
export const groupings = () => choices<QuoteGrouping>(words.groupings)
export const orders = () => choices<QuoteOrder>(words.orders)
