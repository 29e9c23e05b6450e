import { expectAccessible } from './accessibility.ts'
import { type App, expect, test, themes, viewports } from './fixtures.ts'
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

for (const theme of themes) {
  for (const [size, viewport] of Object.entries(viewports)) {
    test(`the narrowed list is accessible, ${theme} and ${size}`, async ({ app }) => {
      await app.page.emulateMedia({ colorScheme: theme })
      await app.page.setViewportSize(viewport)
      const sources = await openSample(app)
      await sources.press('j')
      await sources.narrow.click()
      const menu = app.page.getByRole('dialog', { name: 'Narrow the list' })
      await menu.getByRole('radio', { name: /^With quotes/ }).check()
      await menu.getByRole('group', { name: 'Language' }).getByRole('radio').nth(1).check()
      await expectAccessible(app.page)
      await sources.press('Escape')
      await expectAccessible(app.page)
    })
  }
}
