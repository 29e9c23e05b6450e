import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Handlers } from '../../../shared/contract.ts'
import type { Quote, QuoteView, SpeakerInput } from '../../../shared/domain/quote.ts'
import type { Snapshot } from '../../../shared/domain/source.ts'
import type { Terms } from '../../../shared/domain/terms.ts'
import { defined } from '../records/defined.ts'
import type { Link } from '../records/repository.ts'
import type { CurrentSession, Session } from '../session.ts'
import { quoteView } from './view.ts'

type QuoteHandlers = Pick<
  Handlers,
  'quotes.create' | 'quotes.update' | 'quotes.remove' | 'quotes.get' | 'quotes.list'
>

export function createQuoteHandlers(current: CurrentSession): QuoteHandlers {
  return {
    'quotes.create': ({ snapshotId, range, speaker, ...fields }) => {
      const session = current()
      const { records, transact } = session.notebook
      const snapshot = records.get('snapshot', snapshotId)
      const anchor = createAnchor(snapshot.text, ...range)
      const quote = transact(() => {
        const speakerId = speakerIdOf(session, speaker, fields.terms)
        const { sourceId } = snapshot
        const content = {
          sourceId,
          snapshotId,
          anchor,
          speakerId,
          ...fields,
          checkState: 'unchecked' as const,
        }
        return records.insert('quote', content, linksOf(content))
      })
      announce(session, quote)
      return view(session, quote, snapshot)
    },
    'quotes.update': ({ id, revision, changes: { speaker, ...rest } }) => {
      const session = current()
      const { records, transact } = session.notebook
      const quote = transact(() => {
        const before = records.get('quote', id)
        const terms = rest.terms ?? before.terms
        const speakerId = speaker === undefined ? before.speakerId : speakerIdOf(session, speaker, terms)
        return records.update(
          'quote',
          id,
          revision,
          { ...defined(rest), speakerId },
          linksOf({ ...before, speakerId }),
        )
      })
      announce(session, quote)
      return view(session, quote)
    },
    'quotes.remove': ({ id, revision }) => {
      const session = current()
      session.notebook.transact(() => session.notebook.records.remove('quote', id, revision))
      session.removed('quote', id)
      return { done: true }
    },
    'quotes.get': ({ id }) => {
      const session = current()
      return view(session, session.notebook.records.get('quote', id))
    },
    'quotes.list': ({ sourceId, personId, ids, offset, limit }) => {
      const session = current()
      const wanted = ids && new Set(ids)
      const found = Array.from(session.quotes.all().values()).filter(
        quote =>
          (sourceId === null || quote.sourceId === sourceId) &&
          (personId === null || quote.speakerId === personId) &&
          (!wanted || wanted.has(quote.id)),
      )
      // Within one source as they stand in it, otherwise the newest first.
      found.sort((a, b) => (sourceId ? a.anchor.start - b.anchor.start : b.createdAt - a.createdAt))
      return {
        total: found.length,
        quotes: found.slice(offset, offset + limit).map(viewer(session)),
      }
    },
  }
}

/** The person meant; a name that nobody has yet makes a new one. Call it inside a transaction. */
function speakerIdOf({ notebook, people }: Session, speaker: SpeakerInput, terms: Terms): string | null {
  if (speaker === null) return null
  if ('personId' in speaker) return notebook.records.get('person', speaker.personId).id
  const name = speaker.name.normalize('NFC')
  const known = Array.from(people.all().values()).find(person =>
    [person.name, ...person.aliases].includes(name),
  )
  return (
    known?.id ?? notebook.records.insert('person', { name, aliases: [], role: '', defaultTerms: terms }).id
  )
}

function linksOf({
  sourceId,
  snapshotId,
  speakerId,
}: Pick<Quote, 'sourceId' | 'snapshotId' | 'speakerId'>): Link[] {
  const links: Link[] = [
    ['in', sourceId],
    ['anchored', snapshotId],
  ]
  return speakerId ? [...links, ['speaker', speakerId]] : links
}

/** The speaker may be new, and comes first: the quote's document shows the name. */
function announce(session: Session, quote: Quote): void {
  if (quote.speakerId && !session.people.all().has(quote.speakerId)) {
    session.saved('person', session.notebook.records.get('person', quote.speakerId))
  }
  session.saved('quote', quote)
}

function view(session: Session, quote: Quote, snapshot?: Snapshot): QuoteView {
  const { capturedAt, blocks } = snapshot ?? session.notebook.records.get('snapshot', quote.snapshotId)
  const { people, sources } = session
  return quoteView(
    quote,
    people.all().get(quote.speakerId ?? ''),
    sources.all().get(quote.sourceId),
    capturedAt,
    blocks,
  )
}

/** Views of many quotes, opening each snapshot once. */
export function viewer(session: Session): (quote: Quote) => QuoteView {
  const snapshots = new Map<string, Snapshot>()
  return quote => {
    const snapshot =
      snapshots.get(quote.snapshotId) ?? session.notebook.records.get('snapshot', quote.snapshotId)
    snapshots.set(quote.snapshotId, snapshot)
    return view(session, quote, snapshot)
  }
}
