import { useEffect, useState } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import type { Desk, Reply } from '../../../../shared/domain/review.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { usePaneWidth } from '../../../app/settings.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { sayFailed } from '../../../ui/notices.ts'
import { HeightHandle } from './height-handle.tsx'
import { nextDue } from './reply-fields.ts'
import { ReplyDialog } from './reply-form.tsx'
import { ReplyTable } from './reply-table.tsx'
import { useReplyActs } from './use-reply-acts.ts'
import { words } from './words.ts'
import './reply.css'

/** Heights in px: of the heading alone, as it is at first (and with no rows), and the least and most it may have. */
const FOLDED = 36
const USUAL = 186
const EMPTY = 76
const LEAST = 96
const MOST = 520

type ReplyPaneProps = Readonly<{ desk: Desk; onInDraft: (range: Range) => void }>

/** Right of reply: folded to its heading, or as high as it was dragged. */
export function ReplyPane({ desk, onInDraft }: ReplyPaneProps) {
  const [kept, resize] = usePaneWidth('review.reply')
  const [open, setOpen] = useState<Reply | 'new' | null>(null)
  const now = useNow()
  const acts = useReplyActs(desk.draft.id)
  const { replies } = desk
  const height = kept ?? (replies.length === 0 ? EMPTY : USUAL)
  const folded = height <= FOLDED
  const next = nextDue(replies, now)
  const remove = async (reply: Reply) => {
    try {
      await acts.remove(reply)
      setOpen(null)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return (
    <section
      className="reply"
      aria-label={words.title}
      data-pane
      style={{ blockSize: folded ? FOLDED : `min(${height}px, 50vh)` }}
    >
      <HeightHandle
        label={words.height}
        height={folded ? FOLDED : height}
        least={LEAST}
        most={MOST}
        folded={FOLDED}
        onResize={resize}
        onReset={() => resize(null)}
      />
      <header className="bar">
        <h2>{words.title}</h2>
        <span className="n">{replies.length === 0 ? words.none : words.summary(countsOf(replies))}</span>
        <span className="grow" />
        {next !== null && <span className="dim wide due">{words.nextDue({ when: formatMoment(next) })}</span>}
        <Button small icon="plus" onClick={() => setOpen('new')}>
          {words.add}
        </Button>
        <IconButton
          icon={folded ? 'chevron-up' : 'chevron-down'}
          label={folded ? words.expand : words.collapse}
          aria-expanded={!folded}
          onClick={() => resize(folded ? null : FOLDED)}
        />
      </header>
      {!folded && <ReplyTable desk={desk} now={now} onOpen={setOpen} onInDraft={onInDraft} />}
      {open !== null && (
        <ReplyDialog
          key={open === 'new' ? 'new' : open.id}
          desk={desk}
          reply={open === 'new' ? null : open}
          onKeep={fields => (open === 'new' ? acts.create(fields) : acts.change(open, fields))}
          onRemove={open === 'new' ? null : () => remove(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

const countsOf = (replies: readonly Reply[]) => ({
  asked: replies.filter(({ askedAt }) => askedAt !== null).length,
  answered: replies.filter(({ state }) => state === 'answered').length,
  declined: replies.filter(({ state }) => state === 'declined').length,
})

/** The time, told again each minute: deadlines come nearer. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
