import { contextScore } from '../../../shared/anchoring/context.ts'
import { claimKey } from '../../../shared/claims/claim-key.ts'
import { reconcile } from '../../../shared/claims/reconcile.ts'
import type { Output } from '../../../shared/contract.ts'
import type { Claim, ClaimView, Question } from '../../../shared/domain/review.ts'
import { AppError } from '../../../shared/errors.ts'
import { changed, contentOf, write } from '../review/acting.ts'
import { readDesk } from '../review/desk.ts'
import { type Present, type PresentClaim, presentClaims } from '../review/present.ts'
import { type Standing, standingOf } from '../review/standing.ts'
import type { Session } from '../session.ts'
import { wholeFile } from './bring-in.ts'
import type { Checked } from './check.ts'

type Outcome = 'taken' | 'twice' | 'outdated' | 'known'
type Merged = {
  readonly outcome: Outcome | null
  readonly questions: number
  readonly changes: Partial<Standing>
}

/**
 * Brings the verdicts and answers of a bundle back to the draft that it was made of, in one transaction. What was judged
 * here as well is shown as judged twice, never overwritten; what was judged for words that have changed since arrives as
 * a verdict that the edit undid. Merging the same bundle again changes nothing.
 *
 * @throws AppError `damaged` for a bundle that is not whole, `not-found` where its draft is not in this notebook
 */
export function merge(session: Session, checked: Checked): Output<'bundles.merge'> {
  const { records, notebook: from, exportedAt } = wholeFile(checked)
  const { notebook } = session
  const draft = notebook.records.find('draft', records.draft.id)
  if (!draft)
    throw new AppError(
      'not-found',
      'The draft of this bundle is not in this notebook, so its verdicts have no place here. Bring the bundle in instead; nothing was changed.',
    )
  const bundle = `${from.name}, ${new Date(exportedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const present = presentClaims(session, draft)
  const waits = new Map(readDesk(session, draft.id).claims.map(({ id, confirmWaits }) => [id, confirmWaits]))
  const pairs = pairsOf(present, records.claims)
  const counts = { taken: 0, twice: 0, outdated: 0, known: 0, lost: 0, questions: 0 }
  const plans = records.claims.flatMap(theirs => {
    const ours = pairs.get(theirs.id)
    if (!ours) {
      if (isJudged(theirs)) counts.lost += 1
      return []
    }
    const merged = mergeClaim(standingOf(ours), ours, theirs, bundle, waits.get(ours.id) ?? '')
    if (merged.outcome) counts[merged.outcome] += 1
    counts.questions += merged.questions
    return Object.keys(merged.changes).length > 0 ? [{ ours, ...merged }] : []
  })
  const acts = notebook.transact(() => {
    const written = plans.map(({ ours, changes, outcome }) => {
      const content = contentOf(present, ours, { ...standingOf(ours), ...changes })
      const action = outcome === 'taken' ? 'judged' : undefined
      return { after: write(session, ours.id, ours.record, content, action), before: ours.record }
    })
    if (written.length > 0)
      notebook.journal.append({
        action: 'merged',
        kind: 'draft',
        recordId: draft.id,
        revision: draft.revision,
        digest: checked.report.sha256,
      })
    return written
  })
  session.savedAll(
    'claim',
    acts.map(({ after }) => after),
  )
  return { draftId: draft.id, ...counts, ...changed(session, acts) }
}

const isJudged = ({ judged, undone }: Claim): boolean => judged !== null || undone !== null

/** Which claim of ours each of theirs is: by its id, otherwise by its words and what stands around them. */
function pairsOf(present: Present, theirs: readonly Claim[]): Map<string, PresentClaim> {
  const byId = new Map(present.claims.map(claim => [claim.id, claim]))
  const pairs = new Map(
    theirs.flatMap(({ id }): [string, PresentClaim][] => {
      const ours = byId.get(id)
      return ours ? [[id, ours]] : []
    }),
  )
  const known = theirs
    .filter(({ id }) => !pairs.has(id))
    .sort((a, b) => a.anchor.start - b.anchor.start)
    .map(({ id, anchor }) => ({ id, anchor, words: anchor.exact, key: claimKey(anchor.exact) }))
  const taken = new Set([...pairs.values()].map(({ id }) => id))
  const free = present.claims
    .filter(({ id }) => !taken.has(id))
    .map(claim => ({ ...claim, words: claim.text }))
  const found = reconcile(known, free, {
    complete: false,
    onlySame: false,
    context: (one, other) => {
      const [of, at] = [known[one], free[other]]
      return of && at ? contextScore(present.places.text, of.anchor, at.range) : 0
    },
  })
  for (const [at, index] of found.entries()) {
    const [of, claim] = [known[index], free[at]]
    if (of && claim) pairs.set(of.id, claim)
  }
  return pairs
}

function mergeClaim(
  standing: Standing,
  { text, key }: PresentClaim,
  theirs: Claim,
  bundle: string,
  waits: ClaimView['confirmWaits'],
): Merged {
  const { questions, added } = mergeQuestions(standing.questions, theirs.questions)
  const asked = added > 0 ? { questions } : {}
  const given = judgementOf(theirs)
  if (!given) return { outcome: null, questions: added, changes: asked }
  const { verdict, remark, judged } = given
  const { by, at, words } = judged
  const same = [
    ...(standing.judged ? [{ ...standing.judged, verdict: standing.verdict }] : []),
    ...(standing.undone ? [standing.undone] : []),
    ...standing.others,
  ].some(each => each.at === at && each.by.initials === by.initials && each.verdict === verdict)
  if (same) return { outcome: 'known', questions: added, changes: asked }
  const fits = claimKey(words) === key && text !== ''
  const free = standing.judged === null && standing.notCheckable === ''
  if (free && fits && !(verdict === 'confirmed' && waits !== '')) {
    const taken = { verdict, remark, judged, undone: null }
    return { outcome: 'taken', questions: added, changes: { ...taken, ...asked } }
  }
  if (free && !fits && standing.undone === null) {
    const undone = { ...judged, verdict, remark }
    return { outcome: 'outdated', questions: added, changes: { undone, ...asked } }
  }
  const others = [...standing.others, { verdict, remark, by, at, words, bundle }]
  return { outcome: fits ? 'twice' : 'outdated', questions: added, changes: { others, ...asked } }
}

/** What was said of a claim there, for the words that it was said of. */
function judgementOf({
  judged,
  verdict,
  remark,
  undone,
}: Claim): (Pick<Claim, 'verdict' | 'remark'> & { judged: NonNullable<Claim['judged']> }) | null {
  if (judged) return { verdict, remark, judged }
  if (!undone) return null
  const { verdict: given, remark: said, ...judgement } = undone
  return { verdict: given, remark: said, judged: judgement }
}

/** Questions that were asked there are added; answers fill in what is not answered here. */
function mergeQuestions(
  ours: readonly Question[],
  theirs: readonly Question[],
): { questions: Question[]; added: number } {
  let added = 0
  const questions = ours.map(question => {
    const answered = theirs.find(({ id, answeredAt }) => id === question.id && answeredAt !== null)
    if (!answered || question.answeredAt !== null) return question
    added += 1
    const { answer, answeredBy, answeredAt } = answered
    return { ...question, answer, answeredBy, answeredAt }
  })
  const known = new Set(ours.map(({ id }) => id))
  const fresh = theirs.filter(({ id }) => !known.has(id))
  return { questions: [...questions, ...fresh], added: added + fresh.length }
}
