import type { ClaimView } from '../../../../shared/domain/review.ts'

/**
 * What a claim looks like on the strip: confirmed, corrected, cannot confirm, open, a serious or altered quotation in
 * the way, changed since checked, not to be checked. Each differs in form, not only in colour.
 */
export const forms = ['ser', 'alt', 'chg', 'open', 'no', 'corr', 'ok', 'none'] as const
export type Form = (typeof forms)[number]

/** A cell: one claim, or a whole paragraph where claims do not fit. `claimId` is where a click leads. */
export type Cell = Readonly<{
  claimId: string
  /** All that it stands for, in order. */
  claims: readonly ClaimView[]
  form: Form
  opensParagraph: boolean
}>

/** Px that a cell and the gap after it take at the least, and the further gap before a paragraph. */
const CELL = 7
const GAP = 6

const verdictForms = { confirmed: 'ok', corrected: 'corr', 'cannot-confirm': 'no', open: 'open' } as const

/** How a claim stands. A quotation in the way comes before any verdict: it blocks the sign-off whatever was judged. */
export function formOf(claim: ClaimView): Form {
  if (claim.flags.includes('altered')) {
    return claim.quotations.some(({ state, excuse }) => state === 'serious' && excuse === '') ? 'ser' : 'alt'
  }
  if (claim.notCheckable !== '') return 'none'
  if (claim.verdict === 'open' && claim.was !== null) return 'chg'
  return verdictForms[claim.verdict]
}

/** The strip for `room` px: a cell a claim in the order of the draft, or, past what fits, a cell a paragraph. */
export function stripCells(claims: readonly ClaimView[], room: number): Cell[] {
  const paragraphs = paragraphsOf(claims)
  if (claims.length * CELL + paragraphs.length * GAP <= room) {
    return claims.map(claim => ({
      claimId: claim.id,
      claims: [claim],
      form: formOf(claim),
      opensParagraph: claim.opensParagraph,
    }))
  }
  return paragraphs.flatMap(all => {
    const worst = all.toSorted((a, b) => forms.indexOf(formOf(a)) - forms.indexOf(formOf(b)))[0]
    return worst ? [{ claimId: worst.id, claims: all, form: formOf(worst), opensParagraph: false }] : []
  })
}

function paragraphsOf(claims: readonly ClaimView[]): ClaimView[][] {
  const paragraphs: ClaimView[][] = []
  for (const claim of claims) {
    const last = paragraphs.at(-1)
    if (last && !claim.opensParagraph) last.push(claim)
    else paragraphs.push([claim])
  }
  return paragraphs
}

export type DeskTally = Readonly<{
  /** Those that are to be checked. */
  all: number
  judged: number
  confirmed: number
  corrected: number
  cannot: number
  open: number
  /** Quotations that differ from their source without an excuse. */
  inTheWay: number
}>

/** How far the review is. What is not checkable counts for nothing here, save for its quotations. */
export function tallyOf(claims: readonly ClaimView[]): DeskTally {
  const checked = claims.filter(({ notCheckable }) => notCheckable === '')
  const count = (verdict: ClaimView['verdict']) => checked.filter(claim => claim.verdict === verdict).length
  const open = count('open')
  return {
    all: checked.length,
    judged: checked.length - open,
    confirmed: count('confirmed'),
    corrected: count('corrected'),
    cannot: count('cannot-confirm'),
    open,
    inTheWay: claims
      .flatMap(({ quotations }) => quotations)
      .filter(({ state, excuse }) => (state === 'altered' || state === 'serious') && excuse === '').length,
  }
}
