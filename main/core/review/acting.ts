import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Output } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { JournalAction } from '../../../shared/domain/notebook.ts'
import { type Actor, type Claim, claimSchema, type Review } from '../../../shared/domain/review.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Content } from '../records/schemas.ts'
import type { Session } from '../session.ts'
import { sha256Hex } from '../vault/vault.ts'
import { type Present, type PresentClaim, presentClaims } from './present.ts'
import { type Standing, standingOf } from './standing.ts'

/** Which claim an act is about, as the contract's `onClaim`. */
export type OnClaim = { draftId: Id; draftRevision: number; claimId: Id; revision: number | null }
export type Changed = Output<'claims.judge'>
type Undo = Changed['undo'][number]

/** A claim that may be acted upon, with all that an act needs. */
export type Acted = { present: Present; claim: PresentClaim; standing: Standing; review: Review; by: Actor }

/**
 * The claim that is meant, if nothing has moved on since the desk was shown.
 * @throws AppError `conflict`; `not-found` for a claim or draft that is gone; `invalid-input` without initials;
 * `forbidden` while no review is open
 */
export function actOn(session: Session, on: OnClaim): Acted {
  const draft = session.notebook.records.get('draft', on.draftId)
  if (draft.revision !== on.draftRevision)
    throw new AppError(
      'conflict',
      'The draft was edited in the meantime. Nothing was changed; look at the claim as it is now.',
    )
  const by = actorOf(session)
  const review = openReview(session, on.draftId)
  if (!review)
    throw new AppError('forbidden', 'No review of this draft is open. Start one first; nothing was changed.')
  const present = presentClaims(session, draft)
  const claim = present.claims.find(({ id }) => id === on.claimId)
  if (!claim) throw new AppError('not-found', 'This claim is no longer in the draft. Nothing was changed.')
  if ((claim.record?.revision ?? null) !== on.revision)
    throw new AppError(
      'conflict',
      'This claim was judged or changed in the meantime. Your change was not saved; look at the newer one first.',
    )
  return { present, claim, standing: standingOf(claim), review, by }
}

/** @throws AppError `invalid-input` where no initials are set */
export function actorOf({ notebook }: Session): Actor {
  const by = notebook.actor()
  if (!by)
    throw new AppError(
      'invalid-input',
      'A review says who judged what. Set your initials in Settings first; nothing was changed.',
    )
  return by
}

/** @throws AppError `forbidden` for a reporter */
export function editorOf(session: Session, what: string): Actor {
  const by = actorOf(session)
  if (by.role !== 'editor')
    throw new AppError(
      'forbidden',
      `${what} takes an editor. Nothing was changed; the role stands in Settings.`,
    )
  return by
}

/** The passes over a draft, the first one first. */
export const passesOf = (session: Session, draftId: Id): Review[] =>
  [...session.reviews.all().values()]
    .filter(review => review.draftId === draftId)
    .sort((a, b) => a.pass - b.pass)

export const openReview = (session: Session, draftId: Id): Review | null => {
  const last = passesOf(session, draftId).at(-1)
  return last && !last.signed ? last : null
}

/** What a record of the claim holds: its standing with the changes, anchored where it stands now. */
export function contentOf(
  { draft, places }: Present,
  { range }: Pick<PresentClaim, 'range'>,
  standing: Standing,
): Content<'claim'> {
  return {
    ...standing,
    draftId: draft.id,
    draftRevision: draft.revision,
    anchor: createAnchor(places.text, ...range),
  }
}

/** Writes one claim, and tells. */
export function change(
  session: Session,
  { present, claim, standing }: Pick<Acted, 'present' | 'claim' | 'standing'>,
  changes: Partial<Standing>,
  action?: Extract<JournalAction, 'judged'>,
): Changed {
  const content = contentOf(present, claim, { ...standing, ...changes })
  const { transact } = session.notebook
  const record = transact(() => write(session, claim.id, claim.record, content, action))
  session.saved('claim', record)
  return changed(session, [{ after: record, before: claim.record }])
}

/** Inserts or updates within a transaction of the caller's. */
export function write(
  { notebook }: Session,
  id: Id,
  before: Claim | null,
  content: Content<'claim'>,
  action?: Extract<JournalAction, 'judged'>,
): Claim {
  const { records } = notebook
  return before
    ? records.update('claim', id, before.revision, content, undefined, action)
    : records.insert('claim', content, [], id, action)
}

/** What stood before an act of this session: only that can be put back. */
const handedOut = new WeakMap<Session, Set<string>>()

/** The answer to an act: what it wrote, and the way back. */
export function changed(
  session: Session,
  acts: readonly { after: Claim | null; before: Claim | null }[],
): Changed {
  const known = handedOut.get(session) ?? new Set<string>()
  handedOut.set(session, known)
  const undo = acts.flatMap(({ after, before }): Undo[] => {
    const id = (after ?? before)?.id
    if (id === undefined) return []
    if (before) known.add(digestOf(before))
    return [{ id, revision: after?.revision ?? null, before }]
  })
  return { changed: undo.map(({ id, revision }) => ({ id, revision })), undo }
}

/** Whether a record stood so before an act of this session. */
export const wasHandedOut = (session: Session, claim: Claim): boolean =>
  handedOut.get(session)?.has(digestOf(claim)) === true

const digestOf = (claim: Claim): string => sha256Hex(JSON.stringify(claimSchema.parse(claim)))
