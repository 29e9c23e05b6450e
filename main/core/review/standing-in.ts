import { anchor } from '../../../shared/anchoring/anchor.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { EvidenceView } from '../../../shared/domain/review.ts'
import type { Session } from '../session.ts'
import { snapshotOf } from './snapshots.ts'

type Standing = EvidenceView['standing']

/** Answers by quote, its revision and the snapshot it was looked for in. */
const known = new Map<string, Standing>()
const MOST_KEPT = 20_000

/** How a quote stands in the newest snapshot of its source. */
export function standingIn(
  session: Session,
  { id, revision, sourceId, snapshotId, anchor: wanted }: Quote,
): Standing {
  const source = session.sources.all().get(sourceId)
  if (!source) return 'missing'
  if (source.latestSnapshotId === snapshotId) return 'exact'
  const key = `${id} ${revision} ${source.latestSnapshotId}`
  const answered = known.get(key)
  if (answered) return answered
  const latest = snapshotOf(session, source.latestSnapshotId)
  if (!latest) return 'missing'
  const { status } = anchor(latest.text, wanted)
  if (known.size >= MOST_KEPT) known.clear()
  known.set(key, status)
  return status
}
