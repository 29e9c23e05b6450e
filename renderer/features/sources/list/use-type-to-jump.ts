import { type KeyboardEvent, useRef } from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { isChord } from '../../../ui/keys.ts'
import { sayFailed } from '../../../ui/notices.ts'

/** Letters that come within this time of each other are one beginning, in ms. */
const TOGETHER = 900

/** Letters that do something by themselves: a jump begins with them only in capitals, and may go on with them. */
const ownKeys = ['J', 'K', 'V']

/** Typing the beginning of a title goes to it. The handler answers whether the key was part of that. */
export function useTypeToJump(
  listing: SourceListing,
  at: () => number,
  moveTo: (row: number) => void,
): (event: KeyboardEvent) => boolean {
  const client = useClient()
  const typed = useRef({ letters: '', when: Number.NEGATIVE_INFINITY })
  const jump = async (begins: string, row: number) => {
    try {
      const found = await client.call('sources.locate', { ...listing, wanted: { begins, row } })
      // Another letter may have come meanwhile.
      if (found.row !== null && typed.current.letters === begins) moveTo(found.row)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const goesOn = event.timeStamp - typed.current.when < TOGETHER
    const begins = /^[\p{L}\p{N}]$/u.test(event.key) && !ownKeys.some(key => isChord(event, key))
    if (!begins && !(goesOn && /^[\p{L}\p{N}\p{P} ]$/u.test(event.key))) return false
    const letters = (goesOn ? typed.current.letters : '') + event.key
    typed.current = { letters, when: event.timeStamp }
    // A first letter leaves the source that is open; the next ones may keep to it.
    void jump(letters, Math.max(0, goesOn ? at() : at() + 1))
    return true
  }
}
