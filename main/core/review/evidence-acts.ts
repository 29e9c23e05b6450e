import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Input } from '../../../shared/contract.ts'
import { idSchema } from '../../../shared/domain/ids.ts'
import type { Evidence } from '../../../shared/domain/review.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import { newId } from '../records/repository.ts'
import type { Session } from '../session.ts'
import { actOn, type Changed, change, type OnClaim } from './acting.ts'
import { calculate } from './calculate.ts'
import { acceptedView, coveredQuotes, isSameEvidence } from './evidence.ts'
import { snapshotOf } from './snapshots.ts'

type Given = Input<'claims.addEvidence'>['evidence']

/** A link that a claim has at the most. */
const MOST = 200

/** Takes what a key stands for as evidence: the keys of proposals say where they lead. */
export function acceptEvidence(session: Session, on: OnClaim, key: string, at: number): Changed {
  return addEvidence(session, on, meantBy(session, key), at)
}

/** @throws AppError `not-found` where it leads nowhere, `forbidden` to words off the record, `conflict` when it is there */
export function addEvidence(session: Session, on: OnClaim, given: Given, at: number): Changed {
  const acted = actOn(session, on)
  const { by, standing } = acted
  const evidence: Evidence = { ...checked(session, given), id: newId(), by, at }
  const view = acceptedView(session, evidence)
  if (
    given.kind !== 'calculation' &&
    standing.evidence.some(own => isSameEvidence(acceptedView(session, own), view))
  )
    throw new AppError('conflict', 'This is evidence of the claim already. Nothing was changed.')
  if (standing.evidence.length >= MOST)
    throw new AppError(
      'invalid-input',
      `A claim can have ${MOST} pieces of evidence. This one was not added.`,
    )
  return change(session, acted, {
    evidence: [...standing.evidence, evidence],
    dismissed: standing.dismissed.filter(key => key !== view.key),
  })
}

/** Takes accepted evidence off, or turns a proposal down. What was in the draft itself is then not proposed again. */
export function dismissEvidence(session: Session, on: OnClaim, key: string): Changed {
  const acted = actOn(session, on)
  const { evidence, dismissed } = acted.standing
  if (evidence.some(({ id }) => id === key))
    return change(session, acted, { evidence: evidence.filter(({ id }) => id !== key) })
  return change(session, acted, { dismissed: [...new Set([...dismissed, key])].slice(-500) })
}

function meantBy(session: Session, key: string): Given {
  const [kind, id = '', place = ''] = key.split(':')
  if (!idSchema.safeParse(id).success) throw unknown()
  if (kind === 'quote') return { kind, quoteId: id }
  if (kind === 'note') return { kind, noteId: id }
  const range = /^(\d{1,9})-(\d{1,9})$/u.exec(place)
  const snapshot = snapshotOf(session, id)
  if (kind !== 'passage' || !range || !snapshot) throw unknown()
  const anchor = createAnchor(snapshot.text, Number(range[1]), Number(range[2]))
  return { kind, sourceId: snapshot.sourceId, snapshotId: id, anchor }
}

/** As it may be kept. */
function checked(session: Session, given: Given): Given {
  switch (given.kind) {
    case 'quote': {
      const quote = session.quotes.all().get(given.quoteId)
      if (!quote)
        throw new AppError('not-found', 'This quote is no longer in the notebook. It was not added.')
      if (!mayBeShown(quote.terms)) throw covered()
      return given
    }
    case 'passage': {
      const snapshot = snapshotOf(session, given.snapshotId)
      if (snapshot?.sourceId !== given.sourceId || !session.sources.all().has(given.sourceId))
        throw new AppError('not-found', 'This source is no longer in the notebook. Nothing was added.')
      const anchor = createAnchor(snapshot.text, given.anchor.start, given.anchor.end)
      if (anchor.exact !== given.anchor.exact)
        throw new AppError(
          'invalid-input',
          'These words do not stand there in the source. Nothing was added.',
        )
      if (coveredQuotes(session, { ...given, range: [anchor.start, anchor.end] }).length > 0) throw covered()
      return { ...given, anchor }
    }
    case 'note':
      session.notebook.records.get('note', given.noteId)
      return given
    case 'calculation': {
      const { failed } = calculate(given.expression, given.inputs)
      if (failed !== '') throw new AppError('invalid-input', `${failed} The calculation was not added.`)
      return given
    }
  }
}

const unknown = () => new AppError('not-found', 'This evidence is no longer there. Nothing was changed.')
const covered = () =>
  new AppError(
    'forbidden',
    'These words were said off the record; they cannot be evidence. Nothing was changed.',
  )
