import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { ClaimView } from '../../../../shared/domain/review.ts'
import { isTyping, runChord } from '../../../ui/keys.ts'
import { textScale } from '../../../ui/text-scale.ts'
import { words } from '../claim-words.ts'
import type { ClaimForm } from './claim-form.tsx'
import { ClaimRow, type ClaimWays } from './claim-row.tsx'
import type { ClaimActs } from './use-claim-acts.ts'

/** Height in px that a claim is taken to have before it was drawn. */
const ROW = 92

export interface ClaimListHandle {
  /** To the claim one is at. */
  focus(): void
}

type ClaimListProps = Readonly<{
  ref?: Ref<ClaimListHandle>
  claims: readonly ClaimView[]
  draftId: string
  /** What the list is narrowed to: another one brings the current claim into view again. */
  filter: string
  currentId: string | null
  form: Readonly<{ claimId: string; form: ClaimForm }> | null
  isOpen: boolean
  isEditor: boolean
  acts: ClaimActs
  ways: ClaimWays
  /** What the keys do while a claim has the focus, and no form in it. */
  keys: Readonly<Record<string, () => void>>
  onMove: (id: string) => void
  onClose: () => void
  onJudged: () => void
}>

/**
 * The claims down the page. One tab stop; J and K move. Only those in sight are drawn, the one that one is at, and the
 * one with a form.
 */
export function ClaimList(props: ClaimListProps) {
  const { claims, currentId, form, onMove } = props
  const box = useRef<HTMLDivElement>(null)
  const at = claims.findIndex(({ id }) => id === currentId)
  const formAt = form === null ? -1 : claims.findIndex(({ id }) => id === form.claimId)
  const virtual = useVirtualizer({
    count: claims.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW * textScale(),
    getItemKey: index => claims[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: range => {
      const drawn = new Set([...defaultRangeExtractor(range), at, formAt].filter(index => index >= 0))
      return [...drawn].sort((a, b) => a - b)
    },
  })

  // Who moves by keys takes the focus along; who is elsewhere keeps it.
  const article = () => box.current?.querySelector<HTMLElement>('[aria-current]')
  const shown = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (currentId === shown.current) return
    shown.current = currentId
    const focused = document.activeElement
    if (focused?.closest('.claim') && box.current?.contains(focused))
      article()?.focus({ preventScroll: true })
  })
  const isThere = at >= 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another claim is come to, not when the list moves
  useEffect(() => {
    if (currentId === null || !isThere) return
    // What one comes to grows, and is seen whole once it has.
    const bring = () => article()?.scrollIntoView({ block: 'nearest' })
    virtual.scrollToIndex(at)
    const frame = requestAnimationFrame(bring)
    return () => cancelAnimationFrame(frame)
  }, [currentId, isThere, props.filter])
  const opened = form && `${form.claimId} ${form.form.kind}`
  useEffect(() => {
    if (opened === null) return
    // Once the row is measured with the form in it: only then is there room to scroll to its buttons.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        box.current?.querySelector('.claim-form')?.scrollIntoView({ block: 'nearest' })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [opened])
  useImperativeHandle(props.ref, () => ({
    focus: () => {
      const element = article() ?? box.current?.querySelector<HTMLElement>('.claim')
      element?.focus()
    },
  }))

  const moveTo = (index: number) => {
    const claim = claims[Math.max(0, Math.min(claims.length - 1, index))]
    if (claim) onMove(claim.id)
  }
  const press = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented) return
    const { target } = event
    // A form in a claim has the keys for itself; a button keeps the one that presses it.
    if (target instanceof HTMLElement && target.closest('.claim-form')) return
    const onControl = target instanceof HTMLElement && target.closest('button, a') !== null
    const { Enter, ...keys } = props.keys
    const acts: Record<string, () => void> = { ...keys, ...(Enter && !onControl && { Enter }) }
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      J: at + 1,
      K: at - 1,
      Home: 0,
      End: claims.length - 1,
    }
    for (const [key, goal] of Object.entries(goals)) acts[key] = () => moveTo(goal)
    acts['Escape'] = () => article()?.focus()
    runChord(event, acts)
  }
  return (
    <div className="claims" role="feed" aria-label={words.label} ref={box} onKeyDown={press}>
      <div className="virtual" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(item => {
          const claim = claims[item.index]
          return (
            claim && (
              <ClaimRow
                key={claim.id}
                ref={virtual.measureElement}
                claim={claim}
                draftId={props.draftId}
                current={item.index === Math.max(at, 0)}
                place={item.index}
                count={claims.length}
                start={item.start}
                form={form?.claimId === claim.id ? form.form : null}
                isOpen={props.isOpen}
                isEditor={props.isEditor}
                acts={props.acts}
                ways={props.ways}
                onPress={() => onMove(claim.id)}
                onClose={props.onClose}
                onJudged={props.onJudged}
              />
            )
          )
        })}
      </div>
    </div>
  )
}
