import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Has this thread's garbage collected now. V8 leaves it lie until room is needed, and after a fill or a merge that is
 * hundreds of megabytes which nothing will ask for. Takes some 50 ms: for a thread that nobody waits for at the moment.
 * Does nothing in a runtime that does not let itself be asked.
 */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}
