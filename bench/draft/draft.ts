import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/browser.ts'
import { startHostProcess } from '../../e2e/host-process.ts'
import { DraftsPage } from '../../e2e/pages/drafts-page.ts'
import { call } from '../../e2e/seed.ts'
import { type Line, times } from '../page/lines.ts'
import { stopwatch } from '../page/stopwatch.ts'
import { benchDesk } from './desk.ts'
import { makeLongDraft } from './long-draft.ts'
import { watchKeys } from './watch-keys.ts'

export type DraftBench = { readonly words: number; readonly quotes: number; readonly seed: number }

/** The real window over one long draft with many live quotes: opening it, typing in it, and reviewing it. */
export async function benchDraft({ words, quotes, seed }: DraftBench): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  const folders = { config: join(folder, 'config'), notebooks: join(folder, 'notebooks') }
  await mkdir(folders.notebooks)
  const browser = await chromium.launch(launchOptions())
  const host = await startHostProcess(folders)
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(host.url)
    const path = join(folders.notebooks, 'Long.notebook')
    await call(page, 'notebook.create', { path, name: 'Long', passphrase: null })
    await makeLongDraft(page, words, quotes, seed)
    await page.reload()
    const drafts = new DraftsPage(page)
    await page.getByRole('navigation').getByRole('link', { name: 'Drafts' }).waitFor()
    const watch = await stopwatch(page, '.writing')
    const opened = times('open the draft', [await watch.time(() => drafts.goTo())])
    await drafts.quotation('Verbatim').first().waitFor()
    const plain = drafts.text.locator('p').filter({ hasNot: drafts.quotation('Verbatim') })
    return [
      opened,
      await type(page, 'a key in a paragraph', plain.nth(quotes)),
      await type(page, 'a key in a live quote', drafts.quotation('Verbatim').nth(Math.floor(quotes / 2))),
      ...(await benchDesk(page, drafts)),
    ]
  } finally {
    await browser.close()
    await host.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Keys of one stretch of typing, and the pause between them in ms: a quick typist's. */
const KEYS = 'it was raining that night and nobody came to look at the gate'
const BETWEEN = 90
/** What a key may take, in ms. */
const FRAME = 1000 / 60

async function type(page: Page, name: string, place: ReturnType<Page['locator']>): Promise<Line> {
  await place.scrollIntoViewIfNeeded()
  await place.click()
  await page.waitForTimeout(1000)
  await page.evaluate(watchKeys)
  await page.keyboard.type(KEYS, { delay: BETWEEN })
  await page.waitForTimeout(500)
  const each = await page.evaluate(() => window.keyWatch.stop())
  const sorted = each.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  const figures = { median: at(0.5), p95: at(0.95), longest: sorted.at(-1) ?? Number.NaN }
  return { name, figures, each, budget: { of: 'median', most: FRAME } }
}
