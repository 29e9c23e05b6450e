import { useEffect, useState } from 'react'
import { sentenceFor } from '../../shared/errors.ts'
import { Icon } from '../ui/icon.tsx'
import { sayFailed } from '../ui/notices.ts'
import { useClient } from './client.tsx'
import { flushUnsaved } from './unsaved.ts'
import { words } from './words.ts'

/** While the host is gone it is asked this often, in ms, whether it is back. */
const ASK = 3000
/** A connection that is back within this long, in ms, is not worth a word. */
const PATIENCE = 1000

/** Says that the host is gone while it is, and saves what waits as soon as it is back. */
export function ConnectionBanner() {
  const client = useClient()
  const [gone, setGone] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = client.onConnection(connected => {
      clearTimeout(timer)
      if (!connected) {
        timer = setTimeout(() => setGone(true), PATIENCE)
        return
      }
      setGone(false)
      flushUnsaved().catch((error: unknown) => sayFailed(sentenceFor(error)))
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client])
  useEffect(() => {
    if (!gone) return
    const timer = setInterval(() => {
      // The transport tells what comes of it.
      client.call('host.info', {}).catch(() => {})
    }, ASK)
    return () => clearInterval(timer)
  }, [gone, client])
  if (!gone) return null
  return (
    <p className="gone" role="alert">
      <Icon name="guard-serious" size="medium" />
      {words.gone}
    </p>
  )
}
