import type { HostCommand } from '../../shared/domain/host-command.ts'

/** More than a person can have asked for before the page is there. */
const MAX_WAITING = 16

/** The line to one page: what is said before the page listens waits until it does. */
export function createPageLine(send: (command: HostCommand) => void) {
  let listening = false
  let waiting: HostCommand[] = []
  return {
    isListening: () => listening,
    tell(command: HostCommand): void {
      if (listening) send(command)
      else waiting = [...waiting, command].slice(-MAX_WAITING)
    },
    /** The page hears events from now on. */
    open(): void {
      listening = true
      for (const command of waiting.splice(0)) send(command)
    },
    /** The page is being replaced, or its process is gone. */
    cut(): void {
      listening = false
    },
  }
}
export type PageLine = ReturnType<typeof createPageLine>
