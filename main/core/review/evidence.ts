import { claimKey } from '../../../shared/claims/claim-key.ts'
import type { Id, Range } from '../../../shared/domain/ids.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Evidence, EvidenceView } from '../../../shared/domain/review.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import type { PlacedCitation, PlacedQuote } from '../../../shared/draft/places.ts'
import { excerpt } from '../../../shared/draft/text.ts'
import { newerOf } from '../quotes/newer.ts'
import { blockAt } from '../quotes/view.ts'
import type { Session } from '../session.ts'
import { calculate } from './calculate.ts'
import { snapshotOf } from './snapshots.ts'

const nothing = {
  words: '',
  language: null,
  covered: false,
  terms: null,
  speaker: null,
  quoteId: null,
  sourceId: null,
  snapshotId: null,
  noteId: null,
  title: '',
  publisher: null,
  block: null,
  blockType: null,
  range: null,
  origin: '',
  standing: 'exact',
  calculation: null,
} as const satisfies Partial<EvidenceView>

type From = Pick<EvidenceView, 'key' | 'state' | 'from'>

/** Evidence that was taken, as the desk shows it. */
export function acceptedView(session: Session, evidence: Evidence): EvidenceView {
  const from: From = { key: evidence.id, state: 'accepted', from: 'hand' }
  switch (evidence.kind) {
    case 'quote':
      return quoteEvidence(session, evidence.quoteId, from)
    case 'passage': {
      const { sourceId, snapshotId, anchor } = evidence
      return passageEvidence(session, { sourceId, snapshotId, range: [anchor.start, anchor.end] }, from)
    }
    case 'note':
      return noteEvidence(session, evidence.noteId, from)
    case 'calculation': {
      const { expression, inputs, label } = evidence
      const { result, failed } = calculate(expression, inputs)
      const calculation = { expression, inputs, result, failed }
      return { ...nothing, ...from, kind: 'calculation', title: label, calculation }
    }
  }
}

/** What a claim's live quote proposes. */
export const liveQuoteView = (session: Session, { quoteId }: PlacedQuote): EvidenceView =>
  quoteEvidence(session, quoteId, { key: quoteKey(quoteId), state: 'proposed', from: 'live-quote' })

/** What a citation proposes: the passage that it leads to. */
export function citationView(session: Session, citation: PlacedCitation): EvidenceView {
  const { sourceId, snapshotId, start, end } = citation
  const place: Place = { sourceId, snapshotId, range: [start, end] }
  return passageEvidence(session, place, { key: passageKey(place), state: 'proposed', from: 'citation' })
}

/** A passage of a source: where it stands. */
export type Place = { sourceId: Id; snapshotId: Id; range: Range }

export const quoteKey = (quoteId: Id): string => `quote:${quoteId}`
export const noteKey = (noteId: Id): string => `note:${noteId}`
export const passageKey = ({ snapshotId, range }: Place): string => `passage:${snapshotId}:${range.join('-')}`

export function quoteEvidence(session: Session, quoteId: Id, from: From): EvidenceView {
  const quote = session.quotes.all().get(quoteId)
  if (!quote) return { ...nothing, ...from, kind: 'quote', quoteId, standing: 'missing' }
  const { sourceId, snapshotId, terms, anchor } = quote
  const shown = mayBeShown(terms)
  return {
    ...placeOf(session, { sourceId, snapshotId, range: [anchor.start, anchor.end] }),
    ...from,
    kind: 'quote',
    quoteId,
    words: shown ? anchor.exact : '',
    covered: !shown,
    terms,
    speaker: shown ? (session.people.all().get(quote.speakerId ?? '')?.name ?? null) : null,
    standing: standingIn(session, quote),
  }
}

export function passageEvidence(session: Session, place: Place, from: From): EvidenceView {
  const words = snapshotOf(session, place.snapshotId)?.text.slice(...place.range) ?? ''
  const isMissing = words.trim() === '' || !session.sources.all().has(place.sourceId)
  const covered = coveredQuotes(session, place).length > 0
  return {
    ...placeOf(session, place),
    ...from,
    kind: 'passage',
    words: covered ? '' : words,
    covered,
    standing: isMissing ? 'missing' : 'exact',
  }
}

export function noteEvidence(session: Session, noteId: Id, from: From): EvidenceView {
  const note = session.notebook.records.find('note', noteId)
  if (!note) return { ...nothing, ...from, kind: 'note', noteId, standing: 'missing' }
  return { ...nothing, ...from, kind: 'note', noteId, title: note.title, words: excerpt(note.content, 400) }
}

/** How a quote stands in the newest snapshot of its source; where a person kept it beside that, as it is. */
function standingIn(session: Session, quote: Quote): EvidenceView['standing'] {
  if (!session.sources.all().has(quote.sourceId)) return 'missing'
  const [newer] = newerOf(session, [quote])
  return newer && !newer.kept ? newer.state : 'exact'
}

/** Quotes in a passage whose words may not be shown. */
export function coveredQuotes({ quotes }: Session, { snapshotId, range }: Place): Quote[] {
  return [...quotes.all().values()].filter(
    quote =>
      quote.snapshotId === snapshotId &&
      !mayBeShown(quote.terms) &&
      quote.anchor.start < range[1] &&
      range[0] < quote.anchor.end,
  )
}

function placeOf(session: Session, { sourceId, snapshotId, range }: Place) {
  const source = session.sources.all().get(sourceId)
  const blocks = snapshotOf(session, snapshotId)?.blocks ?? []
  const block = blocks.length === 0 ? null : blockAt(blocks, range[0])
  const at = block === null ? undefined : blocks[block]
  return {
    ...nothing,
    sourceId,
    snapshotId,
    title: source?.title ?? '',
    publisher: source?.publisher ?? null,
    language: at?.lang ?? source?.language ?? null,
    block,
    blockType: at?.type ?? null,
    range,
  }
}

/** Whether two pieces of evidence are the same thing, by whichever way they came. */
export const isSameEvidence = (one: EvidenceView, other: EvidenceView): boolean =>
  one.kind === other.kind &&
  (one.kind === 'quote'
    ? one.quoteId === other.quoteId
    : one.kind === 'note'
      ? one.noteId === other.noteId
      : one.snapshotId === other.snapshotId &&
        one.range?.join() === other.range?.join() &&
        claimKey(one.words) === claimKey(other.words))
