import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Handlers } from '../../../shared/contract.ts'
import type { Quote, SpeakerInput } from '../../../shared/domain/quote.ts'
import type { Terms } from '../../../shared/domain/terms.ts'
import { defined } from '../records/defined.ts'
import type { Link } from '../records/repository.ts'
import type { CurrentSession, Session } from '../session.ts'
import { blockAt, viewOf } from './view.ts'

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
        const { sourceId, capturedAt, blocks } = snapshot
        const content = {
          sourceId,
          snapshotId,
          anchor,
          block: blockAt(blocks, anchor.start),
          capturedAt,
          speakerId,
          ...fields,
          checkState: 'unchecked' as const,
        }
        return records.insert('quote', content, linksOf(content))
      })
      announce(session, quote)
      return viewOf(session, quote)
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
      return viewOf(session, quote)
    },
    'quotes.remove': ({ id, revision }) => {
      const session = current()
      session.notebook.transact(() => session.notebook.records.remove('quote', id, revision))
      session.removed('quote', id)
      return { done: true }
    },
    'quotes.get': ({ id }) => {
      const session = current()
      return viewOf(session, session.notebook.records.get('quote', id))
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
        quotes: found.slice(offset, offset + limit).map(quote => viewOf(session, quote)),
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
