import type { Edition } from '../../../../shared/domain/bundle.ts'
import type { ClaimFlag, Verdict } from '../../../../shared/domain/review.ts'

// What a bundle's pages say. Like every export they are in English.

export const verdictWords: Readonly<Record<Verdict, string>> = {
  open: 'Open',
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  'cannot-confirm': 'Cannot confirm',
}

export const flagWords: Readonly<Record<ClaimFlag, string>> = {
  open: '',
  unsourced: 'Unsourced',
  'single-source': 'Single source',
  'one-origin': 'One origin',
  altered: 'Altered quotation',
  terms: 'Against the terms',
  changed: 'Changed since it was checked',
  question: 'Question open',
  'judged-twice': 'Judged twice',
}

export const editionWords: Readonly<Record<Edition, { readonly name: string; readonly about: string }>> = {
  full: {
    name: 'Full edition',
    about:
      'For an editor: names, remarks and originals are in it. It can be brought into another notebook, judged there, and its verdicts merged back.',
  },
  confidential: {
    name: 'Confidential edition',
    about:
      'For a checker who may not know the protected people: their names are withheld, and whatever holds them was left out.',
  },
  reader: { name: 'Reader’s edition', about: 'The story, and what of its sources may be shown.' },
}

export const standingWords = {
  exact: '',
  moved: 'The passage stands elsewhere in the newest capture.',
  'needs-person': 'The newest capture reads differently here.',
  missing: 'The passage is no longer in the notebook.',
} as const

export const replyStateWords = {
  waiting: 'Waiting',
  answered: 'Answered',
  declined: 'Declined',
  'no-answer': 'No answer',
} as const
