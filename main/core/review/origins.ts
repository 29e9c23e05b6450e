import { runsOfWords, shareWords } from '../../../shared/claims/shared-words.ts'
import type { EvidenceView } from '../../../shared/domain/review.ts'
import type { Session } from '../session.ts'
import { snapshotOf } from './snapshots.ts'

/**
 * The evidence of one claim with its origins: pieces of the same source, of the same original, address or speaker, or
 * whose words were copied (eight in a row), go back to one. `origin` is the same for these.
 */
export function withOrigins(session: Session, evidence: readonly EvidenceView[]): EvidenceView[] {
  const leader = evidence.map((_, at) => at)
  const find = (at: number): number => (leader[at] === at ? at : find(leader[at] ?? at))
  const marks = evidence.map(view => marksOf(session, view))
  const runs = evidence.map(() => null as ReadonlySet<string> | null)
  const runsAt = (at: number) => (runs[at] ??= runsOfWords(wordsAround(session, evidence[at]!)))
  for (let one = 0; one < evidence.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (find(one) === find(other)) continue
      const isOne =
        marks[one]!.some(mark => marks[other]!.includes(mark)) || shareWords(runsAt(one), runsAt(other))
      if (isOne) leader[find(one)] = find(other)
    }
  }
  return evidence.map((view, at) => ({ ...view, origin: nameOf(evidence[find(at)] ?? view) }))
}

const nameOf = ({ key, sourceId, noteId }: EvidenceView): string => sourceId ?? noteId ?? key

/** What tells where a piece comes from. */
function marksOf(session: Session, { sourceId, snapshotId, noteId, quoteId }: EvidenceView): string[] {
  const marks: string[] = []
  if (noteId) marks.push(`note ${noteId}`)
  if (sourceId) marks.push(`source ${sourceId}`)
  const original = snapshotId ? snapshotOf(session, snapshotId)?.original.sha256 : undefined
  if (original) marks.push(`original ${original}`)
  const url = session.sources.all().get(sourceId ?? '')?.url
  if (url) marks.push(`address ${plainAddress(url)}`)
  const speaker = session.quotes.all().get(quoteId ?? '')?.speakerId
  if (speaker) marks.push(`speaker ${speaker}`)
  return marks
}

/** An address without what does not tell one page from another. */
function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname, searchParams } = new URL(url)
  const kept = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|ref$)/u.test(name))
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
  return `${hostname.replace(/^(?:www|m|amp)\./u, '')}${pathname.replace(/\/$/u, '')}${query && `?${query}`}`
}

/** The words of a piece with its block, where they may be shown. */
function wordsAround(session: Session, { snapshotId, block, covered, words, kind }: EvidenceView): string {
  if (covered || kind === 'calculation') return ''
  const snapshot = snapshotId ? snapshotOf(session, snapshotId) : null
  const at = block === null ? undefined : snapshot?.blocks[block]
  return snapshot && at ? `${words}\n${snapshot.text.slice(at.start, at.end)}` : words
}
