import type { Snapshot } from '../../../shared/domain/source.ts'
import { createPeopleHandlers } from '../people/handlers.ts'
import { createQuoteHandlers } from '../quotes/handlers.ts'
import { defined } from '../records/defined.ts'
import type { Session } from '../session.ts'
import { clip } from '../sources/clip.ts'
import { contentOf, type Keys } from './content.ts'
import { readSampleFile } from './files.ts'
import { readMarkup } from './markup.ts'
import { mustHave } from './must-have.ts'
import { passageIn } from './passage-in.ts'
import type { SamplePerson } from './people.ts'
import type { SampleReply } from './review.ts'
import { createReviewing } from './reviewing.ts'
import type { SampleQuote } from './sample-quote.ts'
import type { SampleSource } from './sources.ts'
import type { SampleWritten } from './written.ts'

export type Hand = ReturnType<typeof createHand>

/**
 * Enters what the sample declares into an open notebook, through the same handlers as the app, and remembers under which
 * id each key went in. A source comes before its quotes, and these before the drafts that use them.
 */
export function createHand(session: Session, now: () => number) {
  const { records, transact } = session.notebook
  const quotesOf = createQuoteHandlers(() => session)
  const peopleOf = createPeopleHandlers(() => session)
  const ids = new Map<string, string>()
  const snapshots = new Map<string, Snapshot>()

  const idOf = (what: string, key: string) => mustHave(ids.get(`${what} ${key}`), `${what} “${key}”`)
  const snapshotOf = (key: string) => mustHave(snapshots.get(key), `source “${key}”`)
  const rangeOf = (key: string, words: string) => passageIn(snapshotOf(key).text, words, key)
  const keys: Keys = {
    quoteId: key => idOf('quote', key),
    passage: (key, words) => {
      const { id: snapshotId, sourceId } = snapshotOf(key)
      const [start, end] = rangeOf(key, words)
      return { sourceId, snapshotId, start, end }
    },
  }

  const reviewing = createReviewing(session, now, () => idOf('draft', 'filters'))

  return {
    /** What was done at the desk. */
    review: reviewing.deed,
    reply: (reply: SampleReply) =>
      reviewing.reply(reply, reply.person === null ? null : idOf('person', reply.person)),

    /** Captures one file of a source. What a person set right by hand is set right after the last. */
    async capture(source: SampleSource, file: string, last: boolean): Promise<void> {
      const base64 = Buffer.from(await readSampleFile(`sources/${file}`)).toString('base64')
      const input = { from: 'file' as const, fileName: file, base64 }
      const sourceId = snapshots.get(source.key)?.sourceId ?? null
      const captured = await clip(
        session,
        { input, keepUnread: false, url: null, title: null, sourceId },
        now,
      )
      snapshots.set(source.key, records.get('snapshot', captured.snapshotId))
      ids.set(`about ${source.key}`, captured.sourceId)
      if (!last) return
      const { title, kind, publisher, publishedAt, language, tags } = source
      const changes = defined({ title, kind, publisher, publishedAt, language, tags: [...tags] })
      const { revision } = records.get('source', captured.sourceId)
      session.saved(
        'source',
        transact(() => records.update('source', captured.sourceId, revision, changes)),
      )
    },

    async meet({ key, ...content }: SamplePerson): Promise<void> {
      const { id } = await peopleOf['people.create'](content)
      ids.set(`person ${key}`, id)
      ids.set(`about ${key}`, id)
    },

    async mark({
      key,
      source,
      words,
      speaker,
      terms,
      nameAs,
      tags,
      comment,
      checked,
    }: SampleQuote): Promise<void> {
      const { id, revision } = await quotesOf['quotes.create']({
        snapshotId: snapshotOf(source).id,
        range: rangeOf(source, words),
        speaker: speaker === null ? null : { personId: idOf('person', speaker) },
        terms,
        nameAs,
        tags: [...tags],
        comment,
      })
      ids.set(`quote ${key}`, id)
      if (checked) await quotesOf['quotes.update']({ id, revision, changes: { checkState: 'checked' } })
    },

    async write({ kind, file, key, title, about, firstRead }: SampleWritten): Promise<void> {
      const text = Buffer.from(await readSampleFile(`written/${file}`)).toString('utf8')
      const content = contentOf(readMarkup(text), keys)
      if (kind === 'draft') {
        const first = contentOf(readMarkup(firstRead(text)), keys)
        const draft = transact(() => records.insert('draft', { title, content: first }))
        ids.set(`draft ${key}`, draft.id)
        session.saved('draft', draft)
      } else {
        const linked = about.map(key => idOf('about', key))
        session.saved(
          'note',
          transact(() => records.insert('note', { title, content, about: linked })),
        )
      }
    },

    /** The draft as it reads now. */
    async rewrite({ file, key, title }: SampleWritten): Promise<void> {
      const text = Buffer.from(await readSampleFile(`written/${file}`)).toString('utf8')
      const content = contentOf(readMarkup(text), keys)
      const { id, revision } = records.get('draft', idOf('draft', key))
      session.saved(
        'draft',
        transact(() => records.update('draft', id, revision, { title, content })),
      )
    },
  }
}
