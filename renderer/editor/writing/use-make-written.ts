import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { windowRouter } from '../../app/router.ts'
import { wayToRemove } from '../../app/undo/ways.ts'
import { windowUndo } from '../../app/undo.ts'
import { sayFailed } from '../../ui/notices.ts'
import { words } from '../words.ts'
import { methodsOf, type WritingKind } from './session.ts'
import { type RouteOf, removableWritten } from './written-ways.ts'

/** Makes a note or a draft and opens it. Undoing removes it again, unless something was written in it since. */
export function useMakeWritten(kind: WritingKind, routeOf: RouteOf) {
  const client = useClient()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const make = async (): Promise<void> => {
    setBusy(true)
    try {
      const made = await client.call(methodsOf[kind].create, { title: '' })
      windowRouter().go(routeOf(made.id))
      const removable = removableWritten(client, queries, kind, routeOf)
      windowUndo.did({ said: words.made[kind], undo: wayToRemove(made, removable) })
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
    setBusy(false)
  }
  return { make, busy }
}
