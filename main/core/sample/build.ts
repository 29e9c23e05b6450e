import type { Actor } from '../../../shared/domain/review.ts'
import type { Reader } from '../capture/captured.ts'
import { createNotebook } from '../notebook/create.ts'
import { openNotebook } from '../notebook/open.ts'
import { createSession } from '../session.ts'
import { createHand, type Hand } from './hand.ts'
import { notIndexing } from './not-indexing.ts'
import { samplePeople } from './people.ts'
import { sampleQuotes } from './quotes.ts'
import { repliesAt, repliesBy, sampleDeeds, sampleReplies } from './review.ts'
import { sampleSources } from './sources.ts'
import { sampleWritten } from './written.ts'

const SAMPLE_NAME = 'Marlow Bend water'

/** One thing that a reporter did in the notebook, and when: milliseconds since 1970. */
type Act = { readonly at: number; readonly by?: Actor; readonly run: (hand: Hand) => Promise<void> | void }

const MINUTE = 60_000
const moment = (utcMinute: string): number => Date.parse(`${utcMinute}:00Z`)

/**
 * Builds the sample notebook in `folder`, which must be new. Every source goes through the reader and the capture that
 * any file goes through, and everything happens at the time that the sample says. Throws when a declared passage is
 * not in its source; the folder is then left as it is.
 */
export async function buildSample(
  folder: string,
  reader: Reader,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const acts = timeline()
  let at = acts[0]?.at ?? 0
  let by: Actor | null = null
  const now = () => at
  const actor = () => by
  await createNotebook({ path: folder, name: SAMPLE_NAME, passphrase: null, now })
  const notebook = await openNotebook({ path: folder, passphrase: null, recoveryCode: null, now, actor })
  const unheard = () => {}
  const session = createSession(notebook, reader, unheard, unheard, () => notIndexing)
  try {
    const hand = createHand(session, now)
    for (const [index, act] of acts.entries()) {
      at = act.at
      by = act.by ?? null
      await act.run(hand)
      progress(index + 1, acts.length)
    }
  } finally {
    await session.close()
  }
}

/** Everything that was done, in order of time: a source, then its quotes, each some minutes after the other. */
function timeline(): Act[] {
  const captures = sampleSources.flatMap(source =>
    source.captures.map(({ file, at }, index) => ({
      at: moment(at),
      run: (hand: Hand) => hand.capture(source, file, index === source.captures.length - 1),
    })),
  )
  const capturedAt = new Map(
    sampleSources.map(({ key, captures: all }) => [key, moment(all.at(-1)?.at ?? '')] as const),
  )
  const marked = new Map<string, number>()
  const quotes = sampleQuotes.map(quote => {
    const nth = (marked.get(quote.source) ?? 0) + 1
    marked.set(quote.source, nth)
    return { at: (capturedAt.get(quote.source) ?? 0) + nth * MINUTE, run: (hand: Hand) => hand.mark(quote) }
  })
  const first = Math.min(...captures.map(({ at }) => at))
  const people = samplePeople.map(person => ({ at: first, run: (hand: Hand) => hand.meet(person) }))
  const written = sampleWritten.map(each => ({ at: moment(each.at), run: (hand: Hand) => hand.write(each) }))
  const rewritten = sampleWritten.flatMap(each =>
    each.rewrittenAt === null
      ? []
      : [{ at: moment(each.rewrittenAt), run: (hand: Hand) => hand.rewrite(each) }],
  )
  const reviewed = sampleDeeds.map(deed => ({
    at: moment(deed.at),
    by: deed.by,
    run: (hand: Hand) => hand.review(deed),
  }))
  const replies = sampleReplies.map(reply => ({
    at: moment(repliesAt),
    by: repliesBy,
    run: (hand: Hand) => hand.reply(reply),
  }))
  return [...people, ...captures, ...quotes, ...written, ...rewritten, ...reviewed, ...replies].sort(
    (a, b) => a.at - b.at,
  )
}
