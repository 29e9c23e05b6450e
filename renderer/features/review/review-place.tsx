import { useEffect } from 'react'
import { draftsRoute, type ReviewRoute, reviewRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useCall } from '../../app/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, Failure, Waiting } from '../../ui/states.tsx'
import { BundleMenu } from './bundle/bundle-menu.tsx'
import { DeskView } from './desk/desk-view.tsx'
import { words } from './words.ts'
import './review.css'

/** Review: the desk of one draft, the last edited unless another was chosen. */
export function ReviewPlace({ route }: Readonly<{ route: ReviewRoute }>) {
  const drafts = useCall('reviews.list', {})
  const desk = useCall('reviews.desk', { draftId: route.id ?? '' }, { when: route.id !== null })
  const router = windowRouter()
  const latest = drafts.status === 'ready' ? drafts.value.rows[0]?.draftId : undefined
  useEffect(() => {
    if (route.id === null && latest !== undefined) router.replace(reviewRoute(latest))
  }, [route.id, latest, router])

  if (drafts.status === 'failed')
    return <Framed>{<Failure error={drafts.error} onRetry={drafts.retry} />}</Framed>
  if (drafts.status === 'ready' && drafts.value.rows.length === 0) {
    return (
      <Framed>
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty}</p>
          <Button look="primary" icon="drafts" onClick={() => router.go(draftsRoute())}>
            {words.toDrafts}
          </Button>
          <BundleMenu draftId={null} onDraft={id => router.go(reviewRoute(id))} />
        </EmptyState>
      </Framed>
    )
  }
  if (desk.status === 'failed') {
    return (
      <Framed>
        <Failure error={desk.error} onRetry={desk.retry} />
        <Button look="quiet" icon="drafts" onClick={() => router.go(reviewRoute(latest ?? null))}>
          {words.choose}
        </Button>
      </Framed>
    )
  }
  if (desk.status === 'loading' || drafts.status === 'loading') {
    return (
      <Framed>
        <Waiting what={words.reading} />
      </Framed>
    )
  }
  return (
    <DeskView key={desk.value.draft.id} desk={desk.value} drafts={drafts.value.rows} claimId={route.claim} />
  )
}

/** The place while there is no desk to show. */
function Framed({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <div className="review-empty">
      <header className="bar">
        <h1>{words.title}</h1>
      </header>
      {children}
    </div>
  )
}
