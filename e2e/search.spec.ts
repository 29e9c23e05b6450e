import { expectAccessible } from './accessibility.ts'
import { expect, test, themes, viewports } from './fixtures.ts'
import { SearchPage } from './pages/search-page.ts'
import { setScene } from './seed.ts'

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
  app.expectProblem(/status of 4\d\d/)
  await search.box.fill('"limit')
  await expect(app.page.getByRole('alert')).toContainText('quotation mark')
  await expect(search.box).toHaveAttribute('aria-invalid', 'true')
  await expect(search.document(/Karl Denning/)).toBeVisible()
  await search.box.fill('zeppelin')
  await expect(search.results).toContainText('Nothing matches “zeppelin”')
  await expect(search.results.getByRole('button', { name: 'zeppelin~1' })).toBeVisible()
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
