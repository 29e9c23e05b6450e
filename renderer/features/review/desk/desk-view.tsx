import { useRef, useState } from 'react'
import type { Output } from '../../../../shared/contract.ts'
import type { ClaimView, Desk, EvidenceView, Obstacle } from '../../../../shared/domain/review.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { draftsRoute, notesRoute, reviewRoute, sourcesRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import { useSettings } from '../../../app/settings.ts'
import { StatusNote } from '../../../app/status.tsx'
import { useAct } from '../../../app/use-call.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { EmptyState } from '../../../ui/states.tsx'
import type { ClaimForm } from '../claims/claim-form.tsx'
import { ClaimList, type ClaimListHandle } from '../claims/claim-list.tsx'
import { useClaimActs } from '../claims/use-claim-acts.ts'
import { ReplyPane } from '../reply/reply-pane.tsx'
import { words } from '../words.ts'
import { Coverage } from './coverage.tsx'
import { DeskBar } from './desk-bar.tsx'
import { FilterTabs } from './filter-tabs.tsx'
import { type ClaimFilter, nextOpen, passes, stepFrom } from './filters.ts'
import { SignOffDialog } from './sign-off-dialog.tsx'
import { SignedLine } from './signed-line.tsx'
import { StartPass } from './start-pass.tsx'
import { useClaimKeys } from './use-claim-keys.ts'
import { useDeskCommands } from './use-desk-commands.ts'

type DeskViewProps = Readonly<{
  desk: Desk
  drafts: Output<'reviews.list'>['rows']
  /** The claim one is at, by the address. */
  claimId: string | null
}>

