import type { Range } from '../../../../shared/domain/ids.ts'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import type { ClaimView, Desk, EvidenceView } from '../../../../shared/domain/review.ts'
import { mayBeNamed, mayBeQuoted } from '../../../../shared/domain/terms.ts'
import { attributedTo } from '../../../../shared/draft/attribution.ts'
import { viewOf } from '../../quotes/view.ts'
import type { Session } from '../../session.ts'
import { mapTexts } from '../map-texts.ts'
import type { BundleEvidence, BundleMatter, BundleSource } from '../matter.ts'
import type { Protection } from './protected-people.ts'
import { type Scan, scanBytes } from './scan-bytes.ts'

const GUARDED = 'Someone spoke in it who may not be named.'
const HOLDS_NAME = 'It holds the name of a protected person.'
const OPAQUE = 'Its original cannot be looked through for names to the last byte.'

/**
 * What a checker may see who may not know the protected people. Names are withheld from every text; a source that holds
 * one, or in which a protected person spoke, is left out with its original and listed with the reason.
 */
export async function confidentialMatter(
  session: Session,
  matter: BundleMatter,
  protection: Protection,
): Promise<BundleMatter> {
  const redact = (text: string): string => protection.guard.redact(text).text
  const sources: BundleSource[] = []
  for (const source of matter.sources) sources.push(await guardedSource(session, source, protection))
  const kept = new Map(sources.map(source => [source.key, source]))
  const claims = matter.claims.map(({ view, heading, evidence }) => {
    const shown = evidence.map((each): BundleEvidence => {
      const source = kept.get(each.sourceKey ?? '')
      const guarded = guardedEvidence(session, each.view, redact)
      return {
        sourceKey: each.sourceKey,
        passageId: source?.page ? each.passageId : null,
        view: source?.named === false ? { ...guarded, title: '', publisher: null } : guarded,
      }
    })
    return { heading, view: guardedClaim(view, protection), evidence: shown }
  })
  const offRecord = matter.leftOut.filter(({ what }) => /^\d+ quotes?$/u.test(what))
  const lacking = sources.flatMap(({ key, named, source, page, pageReason, originalReason }) => {
    const what = named ? `${key}, ${source.title}` : `${key}, ${source.kind}`
    const reasons = page ? [originalReason] : [pageReason]
    return reasons.filter(reason => reason !== '').map(reason => ({ what, reason }))
  })
  return {
    ...matter,
    title: redact(matter.title),
    notebookName: matter.notebookName === null ? null : redact(matter.notebookName),
    desk: guardedDesk(matter.desk, redact),
    claims,
    sources,
    leftOut: [...lacking, ...notesOf(matter), ...offRecord],
  }
}

const notesOf = ({ claims }: BundleMatter) =>
  claims.some(({ evidence }) => evidence.some(({ view }) => view.kind === 'note'))
    ? [{ what: 'Notes', reason: 'The reporter’s own writing stays in the notebook.' }]
    : []

/** A source as it may be told. Of one that is left out nothing stays but its kind and when it was captured. */
async function guardedSource(
  session: Session,
  given: BundleSource,
  protection: Protection,
): Promise<BundleSource> {
  const { source, snapshot } = given
  const nameless = protection.sources.has(source.id)
  const told = [source, snapshot.metadata, snapshot.original.fileName, snapshot.text, snapshot.setAside]
  if (nameless || holds(told, protection.guard.isIn)) {
    const reason = nameless ? GUARDED : HOLDS_NAME
    return {
      ...given,
      source: { ...source, title: '', byline: [], publisher: null, publishedAt: null, url: null, tags: [] },
      snapshot: {
        ...snapshot,
        text: '',
        blocks: [],
        setAside: [],
        metadata: { ...snapshot.metadata, title: '' },
      },
      passages: [],
      page: false,
      pageReason: reason,
      original: null,
      originalReason: reason,
      named: false,
    }
  }
  if (given.original === null) return given
  const bytes = await session.notebook.originals.read(snapshot.original.sha256)
  const reason = scanReasons[scanBytes(bytes, snapshot.original.mediaType, protection.guard.isIn)]
  return reason === '' ? given : { ...given, original: null, originalReason: reason }
}

const scanReasons: Readonly<Record<Scan, string>> = { clean: '', found: HOLDS_NAME, opaque: OPAQUE }

function holds(value: unknown, isIn: (text: string) => boolean): boolean {
  let found = false
  mapTexts(value, text => {
    found ||= isIn(text)
    return text
  })
  return found
}

/** A claim with names withheld; the marks in its words stand where those words have gone. */
function guardedClaim(view: ClaimView, { guard }: Protection): ClaimView {
  const { text, at } = guard.redact(view.text)
  const redact = (words: string): string => guard.redact(words).text
  const quotations = view.quotations.map(quotation => {
    const [start, end] = quotation.range
    const place = (offset: number): number => at(start + offset) - at(start)
    return {
      ...quotation,
      range: rangeOf(at(start), at(end)),
      sentence: redact(quotation.sentence),
      excuse: redact(quotation.excuse),
      changes: quotation.changes.map(change => ({
        ...change,
        draft: rangeOf(place(change.draft[0]), place(change.draft[1])),
      })),
    }
  })
  const told = mapTexts({ ...view, quotations: [], evidence: [], marks: [] }, redact)
  return { ...told, text, quotations }
}

const rangeOf = (start: number, end: number): Range => [start, end]

function guardedEvidence(
  session: Session,
  view: EvidenceView,
  redact: (text: string) => string,
): EvidenceView {
  const { terms, quoteId, kind } = view
  const quote = quoteId === null ? undefined : session.quotes.all().get(quoteId)
  const hidden = kind === 'note' || (terms !== null && !mayBeQuoted(terms))
  return {
    ...mapTexts(view, redact),
    words: hidden ? '' : redact(view.words),
    title: kind === 'note' ? 'A note of the reporter’s' : redact(view.title),
    speaker:
      quote && terms !== null && !mayBeNamed(terms)
        ? describedAs(viewOf(session, quote), redact)
        : view.speaker === null
          ? null
          : redact(view.speaker),
    quoteId: null,
    noteId: null,
  }
}

const describedAs = (quote: QuoteView, redact: (text: string) => string): string | null => {
  const description = attributedTo(quote)
  return description === null ? null : redact(description)
}

/** What was asked of whom keeps its state and times; names go. */
function guardedDesk(desk: Desk, redact: (text: string) => string): Desk {
  const { claims: _, ...rest } = desk
  return { ...mapTexts(rest, redact), claims: [], obstacles: [] }
}
