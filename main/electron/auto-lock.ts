import { powerMonitor } from 'electron'
import { type Core, callCore } from '../core/core.ts'
import { isTimeToLock } from './decisions/locking.ts'
import type { Windows } from './windows.ts'

const LOOK_EVERY_MS = 15_000

/**
 * Closes an encrypted notebook when the machine sleeps, its screen is locked, or nobody has touched it for a while, after
 * the pages have saved what was waiting. What could not be saved keeps it open; the next look tries again.
 */
export function startAutoLock(core: Core, windows: Windows, logError: (error: unknown) => void): void {
  let due = false
  let busy = false
  async function look(asked: boolean): Promise<void> {
    if (busy) return
    busy = true
    try {
      const { notebook } = await callCore(core, 'notebook.current', {})
      const { lockAfterMinutes } = await callCore(core, 'settings.get', {})
      const idleSeconds = powerMonitor.getSystemIdleTime()
      const encryptedOpen = notebook?.encrypted === true
      due =
        encryptedOpen &&
        (due || asked || isTimeToLock({ encryptedOpen, idleSeconds, afterMinutes: lockAfterMinutes }))
      if (!due || !(await windows.mayLeave('lock'))) return
      await callCore(core, 'notebook.close', {})
      due = false
    } finally {
      busy = false
    }
  }
  const run = (asked: boolean) => void look(asked).catch(logError)
  powerMonitor.on('suspend', () => run(true))
  powerMonitor.on('lock-screen', () => run(true))
  setInterval(() => run(false), LOOK_EVERY_MS).unref()
}
