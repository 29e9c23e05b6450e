import type { Output } from '../../../../shared/contract.ts'
import type { Desk } from '../../../../shared/domain/review.ts'
import { Button } from '../../../ui/button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { MenuButton } from '../../../ui/menu.tsx'
import { BundleMenu } from '../bundle/bundle-menu.tsx'
import { words } from '../words.ts'

type DeskBarProps = Readonly<{
  desk: Desk
  drafts: Output<'reviews.list'>['rows']
  onDraft: (id: string) => void
  onOpenDraft: () => void
  onSignOff: () => void
}>

/** The bar over a draft's claims: which draft, which pass, and what ends it. */
export function DeskBar({ desk, drafts, onDraft, onOpenDraft, onSignOff }: DeskBarProps) {
  const { review } = desk
  const title = desk.draft.title || words.untitled
  const pass = review
    ? words.passBy({ pass: words.pass({ n: review.pass }), who: review.startedBy.initials })
    : words.notStarted
  return (
    <header className="bar">
      <h1 className="cut" dir="auto" title={title}>
        {title}
      </h1>
      <MenuButton
        className="btn q"
        aria-label={words.chooseFrom({ now: pass })}
        label={
          <>
            {pass}
            <Icon name="chevron-down" size="small" className="end" />
          </>
        }
        choices={[
          { id: 'open', label: words.openDraft, icon: 'drafts', onAction: onOpenDraft },
          ...drafts.map(({ draftId, title: other, state }) => ({
            id: draftId,
            label: words.drafts[state]({ title: other || words.untitled }),
            icon: draftId === desk.draft.id ? ('check' as const) : undefined,
            onAction: () => onDraft(draftId),
          })),
        ]}
      />
      <span className="grow" />
      {review && (
        <span className="dim wide started">{words.started({ when: formatMoment(review.createdAt) })}</span>
      )}
      <BundleMenu draftId={desk.draft.id} onDraft={onDraft} />
      {review && !review.signed && <Button onClick={onSignOff}>{words.signOff.act}</Button>}
    </header>
  )
}
