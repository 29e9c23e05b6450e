import { expectAccessible } from './accessibility.ts'
import { expect, test, themes, viewports } from './fixtures.ts'
import { SearchPage } from './pages/search-page.ts'
import { call, setScene } from './seed.ts'

test('results as one types, by document, opened at the match', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const search = new SearchPage(page)
  await page.getByText('Tannery Row').first().waitFor()
  await page.keyboard.press('Control+Shift+F')
  await expect(search.box).toBeFocused()
  await page.keyboard.type('журнал')
  const found = search.document(/Сертификат/)
  await expect(found.locator('mark').first()).toHaveText(/журнал/i)
  await page.keyboard.press('ArrowDown')
  await expect(search.preview).toContainText('По её словам')
  await expect(search.preview.getByText(/Hit 1 of 2/)).toBeVisible()
  await page.keyboard.press('F3')
  await expect(search.preview.getByText(/Hit 2 of 2/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search.box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/sources\/[0-9a-f-]+\?range=/)
  await page.goBack()
  await expect(search.box).toHaveValue('журнал')
})

test('everything is searched, and kinds narrow it', async ({ app }) => {
  await setScene(app)
  const search = new SearchPage(app.page)
  await search.goTo()
  await search.box.fill('limit')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await expect(search.document(/Interview notes/)).toBeVisible()
  await expect(search.document(/filters at Tannery Row/)).toBeVisible()
  await search.facet('Quotes').uncheck()
  await expect(search.document(/Karl Denning/)).toHaveCount(0)
  await expect(search.document(/Interview notes/)).toBeVisible()
})

test('a wrong query says what is wrong and keeps what was found', async ({ app }) => {
  await setScene(app)
  const search = new SearchPage(app.page)
  await search.goTo()
  await search.box.fill('limit')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await search.box.fill('"limit')
  await expect(app.page.getByRole('alert')).toContainText('quotation mark')
  await expect(search.box).toHaveAttribute('aria-invalid', 'true')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await search.box.fill('zeppelin')
  await expect(search.results).toContainText('Nothing matches “zeppelin”')
  await search.box.fill('limitt')
  await expect(search.results.getByRole('button', { name: 'limitt~1' })).toBeVisible()
})

test('off-the-record words are not shown', async ({ app }) => {
  await setScene(app)
  const search = new SearchPage(app.page)
  await search.goTo()
  await search.box.fill('boiler')
  const found = search.document(/Gulnar Seitkali/)
  await expect(found).toContainText('words hidden')
  await expect(found).not.toContainText('boiler')
  await found.getByRole('button').click()
  await expect(search.preview).toContainText('The words stay in the source.')
  await expect(search.preview).not.toContainText('boiler')
})

test('what was understood stands in chips: taken away, ordered, completed by the keyboard', async ({
  app,
}) => {
  await setScene(app)
  const { page } = app
  const search = new SearchPage(page)
  await search.goTo()
  await search.box.fill('limit AND NOT "raw numbers"')
  await expect(search.chips).toContainText('limit AND NOT "raw numbers"')
  await search.box.fill('limit kind:quote')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await expect(search.document(/filters at Tannery/)).toHaveCount(0)
  await search.chips.getByRole('button', { name: 'Take away: Kind Quotes' }).click()
  await expect(search.box).toHaveValue('limit')
  await expect(search.box).toBeFocused()
  await expect(search.document(/filters at Tannery/)).toBeVisible()
  await page.getByRole('button', { name: 'Order' }).click()
  await page.getByRole('option', { name: 'Newest first' }).click()
  await expect(search.box).toHaveValue('limit sort:date')
  await search.box.fill('')
  await search.box.pressSequentially('limit te')
  await expect(search.completion('text:')).toBeVisible()
  await search.box.press('ArrowDown')
  await search.box.press('ArrowDown')
  await expect(search.completion('terms:')).toHaveAttribute('aria-selected', 'true')
  await search.box.press('Enter')
  await expect(search.box).toHaveValue('limit terms:')
  await search.completion('deep-background').click()
  await expect(search.box).toHaveValue('limit terms:deep-background ')
  await expect(search.document(/Person R/)).toBeVisible()
  await expect(search.document(/Karl Denning/)).toHaveCount(0)
})

test('a search is saved, says what is new, is renamed and removed with a way back', async ({ app }) => {
  await setScene(app)
  const { page } = app
  const search = new SearchPage(page)
  await search.goTo()
  await search.box.fill('limit')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Readings')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await call(page, 'sources.clip', { input: { from: 'text', text: 'The limit was passed again in June.' } })
  await search.box.fill('')
  await expect(search.results).toContainText('1 new since')
  await search.results.getByRole('button', { name: 'Readings', exact: true }).click()
  await expect(search.box).toHaveValue('limit')
  await expect(search.document(/passed again/)).toContainText('new')
  await search.box.fill('')
  await expect(search.results).toContainText('nothing new')
  await search.results.getByRole('button', { name: 'Rename Readings' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('The limit')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await search.results.getByRole('button', { name: 'Remove The limit' }).click()
  await expect(search.results.getByRole('button', { name: 'The limit', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(search.results.getByRole('button', { name: 'The limit', exact: true })).toBeVisible()
})

test('facets narrow, and each counts what it would leave', async ({ app }) => {
  await setScene(app)
  const search = new SearchPage(app.page)
  await search.goTo()
  await search.box.fill('limit')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await search.facet(/^Background 1$/).check()
  await expect(search.document(/filters at Tannery/)).toHaveCount(0)
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await expect(search.facet(/^Deep background 1$/)).toBeVisible()
  await app.page.getByRole('button', { name: 'Narrow no more' }).click()
  await expect(search.document(/filters at Tannery/)).toBeVisible()
})

test('a list of names says who was found where, opens it there, and leaves as a table', async ({ app }) => {
  await setScene(app)
  const { page } = app
  const search = new SearchPage(page)
  await search.goTo()
  await search.results.getByRole('button', { name: 'Search a list of names' }).click()
  const list = page.getByLabel('Or paste names here')
  await expect(list).toBeFocused()
  await list.fill('Ruth Anselm\nSeitkaliyeva\nГулнар Сеиткали\n=Nowhere\n12')
  await page.getByRole('button', { name: 'Search 4 names' }).click()
  await expect(search.results).toContainText('3 of 4 names found')
  await expect(search.results).toContainText('1 line was left out')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('names-found.csv')
  await expectAccessible(page)
  const ruth = page.getByRole('row', { name: /Ruth Anselm/ })
  await ruth.getByRole('button', { name: /filters at Tannery/ }).click()
  await expect(page).toHaveURL(/#\/sources\//)
  await expect
    .poll(() =>
      page.evaluate(
        `[...(CSS.highlights.get('reader-hit') ?? []), ...(CSS.highlights.get('reader-hit-current') ?? [])].map(String)`,
      ),
    )
    .toContain('Ruth Anselm')
})

for (const theme of themes) {
  for (const [size, viewport] of Object.entries(viewports)) {
    test(`accessible before and after searching, ${theme}, ${size}`, async ({ app }) => {
      const { page } = app
      await setScene(app)
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize(viewport)
      const search = new SearchPage(page)
      await search.goTo()
      await expectAccessible(page)
      await search.box.fill('limit')
      await expect(search.document(/Karl Denning/)).toBeVisible()
      await search
        .document(/filters at Tannery/)
        .getByRole('button')
        .first()
        .click()
      await expect(search.preview).toContainText('The laboratory')
      await expectAccessible(page)
    })
  }
}
