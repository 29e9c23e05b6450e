import type { Page } from '@playwright/test'
import type { DraftsPage } from '../../e2e/pages/drafts-page.ts'
import { ReviewPage } from '../../e2e/pages/review-page.ts'
import { call } from '../../e2e/seed.ts'
import { type Line, times } from '../page/lines.ts'
import { stopwatch } from '../page/stopwatch.ts'
import { watchFirst } from './watch-first.ts'

/** What the desk may take to open on the long draft, in ms. */
const OPENS_WITHIN = 300

/** From the open draft to its desk, twice, and a verdict by its key. The page is in Drafts. */
export async function benchDesk(page: Page, drafts: DraftsPage): Promise<Line[]> {
  const [draft] = (await call(page, 'drafts.list', {})).rows
  if (!draft) throw new Error('There is no draft to review.')
  await call(page, 'settings.set', { initials: 'TR', role: 'editor' })
  await call(page, 'reviews.start', { draftId: draft.id })
  const first = await open(page)
  await drafts.goTo()
  await drafts.text.waitFor()
  const again = await open(page)
  const watch = await stopwatch(page, '[role=feed]')
  await new ReviewPage(page).claims.getByRole('article').first().click()
  await page.waitForTimeout(1000)
  const verdicts: (number | null)[] = []
  for (let claim = 0; claim < VERDICTS; claim += 1)
    verdicts.push(await watch.time(() => page.keyboard.press('c')))
  return [
    times('the desk opens, first', [first], OPENS_WITHIN),
    times('the desk opens, again', [again], OPENS_WITHIN),
    times('a verdict by its key', verdicts),
  ]
}
const VERDICTS = 5

async function open(page: Page): Promise<number> {
  await page.evaluate(watchFirst, '[role=feed] [role=article], [role=feed] article')
  await page.getByRole('button', { name: 'Review of this draft' }).click()
  await page.waitForFunction(() => !Number.isNaN(window.firstShown))
  const took = await page.evaluate(() => window.firstShown)
  await page.waitForTimeout(1000)
  return took
}