/** The desk of one draft: coverage, filters, claims, right of reply. */
export function DeskView({ desk, drafts, claimId }: DeskViewProps) {
  const { claims, review } = desk
  const draftId = desk.draft.id
  const list = useRef<ClaimListHandle>(null)
  const [filter, setFilter] = useState<ClaimFilter>('all')
  const [form, setForm] = useState<Readonly<{ claimId: string; form: ClaimForm }> | null>(null)
  const [signing, setSigning] = useState(false)
  const [{ role }] = useSettings()
  const starting = useAct('reviews.start')
  const signingOff = useAct('reviews.signOff')
  const acts = useClaimActs(desk)
  const router = windowRouter()

  const listed = claims.filter(claim => passes(claim, filter))
  const current = currentOf(claims, listed, claimId)
  const closed = review === null ? words.start.waits : review.signed ? words.signed.readOnly : ''

  const come = (id: string) => router.replace(reviewRoute(draftId, id))
  /** Comes to a claim wherever it is: a filter that hides it is loosened. */
  const goTo = (id: string) => {
    if (!listed.some(claim => claim.id === id)) setFilter('all')
    come(id)
    requestAnimationFrame(() => list.current?.focus())
  }
  const goOn = () => {
    const next = stepFrom(claims, listed, current?.id ?? null, 1)
    if (next) come(next.id)
  }
  const goNextOpen = () => {
    const next = nextOpen(listed, current) ?? nextOpen(claims, current)
    if (next) goTo(next.id)
    else say(words.nothing.open)
  }
  const closeForm = () => {
    setForm(null)
    requestAnimationFrame(() => list.current?.focus())
  }
  const openSource = (item: EvidenceView) => {
    const { kind, sourceId, snapshotId, quoteId, noteId, range } = item
    if (kind === 'note') router.go(notesRoute(noteId))
    else if (quoteId) router.go(sourcesRoute({ id: sourceId, quote: quoteId }))
    else router.go(sourcesRoute({ id: sourceId, snapshot: snapshotId, range }))
  }
  /** Into the draft, at the claim or at a stretch of it. */
  const openDraft = (claim: ClaimView, at?: readonly [number, number]) => {
    const [start, end] = claim.range
    router.go(draftsRoute(draftId, '', at ? [start + at[0], start + at[1]] : [start, end]))
  }
  const { ways, keys } = useClaimKeys({
    current,
    closed,
    acts,
    openForm: (id, next) => {
      come(id)
      setForm({ claimId: id, form: next })
    },
    goOn,
    goNextOpen,
    come,
    openSource,
    openDraft,
  })
  const toObstacle = ({ claimId: id, block }: Obstacle) => {
    setSigning(false)
    const claim = claims.find(one => (id === null ? one.block === block : one.id === id))
    if (claim) goTo(claim.id)
    else router.go(draftsRoute(draftId))
  }
  const start = async () => {
    await starting.run({ draftId })
    say(words.start.done)
    requestAnimationFrame(() => list.current?.focus())
  }
  const sign = async () => {
    await signingOff.run({ draftId, draftRevision: desk.draft.revision })
    say(words.signOff.done)
  }
  const inTheWay = () => {
    const claim = claims.find(({ flags }) => flags.includes('altered'))
    if (claim) goTo(claim.id)
  }
  useDeskCommands({
    mayStart: review === null || review.signed !== null,
    onStart: () => void start().catch(error => sayFailed(sentenceFor(error))),
    onSignOff: () => setSigning(true),
    onNextOpen: goNextOpen,
    onOpenDraft: () => router.go(draftsRoute(draftId)),
  })

  return (
    <div className="desk">
      <DeskBar
        desk={desk}
        drafts={drafts}
        onDraft={id => router.go(reviewRoute(id))}
        onOpenDraft={() => router.go(draftsRoute(draftId))}
        onSignOff={() => setSigning(true)}
      />
      <div className="over">
        {review?.signed && <SignedLine desk={desk} signed={review.signed} />}
        {(review === null || review.signed) && <StartPass again={review !== null} onStart={start} />}
        <Coverage
          claims={claims}
          gone={desk.gone.length}
          currentId={current?.id ?? null}
          onGo={goTo}
          onInTheWay={inTheWay}
        />
        <FilterTabs claims={claims} filter={filter} onFilter={setFilter} />
      </div>
      <section className="claims-pane" aria-label={words.title} data-pane>
        {listed.length === 0 ? (
          <Nothing filter={filter} hasClaims={claims.length > 0} onAll={() => setFilter('all')} />
        ) : (
          <ClaimList
            ref={list}
            claims={listed}
            draftId={draftId}
            filter={filter}
            currentId={current?.id ?? null}
            form={form}
            isOpen={closed === ''}
            isEditor={role === 'editor'}
            acts={acts}
            ways={ways}
            keys={keys}
            onMove={come}
            onClose={closeForm}
            onJudged={() => {
              closeForm()
              goOn()
            }}
          />
        )}
      </section>
      <ReplyPane desk={desk} onInDraft={range => router.go(draftsRoute(draftId, '', range))} />
      <SignOffDialog
        desk={desk}
        open={signing}
        onGo={toObstacle}
        onSign={sign}
        onClose={() => setSigning(false)}
      />
      <StatusNote>
        {review && <span className="wide">{words.byWhom({ who: review.startedBy.initials })}</span>}
        {current && <span className="num">{words.status({ n: current.number, all: claims.length })}</span>}
      </StatusNote>
    </div>
  )
}

/** The claim of the address, though a filter may have taken it out meanwhile: then the one that follows it. */
function currentOf(
  claims: readonly ClaimView[],
  listed: readonly ClaimView[],
  claimId: string | null,
): ClaimView | null {
  const there = listed.find(({ id }) => id === claimId)
  return there ?? stepFrom(claims, listed, claimId, 1) ?? listed.at(-1) ?? null
}

type NothingProps = Readonly<{ filter: ClaimFilter; hasClaims: boolean; onAll: () => void }>

function Nothing({ filter, hasClaims, onAll }: NothingProps) {
  if (!hasClaims) {
    return (
      <EmptyState title={words.noClaims}>
        <p>{words.noClaimsHint}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={words.nothing[filter]}>
      <button type="button" className="link" onClick={onAll}>
        {words.showAll}
      </button>
    </EmptyState>
  )
}
