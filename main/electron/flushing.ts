import { randomUUID } from 'node:crypto'
import type { HostCommand } from '../../shared/domain/host-command.ts'
import type { FlushOutcome } from './decisions/locking.ts'

/** How long a page may take to save what is waiting, in ms. */
const FLUSH_LIMIT_MS = 5000

/**
 * Asks pages to save what is waiting, and hears their answers. Each question has a random name of its own, so that one
 * page cannot answer for another; a page that does not answer in time counts as such, and its late answer as nothing.
 */
export function createFlushing(limitMs: number = FLUSH_LIMIT_MS) {
  const asked = new Map<string, (outcome: FlushOutcome) => void>()
  return {
    ask(tell: (command: HostCommand) => void): Promise<FlushOutcome> {
      return new Promise(resolve => {
        const request = randomUUID()
        const timer = setTimeout(() => settle('no-answer'), limitMs)
        function settle(outcome: FlushOutcome): void {
          clearTimeout(timer)
          asked.delete(request)
          resolve(outcome)
        }
        asked.set(request, settle)
        tell({ act: 'flush', request })
      })
    },
    /** What a page answered with `host.flushed`. */
    answer: (request: string, saved: boolean): void => asked.get(request)?.(saved ? 'saved' : 'unsaved'),
  }
}
export type Flushing = ReturnType<typeof createFlushing>
