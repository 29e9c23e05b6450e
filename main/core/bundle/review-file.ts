import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleFile } from '../../../shared/domain/bundle.ts'
import type { Person, Quote } from '../../../shared/domain/quote.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { liveQuotes } from '../../../shared/draft/text.ts'
import { shownNameAs } from '../quotes/view.ts'
import type { Session } from '../session.ts'
import type { Gathered } from './gather.ts'
import { mapTexts } from './map-texts.ts'

/**
 * `review.json` of the full edition: the desk as it stands, and the records that another notebook makes its own. Records
 * hold nothing off the record: their anchors are made anew where the words beside them were blotted out.
 */
export function reviewFile(session: Session, { draft, matter, withholding }: Gathered): BundleFile {
  const { records, info } = session.notebook
  const { desk, sources } = matter
  const evidence = desk.claims.flatMap(claim => claim.evidence)
  const snapshots = sources.map(({ snapshot }) => snapshot)
  const texts = new Map(snapshots.map(({ id, text }) => [id, text]))
  const cleaned = (whole: Quote): Quote => {
    const quote = { ...whole, nameAs: shownNameAs(session, whole) }
    const text = texts.get(quote.snapshotId)
    if (text === undefined) return quote
    const { start, end } = quote.anchor
    return { ...quote, comment: withholding.words(quote.comment), anchor: createAnchor(text, start, end) }
  }
  const quoteIds = new Set([
    ...liveQuotes(draft.content).map(({ quoteId }) => quoteId),
    ...evidence.flatMap(({ quoteId }) => quoteId ?? []),
  ])
  const quotes = [...quoteIds].flatMap(id => {
    const quote = session.quotes.all().get(id)
    return quote && mayBeShown(quote.terms) && texts.has(quote.snapshotId) ? [cleaned(quote)] : []
  })
  const personIds = new Set([
    ...quotes.flatMap(({ speakerId }) => speakerId ?? []),
    ...desk.replies.flatMap(({ personId }) => personId ?? []),
  ])
  const noteIds = new Set(evidence.flatMap(({ noteId }) => noteId ?? []))
  const claims = [...session.claims.all().values()].filter(({ draftId }) => draftId === draft.id)
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    edition: 'full',
    exportedAt: matter.exportedAt,
    notebook: { id: info.id, name: info.name },
    desk,
    leftOut: matter.leftOut,
    records: withoutSecretWords(
      {
        draft,
        sources: [...new Map(sources.map(({ source }) => [source.id, source])).values()],
        snapshots,
        quotes,
        people: [...personIds].flatMap(id => unsealed(session.people.all().get(id))),
        notes: [...noteIds].flatMap(id => records.find('note', id) ?? []),
        reviews: desk.review ? [desk.review] : [],
        claims,
        replies: desk.replies,
      },
      withholding.words,
    ),
    originals: Object.fromEntries(
      sources.flatMap(({ snapshot, original }) => (original === null ? [] : [[snapshot.id, original]])),
    ),
  }
}

/** A sealed person goes out as the label, under which there is nothing to open. */
const unsealed = (person: Person | undefined): Person[] => {
  if (!person) return []
  const { sealed: _, ...shown } = person
  return [shown]
}

/** Every text in a value, whatever its shape, without what is off the record. Texts of snapshots keep their length. */
function withoutSecretWords(
  records: BundleFile['records'],
  words: (text: string) => string,
): BundleFile['records'] {
  const { snapshots, quotes, ...rest } = records
  return { ...mapTexts(rest, words), snapshots, quotes }
}
