import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Handlers } from '../../../shared/contract.ts'
import { defined } from '../records/defined.ts'
import type { CurrentSession, Session } from '../session.ts'
import { changeMany } from './change-many.ts'
import { announceQuotes, linksOf, speakerIdOf } from './links.ts'
import { listQuotes } from './list.ts'
import { candidatesOf, newerOf } from './newer.ts'
import { placeQuotes } from './place.ts'
import { proposeFor } from './propose.ts'
import { restoreQuote } from './restore.ts'
import { showQuotes } from './show.ts'
import { blockAt, rowOf, viewOf } from './view.ts'

type QuoteHandlers = Pick<Handlers, Extract<keyof Handlers, `quotes.${string}`>>

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
      announceQuotes(session, [quote])
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
      announceQuotes(session, [quote])
      return viewOf(session, quote)
    },
    'quotes.remove': ({ id, revision }) => {
      const session = current()
      const { records, transact } = session.notebook
      const removed = records.get('quote', id)
      transact(() => records.remove('quote', id, revision))
      session.removed('quote', id)
      return removed
    },
    'quotes.restore': ({ removed }) => {
      const session = current()
      return viewOf(session, restoreQuote(session, removed))
    },
    'quotes.changeMany': ({ items }) => changeMany(current(), items),
    'quotes.show': ({ ids }) => ({ shown: showQuotes(current(), ids) }),
    'quotes.browse': ({ offset, limit, ...listing }) => {
      const session = current()
      const { all, total, lines, groups, facets } = listQuotes(shelfOf(session), listing)
      const rows = lines.slice(offset, offset + limit).map(quote => rowOf(session, quote, listing.words))
      return { all, total, lines: lines.length, rows, groups, facets }
    },
    'quotes.between': ({ from, to, ...listing }) => {
      const { lines } = listQuotes(shelfOf(current()), listing)
      const quotes = new Map(lines.slice(from, to + 1).map(({ id, revision }) => [id, { id, revision }]))
      return { quotes: [...quotes.values()] }
    },
    'quotes.get': ({ id }) => {
      const session = current()
      return viewOf(session, session.notebook.records.get('quote', id))
    },
    'quotes.newer': ({ sourceId, ids }) => {
      const session = current()
      const wanted = ids && new Set(ids)
      const among = Array.from(session.quotes.all().values()).filter(
        quote => (sourceId === null || quote.sourceId === sourceId) && (!wanted || wanted.has(quote.id)),
      )
      return { quotes: newerOf(session, among) }
    },
    'quotes.candidates': ({ id, show }) => candidatesOf(current(), id, show),
    'quotes.propose': ({ texts }) => proposeFor(current(), texts),
    'quotes.place': ({ items }) => placeQuotes(current(), items),
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

const shelfOf = ({ quotes, people, sources }: Session) => ({
  quotes: quotes.all().values(),
  people: people.all(),
  sources: sources.all(),
})
