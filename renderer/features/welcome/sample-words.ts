import type { IconName } from '../../ui/icon-names.ts'

/** The words of everything about the sample notebook. */
export const sampleWords = {
  look: 'Look around the sample notebook',
  about: 'An invented town and its water. Change anything; your copy can be reset.',
  making: (done: number, total: number) =>
    total === 0 ? 'Making your copy…' : `Making your copy: ${done} of ${total} steps`,
  reset: 'Reset the sample',
  resetTitle: 'Reset the sample?',
  resetSentence:
    'Your copy of the sample is replaced by a new one. What you added to it or changed in it is gone; your other notebooks stay as they are.',
  inside: 'In the sample',
} as const

type Counted = 'sources' | 'quotes' | 'people' | 'notes' | 'drafts'

/** What the sample holds, in the order of the list. */
export const sampleParts: readonly Readonly<{ of: Counted; icon: IconName; name: string; what: string }>[] = [
  {
    of: 'sources',
    icon: 'sources',
    name: 'Sources',
    what: 'articles, minutes, a contract, letters, in 3 scripts',
  },
  { of: 'quotes', icon: 'quotes', name: 'Quotes', what: 'each with its speaker and its terms' },
  { of: 'people', icon: 'people', name: 'People', what: 'two with sealed names, one with five spellings' },
  { of: 'notes', icon: 'notes', name: 'Notes', what: 'of calls and numbers, with what is still to do' },
  { of: 'drafts', icon: 'drafts', name: 'Draft', what: 'with one altered quotation and one serious' },
]
