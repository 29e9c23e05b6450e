import type { ClaimView } from '../../../shared/domain/review.ts'

const actor = { initials: 'TR', role: 'editor' } as const

/** A claim of a made-up draft for the tests, open and without anything, except as said. */
export function claimOf(number: number, given: Partial<ClaimView> = {}): ClaimView {
  const text = given.text ?? `Claim ${number} says so.`
  return {
    id: `0190a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`,
    revision: null,
    number,
    range: [0, text.length],
    block: number,
    opensParagraph: true,
    text,
    byHand: false,
    notCheckable: '',
    verdict: 'open',
    remark: '',
    judged: null,
    was: null,
    marks: [],
    quotations: [],
    evidence: [],
    questions: [],
    anonymous: false,
    gate: null,
    others: [],
    confirmWaits: '',
    flags: given.verdict === undefined || given.verdict === 'open' ? ['open'] : [],
    ...given,
  }
}

/** What an edit reopened. */
export const reopened: NonNullable<ClaimView['was']> = {
  by: actor,
  at: 1_711_275_300_000,
  verdict: 'confirmed',
  remark: '',
  words: 'Claim 1 said so.',
  changed: [{ now: [8, 12], was: [8, 12] }],
}

export function quotationOf(
  range: readonly [number, number],
  given: Partial<ClaimView['quotations'][number]> = {},
): ClaimView['quotations'][number] {
  return {
    quoteId: null,
    range: [...range],
    state: 'verbatim',
    sentence: 'Verbatim',
    excuse: '',
    changes: [],
    ...given,
  }
}
