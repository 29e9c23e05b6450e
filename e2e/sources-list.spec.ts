import { expectAccessible, expectAccessibleInEveryLook } from './accessibility.ts'
import { type App, expect, test } from './fixtures.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { call } from './seed.ts'

async function openSample({ page }: App): Promise<SourcesPage> {
  await call(page, 'notebook.openSample', {})
  await page.reload()
  const sources = new SourcesPage(page)
  await expect(sources.list).toBeVisible()
  return sources
}

test('the list is narrowed by what the sources are, with counts that hold, and widened again', async ({
  app,
}) => {
  const sources = await openSample(app)
  const { total, facets } = await call(app.page, 'sources.list', { facets: true })
  await sources.narrow.press('Enter')
  const menu = app.page.getByRole('dialog', { name: 'Narrow the list' })
  await menu.getByRole('radio', { name: /^With quotes/ }).check()
  const withQuotes = facets?.quoted.find(({ key }) => key === 'yes')?.count
  await expect(sources.heading).toContainText(`${withQuotes} of ${total}`)
  const person = menu.getByRole('group', { name: 'Person quoted in it' }).getByRole('radio').nth(1)
  const left = Number((await person.locator('..').locator('.n').textContent()) ?? '')
  await person.check()
  await expect(sources.heading).toContainText(`${left} of ${total}`)
  await menu.getByLabel('From').fill('2001-01-01')
  await menu.getByLabel('To').fill('2001-01-02')
  await expect(sources.heading).toContainText(`0 of ${total}`)
  await sources.press('Escape')
  await expect(sources.narrow).toBeFocused()
  await expect(app.page.getByText(/passes all the filters \(Captured: 1 January 2001 to/)).toBeVisible()
  await app.page.getByRole('button', { name: /^Captured .*take this filter away/ }).click()
  await expect(sources.heading).toContainText(`${left} of ${total}`)
  await expect(sources.filter).toBeFocused()
  await app.page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(sources.heading).not.toContainText(' of ')
})

test('the narrowed list is accessible in every look', async ({ app }) => {
  const sources = await openSample(app)
  await sources.press('j')
  await sources.narrow.click()
  const menu = app.page.getByRole('dialog', { name: 'Narrow the list' })
  await menu.getByRole('radio', { name: /^With quotes/ }).check()
  await menu.getByRole('group', { name: 'Language' }).getByRole('radio').nth(1).check()
  await expectAccessibleInEveryLook(app.page)
  await sources.press('Escape')
  await expectAccessibleInEveryLook(app.page)
})

test('a reference to a block is copied by its number and by R', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const sources = await openSample(app)
  await sources.row(/District Kept Filters in Service/).click()
  await sources.reader.focus()
  await sources.press('ArrowDown', 2)
  await sources.press('r')
  await expect(app.page.getByText('Reference to ¶ 2 copied.')).toBeVisible()
  const copied = () => app.page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toMatch(
    /^District Kept Filters in Service.*, The Tamarack Ledger, .*, ¶ 2, https:.*, SHA-256 [0-9a-f]{64}$/,
  )
  const third = sources.reader.locator('[data-block="2"]')
  await third.click({ position: { x: 14, y: 10 } })
  await expect(app.page.getByText('Reference to ¶ 3 copied.')).toBeVisible()
  expect(await copied()).toContain(', ¶ 3, ')
})

test('the inspector hides and stays hidden; letters jump to a title, and Home and End to the ends', async ({
  app,
}) => {
  const sources = await openSample(app)
  const { total } = await call(app.page, 'sources.list', {})
  await sources.list.focus()
  await app.page.keyboard.type('special')
  const open = sources.list.locator('[aria-selected="true"]')
  await expect(open).toContainText('Special session of the board')
  await expect(sources.reader).toBeVisible()
  await sources.press('End')
  await expect(open).toHaveAttribute('aria-posinset', String(total))
  await sources.press('Home')
  await expect(open).toHaveAttribute('aria-posinset', '1')
  await expect(sources.inspector).toBeVisible()
  await sources.press('Control+\\')
  await expect(sources.inspector).toBeHidden()
  await app.page.reload()
  await expect(sources.reader).toBeVisible()
  await expect(sources.inspector).toBeHidden()
  await app.page.getByRole('button', { name: 'Inspector' }).press('Enter')
  await expect(sources.inspector).toBeVisible()
})

test('many are selected and tagged by the keyboard, as one act that is undone', async ({ app }) => {
  const sources = await openSample(app)
  await sources.list.focus()
  await sources.press('Home')
  await sources.press('Shift+ArrowDown', 2)
  await expect(app.page.getByText('3 sources selected')).toBeVisible()
  await sources.press('Space')
  await expect(app.page.getByText('2 sources selected')).toBeVisible()
  await sources.row(/District Kept Filters in Service/).click({ modifiers: ['ControlOrMeta'] })
  await expect(app.page.getByText('3 sources selected')).toBeVisible()
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Change', exact: true }).press('Enter')
  await app.page.getByLabel('Add tags').fill('second look, to read')
  await expectAccessible(app.page)
  await sources.press('Enter')
  await expect(app.page.getByText('Tags of 3 sources changed.')).toBeVisible()
  const tagged = async () => (await call(app.page, 'sources.list', { tag: 'second look' })).total
  expect(await tagged()).toBe(3)
  await sources.list.focus()
  await sources.press('Control+z')
  await expect(app.page.getByText('Undone: Tags of 3 sources changed.')).toBeVisible()
  expect(await tagged()).toBe(0)
  await sources.press('Escape')
  await expect(app.page.getByText('3 sources selected')).toBeHidden()
})
