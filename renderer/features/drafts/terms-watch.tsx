import { useEffect } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { sayFailed } from '../../ui/notices.ts'
import { words } from './words.ts'

/** Changes of one moment are looked at together, in ms. */
const SETTLE = 300

/** When the terms of quotes change, wherever that is done: says which drafts now go against them. Draws nothing. */
export function TermsWatch() {
  const client = useClient()
  useEffect(() => {
    let known: ReadonlyMap<string, number> | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const look = async () => {
      try {
        const { drafts } = await client.call('drafts.breaches', {})
        if (left) return
        const before = known
        known = new Map(drafts.map(({ id, breaches }) => [id, breaches.length]))
        if (before === null) return
        for (const { id, title, breaches } of drafts) {
          const more = breaches.length - (before.get(id) ?? 0)
          if (more > 0) sayFailed(words.broken({ n: more, title: title.trim() || words.untitled }))
        }
      } catch (error) {
        if (!left) sayFailed(sentenceFor(error))
      }
    }
    void look()
    const stop = client.on('records.changed', ({ kind }) => {
      if (kind !== 'quote') return
      clearTimeout(timer)
      timer = setTimeout(() => void look(), SETTLE)
    })
    return () => {
      left = true
      clearTimeout(timer)
      stop()
    }
  }, [client])
  return null
}
