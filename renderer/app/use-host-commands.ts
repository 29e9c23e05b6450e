import { useEffect, useEffectEvent } from 'react'
import type { HostCommand } from '../../shared/domain/host-command.ts'
import { sentenceFor } from '../../shared/errors.ts'
import { sayFailed } from '../ui/notices.ts'
import { useClient } from './client.tsx'
import { windowCommands } from './commands.ts'
import { carryOut } from './host-commands.ts'
import { useNotebookActs } from './notebook.ts'
import { windowRouter } from './router.ts'
import type { Capture } from './undo/captures.ts'
import { useCaptured } from './undo/use-captured.ts'
import { words } from './undo/words.ts'
import { flushUnsaved } from './unsaved.ts'
import { welcomeWish } from './welcome-page.ts'

/** Does what the host's menu, links and double-clicks ask for. Once in a window; a browser never asks. */
export function useHostCommands(): void {
  const client = useClient()
  const acts = useNotebookActs()
  const { capturedMany } = useCaptured()
  const hear = useEffectEvent((command: HostCommand) => {
    const run = (id: string) =>
      windowCommands
        .current()
        .find(known => known.id === id)
        ?.run()
    const captured = (capture: Capture) => capturedMany([capture], words.quickClipped)
    carryOut(command, { client, acts, flush: flushUnsaved, wish: welcomeWish.set, run, captured }).catch(
      error => sayFailed(sentenceFor(error)),
    )
  })
  useEffect(() => client.on('host.command', command => hear(command)), [client])
  // Another window, or the lock, closed the notebook: no id or word of it stays here.
  useEffect(
    () =>
      client.on('notebook.changed', ({ open }) => {
        if (!open) windowRouter().forget()
      }),
    [client],
  )
}
