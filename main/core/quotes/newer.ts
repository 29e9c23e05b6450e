import { anchor } from '../../../shared/anchoring/anchor.ts'
import { candidates } from '../../../shared/anchoring/candidates.ts'
import type { Id, Range } from '../../../shared/domain/ids.ts'
import type { Candidates, Newer, Surrounded } from '../../../shared/domain/newer.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Snapshot } from '../../../shared/domain/source.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'
import { viewOf } from './view.ts'

/** What anchoring says of a quote in a snapshot never changes: it is asked once. By quote revision and snapshot. */
const answered = new WeakMap<Session, Map<string, Newer | null>>()

/** Code units of the text shown on either side of a passage. */
const AROUND = 160

/**
 * How the quotes stand that have a newer snapshot of their source beside them; where that has no text, nothing is said.
 * Only these sources' snapshots are read, and each once.
 */
export function newerOf(session: Session, among: Iterable<Quote>): Newer[] {
  const known = answered.get(session) ?? new Map<string, Newer | null>()
  answered.set(session, known)
  const texts = new Map<Id, Snapshot | undefined>()
  const found: Newer[] = []
  for (const quote of among) {
    const newest = session.sources.all().get(quote.sourceId)?.latestSnapshotId
    if (newest === undefined || newest === quote.snapshotId) continue
    const key = `${quote.id}@${quote.revision} ${newest}`
    let answer = known.get(key)
    if (answer === undefined) {
      if (!texts.has(newest)) texts.set(newest, session.notebook.records.find('snapshot', newest))
      const snapshot = texts.get(newest)
      answer = snapshot && snapshot.text !== '' ? standing(quote, snapshot) : null
      known.set(key, answer)
    }
    if (answer) found.push(answer)
  }
  return found
}

function standing(quote: Quote, snapshot: Snapshot): Newer {
  const match = anchor(snapshot.text, quote.anchor)
  const words = match.range && mayBeShown(quote.terms) ? snapshot.text.slice(...match.range) : null
  return {
    id: quote.id,
    revision: quote.revision,
    sourceId: quote.sourceId,
    state: match.status,
    snapshotId: snapshot.id,
    capturedAt: snapshot.capturedAt,
    range: match.range ?? null,
    words,
    why: match.status === 'needs-person' ? (match.why ?? null) : null,
    kept: quote.keptBeside === snapshot.id,
  }
}

/**
 * The passage of a quote and its candidates in the newest snapshot, each with what stands around it. To see words that
 * their terms cover is written to the journal.
 * @throws AppError `not-found` when the quote or a snapshot is gone, `conflict` when it is in the newest already
 */
export function candidatesOf(session: Session, id: Id, show: boolean): Candidates {
  const { records, journal, transact } = session.notebook
  const quote = records.get('quote', id)
  const source = records.get('source', quote.sourceId)
  if (source.latestSnapshotId === quote.snapshotId) {
    throw new AppError('conflict', 'This quote stands in the newest snapshot already. Nothing was changed.')
  }
  const then = records.get('snapshot', quote.snapshotId)
  const now = records.get('snapshot', source.latestSnapshotId)
  const covered = !mayBeShown(quote.terms) && !show
  if (!mayBeShown(quote.terms) && show) {
    const { revision } = quote
    transact(() => journal.append({ action: 'shown', kind: 'quote', recordId: id, revision, digest: null }))
  }
  const { anchor: at, ...view } = viewOf(session, quote)
  const match = anchor(now.text, at)
  return {
    quote: view,
    range: [at.start, at.end],
    language: source.language,
    covered,
    passage: covered ? null : surrounded(then.text, [at.start, at.end]),
    snapshotId: now.id,
    capturedAt: now.capturedAt,
    why: match.why ?? null,
    candidates: covered
      ? []
      : candidates(now.text, at).map(({ range, score, refused }) => ({
          range,
          score,
          refused,
          ...surrounded(now.text, range),
        })),
  }
}

/** A passage with a few words on either side, cut where characters end. */
function surrounded(text: string, [start, end]: Range): Surrounded {
  return {
    before: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/u, ''),
    words: text.slice(start, end),
    after: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/u, ''),
  }
}
