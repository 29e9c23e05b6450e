import { useEffect, useEffectEvent, useState } from 'react'
import { sentenceFor } from '../../shared/errors.ts'
import { useClient } from '../app/client.tsx'
import { isDialogOpen } from '../app/use-shortcuts.ts'
import { isChord, isTyping } from '../ui/keys.ts'
import { sayFailed } from '../ui/notices.ts'

const none: ReadonlyMap<string, string> = new Map()
/** Shown at a time, at the most. */
const MOST = 200

/**
 * The covered words of these quotes while H is held, by id; nothing of them is kept afterwards. Each showing stands in
 * the journal.
 */
export function useHeldWords(ids: readonly string[]): ReadonlyMap<string, string> {
  const client = useClient()
  const [words, setWords] = useState(none)
  const show = useEffectEvent(async (isHeld: () => boolean) => {
    if (ids.length === 0) return
    try {
      const { shown } = await client.call('quotes.show', { ids: ids.slice(0, MOST) })
      if (isHeld()) setWords(new Map(shown.map(quote => [quote.id, quote.words])))
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  })
  useEffect(() => {
    let held = 0
    let last = 0
    const press = (event: KeyboardEvent) => {
      if (event.repeat || held || !isChord(event, 'H') || isTyping(event.target) || isDialogOpen()) return
      last += 1
      held = last
      const mine = held
      void show(() => held === mine)
    }
    const cover = () => {
      held = 0
      setWords(none)
    }
    const release = (event: KeyboardEvent) => {
      if (event.code === 'KeyH' || event.key.toLowerCase() === 'h') cover()
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    window.addEventListener('blur', cover)
    document.addEventListener('visibilitychange', cover)
    return () => {
      cover()
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', cover)
      document.removeEventListener('visibilitychange', cover)
    }
  }, [])
  return words
}
