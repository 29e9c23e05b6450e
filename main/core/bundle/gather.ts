import type { Edition } from '../../../shared/domain/bundle.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import type { Desk, EvidenceView } from '../../../shared/domain/review.ts'
import { readDraft } from '../../../shared/draft/tree.ts'
import { readDesk } from '../review/desk.ts'
import type { Session } from '../session.ts'
import { storyOf } from '../written/export-draft.ts'
import { obeyTerms } from '../written/terms.ts'
import type { BundleClaim, BundleEvidence, BundleMatter, BundleSource, Passage } from './matter.ts'
import { originalPath } from './original-path.ts'
import { BLOT, createWithholding, type Withholding } from './withhold.ts'

/** A draft with everything it leans on, as the fullest edition may have it. */
export type Gathered = {
  readonly draft: Draft
  readonly withholding: Withholding
  readonly matter: BundleMatter
}

/**
 * Everything that a bundle of the draft is made of: nothing off the record is in it any more.
 * @throws AppError `forbidden` where terms keep the draft from leaving
 */
export function gather(session: Session, draftId: string, edition: Edition, exportedAt: number): Gathered {
  const { records, info } = session.notebook
  const draft = records.get('draft', draftId)
  const story = storyOf(session, draft, exportedAt)
  obeyTerms(story, story.ledger)
  const withholding = createWithholding(session.quotes.all().values())
  const desk = withoutSecrets(readDesk(session, draftId), withholding)
  const blocks = readDraft(draft.content)
  const pictures = blocks.flatMap(block => (block.kind === 'image' ? [block.snapshotId] : []))
  const sources = sourcesOf(session, desk, pictures, withholding)
  const claims = desk.claims.map(
    (view): BundleClaim => ({
      view,
      heading: blocks[view.block]?.kind === 'heading',
      evidence: view.evidence.filter(isEvidence).map(evidence => placed(evidence, view.number, sources)),
    }),
  )
  const lacking = sources.flatMap(({ source, key, pageReason, originalReason }) =>
    [pageReason, originalReason]
      .filter(reason => reason !== '')
      .map(reason => ({ what: `${key}, ${source.title}`, reason })),
  )
  const offRecord = [...session.quotes.all().values()].filter(
    ({ terms }) => terms === 'off-the-record',
  ).length
  const leftOut =
    offRecord === 0
      ? lacking
      : [
          ...lacking,
          {
            what: offRecord === 1 ? '1 quote' : `${offRecord} quotes`,
            reason: 'Off the record: in no edition, and blotted out wherever they stand.',
          },
        ]
  const matter: BundleMatter = {
    edition,
    title: draft.title.trim() || 'Untitled draft',
    notebookName: info.name,
    exportedAt,
    story,
    desk,
    claims,
    sources,
    leftOut,
  }
  return { draft, withholding, matter }
}

/** What search proposes and nobody took is no evidence. */
const isEvidence = ({ state, from }: EvidenceView): boolean => state === 'accepted' || from !== 'search'

/** Words off the record are covered by the desk; here they are also taken out of what people wrote about it. */
function withoutSecrets(desk: Desk, { words }: Withholding): Desk {
  return {
    ...desk,
    claims: desk.claims.map(claim => ({
      ...claim,
      remark: words(claim.remark),
      questions: claim.questions.map(each => ({
        ...each,
        question: words(each.question),
        answer: words(each.answer),
      })),
      evidence: claim.evidence.map(each => ({ ...each, words: each.covered ? '' : words(each.words) })),
    })),
    replies: desk.replies.map(reply => ({
      ...reply,
      what: words(reply.what),
      answer: words(reply.answer),
    })),
  }
}

/** The snapshots that bear the claims out, in the order of their first use, with their passages; then those of pictures. */
function sourcesOf(
  { notebook }: Session,
  desk: Desk,
  pictures: readonly string[],
  withholding: Withholding,
): BundleSource[] {
  const uses = new Map<string, { range: readonly [number, number]; claim: number }[]>()
  for (const { evidence, number } of desk.claims) {
    for (const { snapshotId, range, ...view } of evidence) {
      if (snapshotId === null || !isEvidence({ ...view, snapshotId, range })) continue
      const known = uses.get(snapshotId) ?? []
      uses.set(snapshotId, known)
      if (range && !view.covered) known.push({ range, claim: number })
    }
  }
  for (const id of pictures) if (!uses.has(id)) uses.set(id, [])
  return [...uses].flatMap(([snapshotId, places], index): BundleSource[] => {
    const snapshot = notebook.records.find('snapshot', snapshotId)
    const source = snapshot && notebook.records.find('source', snapshot.sourceId)
    if (!snapshot || !source) return []
    const secret = withholding.isIn(snapshot)
    return [
      {
        key: `s${index + 1}`,
        source: { ...source, title: withholding.words(source.title) },
        snapshot: {
          ...snapshot,
          text: withholding.snapshot(snapshot),
          setAside: secret ? [] : snapshot.setAside,
        },
        passages: passagesOf(places),
        page: snapshot.text !== '',
        pageReason: snapshot.text === '' ? 'No text could be taken from it.' : '',
        original: secret ? null : originalPath(snapshot.original),
        originalReason: secret ? 'The original holds words that were said off the record.' : '',
        named: true,
      },
    ]
  })
}

function passagesOf(uses: readonly { range: readonly [number, number]; claim: number }[]): Passage[] {
  const byPlace = Map.groupBy(uses, ({ range }) => range.join('-'))
  return [...byPlace.values()]
    .flatMap(same => {
      const [first] = same
      return first ? [{ range: first.range, claims: [...new Set(same.map(({ claim }) => claim))] }] : []
    })
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
    .map(({ range, claims }, index) => ({ id: `p${index + 1}`, range: [range[0], range[1]], claims }))
}

function placed(view: EvidenceView, claim: number, sources: readonly BundleSource[]): BundleEvidence {
  const source = sources.find(({ snapshot }) => snapshot.id === view.snapshotId)
  const passage = source?.passages.find(
    ({ range, claims }) =>
      claims.includes(claim) && range[0] === view.range?.[0] && range[1] === view.range?.[1],
  )
  const text = view.range && source ? source.snapshot.text.slice(...view.range) : ''
  const words = text.includes(BLOT) ? text : view.words
  return { view: { ...view, words }, sourceKey: source?.key ?? null, passageId: passage?.id ?? null }
}
