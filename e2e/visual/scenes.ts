import { expect, type Page } from '@playwright/test'
import { ActivityPage } from '../pages/activity-page.ts'
import { DraftsPage } from '../pages/drafts-page.ts'
import { NotesPage } from '../pages/notes-page.ts'
import { PalettePage } from '../pages/palette-page.ts'
import { PeoplePage } from '../pages/people-page.ts'
import { QuotesPage } from '../pages/quotes-page.ts'
import { ReviewPage } from '../pages/review-page.ts'
import { SearchPage } from '../pages/search-page.ts'
import { SettingsDialog } from '../pages/settings-dialog.ts'
import { SourcesPage } from '../pages/sources-page.ts'
import { call } from '../seed.ts'

export type Scene = Readonly<{
  name: string
  /** Comes to the screen and waits until all of it stands. */
  show: (page: Page) => Promise<void>
}>

/** The sample notebook, open, with everything in it found. */
async function openSample(page: Page): Promise<void> {
  const { notebook } = await call(page, 'notebook.current', {})
  if (!notebook) await call(page, 'notebook.openSample', {})
  await expect.poll(async () => (await call(page, 'search.status', {})).state).toBe('ready')
  await page.reload()
  await expect(page.getByText('Index up to date')).toBeVisible()
}

const inSample = (name: string, show: Scene['show']): Scene => ({
  name,
  show: async page => {
    await openSample(page)
    await show(page)
  },
})

/** By address: a row may be far down a list, of which only what shows is drawn. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/${hash}`)
  await page.reload()
}

async function openLedger(page: Page): Promise<SourcesPage> {
  const sources = new SourcesPage(page)
  const { rows } = await call(page, 'sources.list', { filter: 'District Kept Filters in Service' })
  await goTo(page, `#/sources/${rows[0]?.id}`)
  await expect(sources.marks.first()).toBeVisible()
  await expect(sources.inspector).toContainText('SHA-256')
  return sources
}

/** The places and what opens over them, as a newcomer would meet them in the sample notebook. */
export const scenes: readonly Scene[] = [
  {
    name: 'welcome',
    show: async page => {
      await call(page, 'notebook.close', {})
      await page.reload()
      await expect(page.getByRole('button', { name: /Look around the sample notebook/ })).toBeVisible()
    },
  },
  {
    name: 'new-notebook',
    show: async page => {
      await call(page, 'notebook.close', {})
      await page.reload()
      await page.getByRole('button', { name: 'New notebook' }).click()
      await page.getByLabel('Name').fill('Harbour papers')
    },
  },
  inSample('sources', async page => void (await openLedger(page))),
  inSample('quote-form', async page => {
    const sources = await openLedger(page)
    await sources.reader.getByText('State rules give a district').first().click()
    await sources.reader.press('Shift+ArrowDown')
    await sources.reader.press('q')
    await expect(sources.form).toBeVisible()
  }),
  inSample('quotes', async page => {
    const quotes = new QuotesPage(page)
    const { quotes: all } = await call(page, 'quotes.list', { limit: 200 })
    const board = all.find(({ anchor }) => anchor.exact.startsWith('Nobody at the board'))
    await goTo(page, `#/quotes/${board?.id}`)
    await expect(quotes.inspector).toContainText('Nobody at the board')
  }),
  inSample('people', async page => {
    const people = new PeoplePage(page)
    await people.goTo()
    await people.row(/Gulnar/).click()
    await expect(people.statements.first()).toBeVisible()
  }),
  inSample('notes', async page => {
    const { rows } = await call(page, 'notes.list', {})
    await goTo(page, `#/notes/${rows[0]?.id}`)
    await expect(new NotesPage(page).text).toBeVisible()
  }),
  inSample('drafts', async page => {
    const drafts = new DraftsPage(page)
    await drafts.goTo()
    await page.getByRole('button', { name: /The Filters That Passed/ }).click()
    await expect(drafts.tally('Serious')).toHaveText(/1$/)
    await drafts
      .quotation(/Serious/)
      .first()
      .click()
    await expect(drafts.slip(/Serious/)).toBeVisible()
    await expect(drafts.evidence.locator('.ev').first()).toBeVisible()
  }),
  inSample('review', async page => {
    const review = new ReviewPage(page)
    await review.goTo()
    await review.coverage.getByRole('button', { name: /in the way/ }).click()
    await expect(review.current).toContainText('Confirm waits for the quotation')
    await expect(review.replies.getByRole('row', { name: /Northlake/ })).toBeVisible()
  }),
  inSample('search', async page => {
    const search = new SearchPage(page)
    await search.goTo()
    await search.box.fill('Seitkali')
    await expect(search.results.getByRole('article').first()).toBeVisible()
    await search.box.press('ArrowDown')
    await expect(search.preview.getByRole('heading').first()).toBeVisible()
  }),
  inSample('activity', async page => {
    const activity = new ActivityPage(page)
    await activity.goTo()
    await activity.verify.click()
    await expect(page.getByText(/^Whole: /)).toBeVisible()
  }),
  inSample('palette', async page => {
    const palette = new PalettePage(page)
    await palette.open()
    await palette.type('ruth')
    await expect(palette.current).toContainText('Ruth')
  }),
  inSample('keys', async page => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  }),
  inSample('settings', async page => {
    const settings = new SettingsDialog(page)
    await settings.open()
    await expect(settings.initials).toBeVisible()
  }),
]
