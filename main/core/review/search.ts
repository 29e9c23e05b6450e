import { sentencesOf } from '../../../shared/claims/sentences.ts'
import type { Output } from '../../../shared/contract.ts'
import type { Id, Range } from '../../../shared/domain/ids.ts'
import type { EvidenceView } from '../../../shared/domain/review.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import { vocabularyFor } from '../../../shared/guard/vocabulary.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { blockAt } from '../quotes/view.ts'
import type { Session } from '../session.ts'
import { evidenceOf } from './desk.ts'
import {
  coveredQuotes,
  isSameEvidence,
  noteEvidence,
  noteKey,
  type Place,
  passageEvidence,
  passageKey,
  quoteEvidence,
  quoteKey,
} from './evidence.ts'
import { insideOf } from './insides.ts'
import { withOrigins } from './origins.ts'
import { presentClaims } from './present.ts'
import { snapshotOf } from './snapshots.ts'
import { standingOf } from './standing.ts'

/** Documents asked for, and pieces answered, at the most. */
const MOST_HITS = 30
const MOST_FOUND = 20
/** Of a claim's own telling words a piece has to hold this share to be proposed for it. */
const CLEAR = 0.5
/** Telling words of a claim that are searched for. */
const MOST_WORDS = 24

/**
 * What search finds for a claim beyond its evidence, the likeliest first: quotes, passages of sources, notes. With an
 * empty query the claim's own telling words are searched for, and only what holds half of them is answered. Words off
 * the record are never in it.
 * @throws AppError `not-found`; `invalid-query` as search does
 */
export async function searchEvidence(
  session: Session,
  draftId: Id,
  claimId: Id,
  query: string,
): Promise<Output<'claims.search'>> {
  const draft = session.notebook.records.get('draft', draftId)
  const present = presentClaims(session, draft)
  const claim = present.claims.find(({ id }) => id === claimId)
  if (!claim) throw new AppError('not-found', 'This claim is no longer in the draft.')
  const telling = tellingWords(query.trim() === '' ? claim.text : query)
  const asked = query.trim() === '' ? [...telling.keys()].slice(0, MOST_WORDS).join(' ') : query
  if (asked === '') return { found: [] }
  const { hits } = await session.indexing.search.query({
    query: asked,
    kinds: ['quote', 'source', 'note'],
    narrow: {},
    since: null,
    offset: 0,
    limit: MOST_HITS,
  })
  const standing = standingOf(claim)
  const known = evidenceOf(session, insideOf(present, claim), standing)
  const found: { view: EvidenceView; share: number }[] = []
  for (const view of hits.flatMap(hit => viewsOf(session, hit, telling))) {
    const isKnown = [...known, ...found.map(each => each.view)].some(other => isSameEvidence(other, view))
    const share = shareOf(view.words, telling)
    const isClear = query.trim() !== '' || share >= CLEAR
    if (!isKnown && isClear && !standing.dismissed.includes(view.key)) found.push({ view, share })
  }
  found.sort((a, b) => b.share - a.share)
  return {
    found: withOrigins(
      session,
      found.slice(0, MOST_FOUND).map(({ view }) => view),
    ),
  }
}

function viewsOf(session: Session, hit: SearchHit, telling: ReadonlyMap<string, number>): EvidenceView[] {
  const from = { state: 'proposed', from: 'search' } as const
  if (hit.kind === 'quote') {
    const quote = session.quotes.all().get(hit.id)
    if (!quote || !mayBeShown(quote.terms)) return []
    return [quoteEvidence(session, hit.id, { ...from, key: quoteKey(hit.id) })]
  }
  if (hit.kind === 'note') return [noteEvidence(session, hit.id, { ...from, key: noteKey(hit.id) })]
  const place = bestPlace(session, hit, telling)
  if (!place || coveredQuotes(session, place).length > 0) return []
  return [passageEvidence(session, place, { ...from, key: passageKey(place) })]
}

/** The sentence of a source that holds most of the words, in a block that search found them in. */
function bestPlace(session: Session, hit: SearchHit, telling: ReadonlyMap<string, number>): Place | null {
  const source = session.sources.all().get(hit.id)
  const snapshot = source && snapshotOf(session, source.latestSnapshotId)
  if (!source || !snapshot || snapshot.blocks.length === 0) return null
  const lit = hit.passages.flatMap(({ start, highlights }) => highlights.map(([from]) => start + from))
  let best: { range: Range; share: number } | null = null
  for (const index of new Set(lit.map(offset => blockAt(snapshot.blocks, offset)))) {
    const block = snapshot.blocks[index]
    if (!block) continue
    for (const [from, to] of sentencesOf(snapshot.text.slice(block.start, block.end))) {
      const range: Range = [block.start + from, block.start + to]
      const share = shareOf(snapshot.text.slice(...range), telling)
      if (share > (best?.share ?? 0)) best = { range, share }
    }
  }
  return best && { sourceId: source.id, snapshotId: snapshot.id, range: best.range }
}

/** The words that tell what a claim is about, each with its weight: figures and capitals tell more. */
function tellingWords(text: string): ReadonlyMap<string, number> {
  const all = tokens(text)
  const { common, pronouns } = vocabularyFor(all)
  const telling = new Map<string, number>()
  for (const { kind, key, plain } of all) {
    if (kind === 'number') telling.set(key, 2)
    if (kind !== 'word' || common.has(key) || pronouns.has(key)) continue
    if (key.length > 2 || /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(key))
      telling.set(key.replace(/'\p{L}+$/u, ''), plain === key ? 1 : 2)
  }
  return telling
}

/** How much of the words' weight a text holds, 0 to 1. A word also counts where only its ending differs. */
function shareOf(text: string, telling: ReadonlyMap<string, number>): number {
  const stemOf = (key: string) => (key.length > 5 ? key.slice(0, Math.max(5, key.length - 2)) : key)
  const held = new Set(tokens(text).map(({ key }) => stemOf(key)))
  let [all, common] = [0, 0]
  for (const [key, weight] of telling) {
    all += weight
    if (held.has(stemOf(key))) common += weight
  }
  return all === 0 ? 0 : common / all
}
