import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes after which the log starts afresh; one older log is kept. */
const MAX_LOG_BYTES = 1024 * 1024

/** Appends unexpected errors to `log.txt` in the folder. `otherwise` gets what cannot be written there. */
export function createErrorLog(folder: string, otherwise: (text: string) => void): (error: unknown) => void {
  const path = join(folder, 'log.txt')
  return error => {
    const entry = `${new Date().toISOString()} ${inFull(error)}\n`
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) {
        renameSync(path, join(folder, 'log.old.txt'))
      }
      appendFileSync(path, entry, { mode: 0o600 })
    } catch (failure) {
      otherwise(`${entry}(not in ${path}: ${inFull(failure)})`)
    }
  }
}

/** The stack and those of its causes. */
function inFull(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  caused by ${inFull(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
