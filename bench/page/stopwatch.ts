import type { Page, Request } from '@playwright/test'
import { watchPaints } from './watch.ts'

/** So long nothing may change on screen, in ms, until what was asked for counts as there. */
const QUIET = 350

/** Times acts in the page: from the key or press to the last paint that came of it. */
export type Stopwatch = {
  /** Does something that presses or types once; answers ms, or null when nothing changed. */
  time(act: () => Promise<unknown>): Promise<number | null>
}

/** Watches what changes inside `selector`, a CSS selector. The page may have been loaded anew since the last one. */
export async function stopwatch(page: Page, selector: string): Promise<Stopwatch> {
  await page.evaluate(watchPaints, selector)
  const waiting = new Set<Request>()
  page.on('request', request => request.url().endsWith('/rpc') && waiting.add(request))
  const over = (request: Request) => void waiting.delete(request)
  page.on('requestfinished', over).on('requestfailed', over)
  return {
    async time(act) {
      await act()
      for (;;) {
        await page.waitForTimeout(50)
        if (waiting.size > 0) continue
        const { took, still } = await page.evaluate(() => {
          const { acted, painted } = window.watch
          return { took: painted - acted, still: performance.now() - (painted || acted) }
        })
        if (!Number.isNaN(took) && still > QUIET) return took
        if (still > 4 * QUIET) return null
      }
    },
  }
}
