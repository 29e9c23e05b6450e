import { useEffect, useSyncExternalStore } from 'react'
import { IconButton } from './button.tsx'
import { type Notice, notices } from './notices.ts'

/** How long a notice that needs no answer stays, in ms. */
const STAY = 5000

/** The live region, and the notices on screen. Stands once, in the shell. */
export function NoticeList() {
  const current = useSyncExternalStore(notices.subscribe, notices.current)
  return (
    <div className="notices" role="status" aria-live="polite" aria-label="Notices">
      {current.map(notice => (
        <NoticeItem key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeItem({ notice }: Readonly<{ notice: Notice }>) {
  const { id, tone, sentence } = notice
  useEffect(() => {
    if (tone === 'failed') return
    const timer = setTimeout(() => notices.drop(id), STAY)
    return () => clearTimeout(timer)
  }, [id, tone])
  return (
    <div className={tone === 'failed' ? 'notice failed' : 'notice'}>
      <span>{sentence}</span>
      <IconButton icon="close" label="Close the notice" onClick={() => notices.drop(id)} />
    </div>
  )
}
