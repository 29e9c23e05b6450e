import { contextScore } from '../../../shared/anchoring/context.ts'
import { claimKey } from '../../../shared/claims/claim-key.ts'
import { findHandCut, withHandCuts } from '../../../shared/claims/hand-cuts.ts'
import { reconcile } from '../../../shared/claims/reconcile.ts'
import { segmentsOf } from '../../../shared/claims/segments.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import type { Id, Range } from '../../../shared/domain/ids.ts'
import type { Claim } from '../../../shared/domain/review.ts'
import { type DraftPlaces, readPlaces } from '../../../shared/draft/places.ts'
import { newId } from '../records/repository.ts'
import type { Session } from '../session.ts'

/** A claim where it stands in the draft now. `record` is null while nothing was said of it. */
export type PresentClaim = {
  id: Id
  range: Range
  line: number
  block: number
  text: string
  key: string
  record: Claim | null
}

/** The claims of a draft as it is now, in order, and those with a record whose words are not in it. */
export type Present = { draft: Draft; places: DraftPlaces; claims: PresentClaim[]; gone: Claim[] }

type State = { present: Present; records: number }

/** As they were last made, by draft: claims without a record keep their ids for as long as the notebook is open. */
const states = new WeakMap<Session, Map<Id, State>>()

function stateOf(session: Session, draftId: Id): State | undefined {
  return states.get(session)?.get(draftId)
}

/** The claims of a draft, each with the identity that it had before the draft was edited. */
export function presentClaims(session: Session, draft: Draft): Present {
  const state = stateOf(session, draft.id)
  const records = session.claims.version()
  const isSame = state?.present.draft.revision === draft.revision
  if (state && isSame && state.records === records) return state.present
  const present = isSame ? placed(session, state.present) : found(session, draft, state?.present ?? null)
  const all = states.get(session) ?? new Map<Id, State>()
  all.set(draft.id, { present, records })
  states.set(session, all)
  return present
}

/** The same text, other records: only what was cut by hand can move a claim. */
function placed(session: Session, before: Present): Present {
  const own = recordsOf(session, before.draft.id)
  const cuts = (claims: Iterable<Claim>) =>
    Array.from(claims)
      .filter(({ byHand }) => byHand)
      .map(({ id, anchor }) => `${id} ${anchor.start} ${anchor.end}`)
      .sort()
      .join()
  const known = before.claims.flatMap(({ record }) => record ?? []).concat(before.gone)
  const ids = new Set(before.claims.map(({ id }) => id).concat(before.gone.map(({ id }) => id)))
  const isCutAnew = cuts(own.values()) !== cuts(known) || [...own.keys()].some(id => !ids.has(id))
  if (isCutAnew) return found(session, before.draft, before)
  return {
    ...before,
    claims: before.claims.map(claim => {
      const record = own.get(claim.id) ?? null
      return record === claim.record ? claim : { ...claim, record }
    }),
    gone: before.gone.flatMap(({ id }) => own.get(id) ?? []),
  }
}

function found(session: Session, draft: Draft, before: Present | null): Present {
  const own = recordsOf(session, draft.id)
  const places = readPlaces(draft.content)
  const { text, lines } = places
  const hands = [...own.values()]
    .filter(({ byHand }) => byHand)
    .flatMap(record => {
      const range = findHandCut(text, lines, record.anchor)
      return range ? [{ range, of: record }] : []
    })
  const pieces = withHandCuts(text, segmentsOf(places), hands).map(({ segment, of }) => {
    const words = text.slice(...segment.range)
    return { ...segment, words, key: claimKey(words), of }
  })
  const handled = new Set(pieces.flatMap(({ of }) => of?.id ?? []))

  const loose = pieces.filter(({ of }) => of === null)
  const ids: (Id | null)[] = loose.map(() => null)
  if (before) {
    const known = before.claims
      .filter(({ id }) => !handled.has(id))
      .map(({ id, key, text: words }) => ({ id, key, words }))
    reconcile(known, loose, { complete: true }).forEach((claim, at) => {
      ids[at] = known[claim]?.id ?? null
    })
  }
  // What was not in the text before: all of it when the notebook was just opened, later what comes back into it.
  const there = new Set([...handled, ...ids])
  const rest = [...own.values()]
    .filter(({ id }) => !there.has(id))
    .sort((a, b) => a.anchor.start - b.anchor.start)
    .map(({ id, anchor }) => ({ id, anchor, words: anchor.exact, key: claimKey(anchor.exact) }))
  const free = loose.flatMap((piece, at) => (ids[at] === null ? [{ ...piece, at }] : []))
  reconcile(rest, free, {
    complete: false,
    onlySame: before !== null,
    context: (known, piece) => contextScore(text, rest[known]!.anchor, free[piece]!.range),
  }).forEach((claim, at) => {
    ids[free[at]!.at] ??= rest[claim]?.id ?? null
  })

  let next = 0
  const claims = pieces.map(({ range, line, words, key, of }): PresentClaim => {
    const id = of?.id ?? ids[next++] ?? newId()
    return { id, range, line, block: lines[line]!.block, text: words, key, record: own.get(id) ?? null }
  })
  const standing = new Set(claims.map(({ id }) => id))
  return { draft, places, claims, gone: [...own.values()].filter(({ id }) => !standing.has(id)) }
}

/**
 * Before a draft is saved anew: where its claims stand is best known from the text that they were last seen in. From
 * then on each look at the desk follows them from the one before.
 */
export function rememberClaims(session: Session, before: Draft): void {
  if (!stateOf(session, before.id) && recordsOf(session, before.id).size > 0) presentClaims(session, before)
}

/** What is known of the claims of a draft, by id. */
const recordsOf = (session: Session, draftId: Id): Map<Id, Claim> =>
  new Map([...session.claims.all()].filter(([, claim]) => claim.draftId === draftId))
