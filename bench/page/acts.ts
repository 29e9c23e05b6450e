import type { Page } from '@playwright/test'
import { SearchPage } from '../../e2e/pages/search-page.ts'
import { SourcesPage } from '../../e2e/pages/sources-page.ts'
import { call } from '../../e2e/seed.ts'
import { type Line, times } from './lines.ts'
import { stopwatch } from './stopwatch.ts'
import { type Frames, watchFirstScreen, watchFrames } from './watch.ts'

const LIST = '[role=listbox][aria-label=Sources]'

/** Typing into the filter of the list, letter by letter, and taking them away again. */
export async function filterTheList(page: Page): Promise<Line[]> {
  const { filter } = new SourcesPage(page)
  await filter.focus()
  const watch = await stopwatch(page, '[aria-label="List of sources"]')
  const each: (number | null)[] = []
  for (const key of ['m', 'o', 'r', 'Backspace', 'Backspace', 'Backspace']) {
    each.push(await watch.time(() => page.keyboard.press(key)))
  }
  return [times('a keystroke in the filter of the list', each, 50)]
}

/** Two manners of the wheel: as one reads, and as one hurries; then the bar pulled to three places. */
export async function scrollTheList(page: Page): Promise<Line[]> {
  const list = page.locator(LIST)
  await list.hover()
  const lines: Line[] = []
  for (const [name, step] of [
    ['scrolling, reading', 110],
    ['scrolling, hurrying', 1200],
  ] as const) {
    await page.evaluate(watchFrames, LIST)
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      await page.mouse.wheel(0, step)
      await page.waitForTimeout(16)
    }
    const seen: Frames = await page.evaluate(() => window.frameWatch.stop())
    const { frames, seconds, longestMs, long, blank, blankRows } = seen
    const figures = {
      'frames/s': frames / seconds,
      'longest ms': longestMs,
      'over 50 ms': long,
      'frames with a blank row': blank,
      'blank rows': blankRows,
    }
    lines.push({ name, figures, budget: { of: 'blank rows', most: 0 } })
  }
  return lines
}

/** Opens the source of a megabyte by its row, from another that is open: its first screen, and then all of it. */
export async function openTheLargest(page: Page, title: string): Promise<Line[]> {
  const sources = new SourcesPage(page)
  const first: number[] = []
  const whole: (number | null)[] = []
  for (let turn = 0; turn < 3; turn++) {
    await sources.filter.fill('')
    await sources.list.press('Home')
    await sources.reader.waitFor()
    await sources.filter.fill(title)
    await sources.row(title).waitFor()
    const watch = await stopwatch(page, '[aria-label=Reader]')
    await page.evaluate(watchFirstScreen, title)
    whole.push(await watch.time(() => sources.row(title).click()))
    first.push(await page.evaluate(() => window.firstScreen))
  }
  await sources.filter.fill('')
  return [times('open a source of 1 MB', first, 200), times('the same, until it is there whole', whole)]
}

/** Typing into Search, once everything is indexed. */
export async function searchEverywhere(page: Page): Promise<Line[]> {
  const began = Date.now()
  for (;;) {
    const { state } = await call(page, 'search.status', {})
    if (state === 'ready') break
    if (state === 'failed' || Date.now() - began > 20 * 60_000) throw new Error(`The index is ${state}.`)
    await page.waitForTimeout(500)
  }
  const waited = times('waited for the index after all that', [Date.now() - began])
  const search = new SearchPage(page)
  await search.goTo()
  await search.box.focus()
  const watch = await stopwatch(page, '[aria-label=Results]')
  const each: (number | null)[] = []
  for (const key of ['m', 'e', 'd', 'o', ' ', 'd', 'e', 'Backspace', 'Backspace', 'Backspace']) {
    each.push(await watch.time(() => page.keyboard.press(key)))
  }
  return [waited, times('a keystroke in Search', each, 50)]
}
