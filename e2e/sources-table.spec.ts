import { expectAccessibleInEveryLook } from './accessibility.ts'
import { type App, expect, test } from './fixtures.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { call } from './seed.ts'

async function openTable({ page }: App): Promise<SourcesPage> {
  await call(page, 'notebook.openSample', {})
  await page.reload()
  const sources = new SourcesPage(page)
  await expect(sources.list).toBeVisible()
  await sources.list.focus()
  await sources.press('v')
  await expect(sources.table).toBeFocused()
  return sources
}

test('V shows a table that is ordered by its headings, with the keyboard alone, and is remembered', async ({
  app,
}) => {
  const sources = await openTable(app)
  const { total } = await call(app.page, 'sources.list', {})
  await expect(sources.table).toHaveAttribute('aria-rowcount', String(total + 1))
  await expect(sources.columnHeading('Added')).toHaveAttribute('aria-sort', 'descending')
  const first = sources.table.locator('[aria-rowindex="2"]')
  await sources.press('Tab')
  await expect(sources.columnHeading('Title').getByRole('button')).toBeFocused()
  await sources.press('ArrowRight', 6)
  await expect(sources.columnHeading('Quotes').getByRole('button')).toBeFocused()
  await sources.press('Enter')
  await expect(sources.columnHeading('Quotes')).toHaveAttribute('aria-sort', 'descending')
  await expect(first).toContainText('Gulnar Seitkali, former quality engineer')
  await sources.press('Enter')
  await expect(sources.columnHeading('Quotes')).toHaveAttribute('aria-sort', 'ascending')
  await expect(first).not.toContainText('Gulnar Seitkali, former quality engineer')
  await sources.press('ArrowDown')
  await expect(sources.table).toBeFocused()
  await sources.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(sources.reader).toBeVisible()
  await app.page.reload()
  await expect(sources.table).toBeVisible()
  await expect(sources.reader).toBeVisible()
})

test('narrowing and order are there again after a visit elsewhere, and Back and Forward keep them', async ({
  app,
}) => {
  const sources = await openTable(app)
  await sources.columnHeading('Title').getByRole('button').click()
  await sources.filter.fill('filter')
  await expect(sources.heading).toContainText(' of ')
  // Until the answer is there, all still stand in the list.
  await expect(sources.heading).not.toContainText('32 of 32')
  const narrowed = (await sources.heading.textContent()) ?? ''
  await app.page.getByRole('link', { name: 'Notes' }).click()
  await expect(sources.table).toBeHidden()
  await app.page.getByRole('link', { name: 'Sources' }).click()
  await expect(sources.filter).toHaveValue('filter')
  await expect(sources.heading).toHaveText(narrowed)
  await expect(sources.columnHeading('Title')).toHaveAttribute('aria-sort', 'ascending')
  await app.page.goBack()
  await expect(sources.table).toBeHidden()
  await app.page.goBack()
  await expect(sources.filter).toHaveValue('filter')
  await app.page.goForward()
  await expect(sources.table).toBeHidden()
})

test('when nothing passes, each filter can be loosened, and says how many sources that shows', async ({
  app,
}) => {
  const sources = await openTable(app)
  await sources.narrow.press('Enter')
  const menu = app.page.getByRole('dialog', { name: 'Narrow the list' })
  await menu.getByRole('radio', { name: /^With quotes/ }).check()
  await sources.press('Escape')
  await expect(sources.narrow).toBeFocused()
  await sources.filter.fill('no title has this')
  await expect(app.page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  const { total } = await call(app.page, 'sources.list', { quoted: true })
  const loosen = app.page.getByRole('listitem').filter({ hasText: 'Without “no title has this”' })
  await expect(loosen).toContainText(`${total} sources`)
  await loosen.getByRole('button').press('Enter')
  await expect(sources.heading).toContainText(`${total} of`)
  await expect(sources.filter).toBeFocused()
})

test('the table is accessible, alone and beside a source in every look', async ({ app }) => {
  const sources = await openTable(app)
  await expect(sources.columnHeading('Title')).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
  await sources.press('ArrowDown')
  await expect(sources.reader).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
})
