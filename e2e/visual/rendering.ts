import { createHash } from 'node:crypto'
import { chromium } from '@playwright/test'
import { launchOptions } from '../browser.ts'

/** What decides how a page looks on a machine, besides the page. */
export type Rendering = {
  /** Chromium's version. */
  readonly browser: string
  /** A hash of how a fixed page is drawn: fonts of the system, their hinting, the rasteriser. */
  readonly drawn: string
}

/** Every script of the app, in the system's own fonts and at the sizes that the window uses. */
const probe = `<body style="margin:8px;width:600px">${[11, 13, 17]
  .map(size =>
    ['serif', 'sans-serif', 'monospace']
      .map(
        face =>
          `<p style="font:${size}px ${face}">Ag 0123 “fi” Құжат Журнал صوت الساحل 水 ≠ ▲ <button>Save</button></p>`,
      )
      .join(''),
  )
  .join('')}`

/** How this machine draws. Recorded pictures can only be compared where it is the same as where they were made. */
export async function renderingHere(): Promise<Rendering> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 640 } })
    await page.setContent(probe)
    const drawn = createHash('sha256')
      .update(await page.screenshot({ animations: 'disabled' }))
      .digest('hex')
    return { browser: browser.version(), drawn }
  } finally {
    await browser.close()
  }
}
