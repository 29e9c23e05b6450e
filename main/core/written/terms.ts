import type { Output } from '../../../shared/contract.ts'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import {
  enteringBreaches,
  type LedgerQuote,
  type TermsBreach,
  termsBreaches,
} from '../../../shared/draft/terms-rule.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'

type Written = Readonly<{ title: string; content: EditorContent }>

/** What the rule of terms has to know: every quote of the notebook, and by which names its speaker goes. */
export function ledgerOf({ quotes, people, realNames }: Session): ReadonlyMap<Id, LedgerQuote> {
  return new Map(
    Array.from(quotes.all().values(), ({ id, terms, snapshotId, anchor, speakerId }) => {
      const speaker = people.all().get(speakerId ?? '')
      const names = speaker ? realNames(speaker) : []
      return [id, { id, terms, snapshotId, anchor, names, sealed: speaker?.sealed !== undefined }]
    }),
  )
}

/**
 * Refuses what may not enter a draft, by whichever way it came. What stood there before its terms were changed does not
 * keep the rest from being saved. The sentence tells the paragraph, never the words.
 * @throws AppError `forbidden`
 */
export function refuseBarred(session: Session, before: Written | null, after: Written): void {
  const ledger = ledgerOf(session)
  if (![...ledger.values()].some(({ terms }) => terms === 'off-the-record' || terms === 'deep-background'))
    return
  const now = termsBreaches(after.title, after.content, ledger)
  if (now.length === 0) return
  const then = before ? termsBreaches(before.title, before.content, ledger) : []
  const [first] = enteringBreaches(then, now)
  if (first)
    throw new AppError('forbidden', `${sentences[first.kind](placeOf(first))} This version was not saved.`)
}

const sentences: Readonly<Record<TermsBreach['kind'], (place: string) => string>> = {
  words: place =>
    `${place} holds words that were said off the record; they cannot enter a draft. Take them out.`,
  quotation: place =>
    `${place} quotes words on deep background; they may only be told in your own words. Take the quotation out.`,
  cited: place => `${place} cites words that may guide the work and not be cited. Take the citation out.`,
  named: place => `${place} names a person who was promised not to be named. Take the name out.`,
}

/**
 * Keeps a draft that goes against terms from leaving the notebook.
 * @throws AppError `forbidden`, with a sentence that names the paragraph and not the words
 */
export function obeyTerms(written: Written, ledger: ReadonlyMap<Id, LedgerQuote>): void {
  const [first] = termsBreaches(written.title, written.content, ledger)
  if (!first) return
  throw new AppError(
    'forbidden',
    `${sentences[first.kind](placeOf(first))} The draft was not exported, and is unchanged.`,
  )
}

const placeOf = ({ block }: TermsBreach): string =>
  block === null ? 'The title of the draft' : `Paragraph ${block + 1} of the draft`

/** Every draft that goes against terms as they are now. */
export function brokenDrafts(session: Session): Output<'drafts.breaches'> {
  const ledger = ledgerOf(session)
  const drafts = Array.from(session.notebook.records.each('draft'), ({ id, title, content }) => ({
    id,
    title,
    breaches: termsBreaches(title, content, ledger),
  }))
  return { drafts: drafts.filter(({ breaches }) => breaches.length > 0) }
}
