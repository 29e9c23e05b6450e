import { useEffect, useSyncExternalStore } from 'react'
import { IconButton } from './button.tsx'
import { type Notice, notices } from './notices.ts'
import { common } from './words.ts'

/** How long a notice that needs no answer stays, in ms. */
const STAY = 5000
/** One that offers something to press stays longer, so that the keyboard comes to it. */
const STAY_FOR_ACTION = 12_000

/** The live region, and the notices on screen. Stands once, in the shell. */
export function NoticeList() {
  const current = useSyncExternalStore(notices.subscribe, notices.current)
  return (
    <div className="notices" role="status" aria-live="polite" aria-label={common.notices}>
      {current.map(notice => (
        <NoticeItem key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeItem({ notice }: Readonly<{ notice: Notice }>) {
  const { id, tone, sentence, action } = notice
  useEffect(() => {
    if (tone === 'failed') return
    const timer = setTimeout(() => notices.drop(id), action ? STAY_FOR_ACTION : STAY)
    return () => clearTimeout(timer)
  }, [id, tone, action])
  return (
    <div className={tone === 'failed' ? 'notice failed' : 'notice'}>
      <span>{sentence}</span>
      {action && (
        <button
          type="button"
          className="link"
          onClick={() => {
            notices.drop(id)
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label={common.closeNotice} onClick={() => notices.drop(id)} />
    </div>
  )
}
