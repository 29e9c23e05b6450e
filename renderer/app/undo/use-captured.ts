import type { ClipResult } from '../../../shared/domain/source.ts'
import { useClient } from '../client.tsx'
import { windowRouter } from '../router.ts'
import { windowUndo } from '../undo.ts'
import { type Capture, captureOf, wayToTakeBack } from './captures.ts'

/** Says what was captured, with the way back; many captures are one step. */
export function useCaptured() {
  const client = useClient()
  const capturedMany = (captures: readonly Capture[], said: string): void =>
    windowUndo.did({ said, undo: wayToTakeBack({ client, router: windowRouter() }, captures) })
  return {
    capturedMany,
    captured: (result: ClipResult, said: string): void => capturedMany([captureOf(result)], said),
  }
}
