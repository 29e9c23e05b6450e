import { expectAccessible } from './accessibility.ts'
import { expect, test, themes, viewports } from './fixtures.ts'
import { QuotesPage } from './pages/quotes-page.ts'
import { call, setScene } from './seed.ts'

test('many quotes are changed at once by the keyboard alone, and changed back', async ({ app }) => {
  const { quotes: scene } = await setScene(app)
  const quotes = new QuotesPage(app.page)
  await quotes.goTo()
  await expect(quotes.rows).toHaveCount(4)
  await quotes.grid.focus()
  await quotes.press('Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(quotes.selected).toHaveCount(3)
  await quotes.inspector.getByLabel('Add tags').fill('limit, desk')
  await quotes.press('Enter')
  await expect(quotes.notices).toContainText('Tags of 3 quotes changed.')
  await expect(quotes.facet('Tag', /limit/)).toBeVisible()
  await quotes.grid.focus()
  await quotes.press('c')
  await expect(quotes.notices).toContainText('Check of 3 quotes changed.')
  expect((await call(app.page, 'quotes.get', { id: scene.ruth.id })).tags).toEqual(['limit', 'desk'])

  await quotes.press('Control+z')
  await expect(quotes.notices).toContainText('Undone: Check of 3 quotes changed.')
  await quotes.press('Control+z')
  await expect(quotes.notices).toContainText('Undone: Tags of 3 quotes changed.')
  await expect(quotes.facet('Tag', /limit/)).toHaveCount(0)
  const { tags, checkState } = await call(app.page, 'quotes.get', { id: scene.ruth.id })
  expect([tags, checkState]).toEqual([[], 'unchecked'])
  await expect(quotes.selected).toHaveCount(3)
  await quotes.press('c')
  await expect(quotes.facet('Check', /^Checked/)).toBeVisible()
  await expect(quotes.rows.getByText('Checked')).toHaveCount(3)
  await quotes.press('Control+a')
  await expect(quotes.selected).toHaveCount(4)
  await quotes.press('Escape')
  await expect(quotes.selected).toHaveCount(1)
})

test('a quote is removed, comes back, is edited and opened at its passage', async ({ app }) => {
  await setScene(app)
  const quotes = new QuotesPage(app.page)
  await quotes.goTo()
  await quotes.row(/Nobody at the board/).click()
  await quotes.press('Delete')
  await expect(quotes.rows).toHaveCount(3)
  await quotes.notices.getByRole('button', { name: 'Undo' }).click()
  await expect(quotes.rows).toHaveCount(4)
  await quotes.row(/Nobody at the board/).click()
  await quotes.press('e')
  await app.page.getByRole('dialog').getByLabel('Comment').fill('Asked twice.')
  await quotes.press('Control+Enter')
  await expect(quotes.inspector).toContainText('Asked twice.')
  await expect(quotes.grid).toBeFocused()
  await quotes.press('Enter')
  await expect(app.page.getByRole('region', { name: 'Reader' }).locator('mark.sel')).toHaveText(
    'Nobody at the board asked to see the raw numbers',
  )
  await quotes.press('Alt+ArrowLeft')
  await expect(quotes.selected).toContainText('Nobody at the board')
})

test('what narrows the list counts what it leaves, and stays over a visit elsewhere', async ({ app }) => {
  await setScene(app)
  const quotes = new QuotesPage(app.page)
  await quotes.goTo()
  await quotes.grid.focus()
  await quotes.press('/')
  await app.page.keyboard.type('limit')
  await expect(quotes.rows).toHaveCount(2)
  await expect(quotes.row(/31 readings/).locator('mark')).toHaveText('limit')
  await expect(app.page.getByRole('group', { name: 'Terms' }).getByText('Background').first()).toBeVisible()
  await quotes.facet('Person', /Karl Denning/).check()
  await expect(quotes.rows).toHaveCount(1)
  await quotes.press('Control+1', 'Control+2')
  await expect(quotes.rows).toHaveCount(1)
  expect(app.page.url()).not.toContain('limit')
  await quotes.filter.fill('nothing of the kind')
  await app.page.getByRole('button', { name: 'Show all quotes' }).click()
  await expect(quotes.rows).toHaveCount(4)
  await quotes.choose('Grouping', 'By person')
  await expect(app.page.getByText('Ruth Anselm').first()).toBeVisible()
})

test('off-the-record words show only while H is held, and the journal says so', async ({ app }) => {
  const { quotes: scene } = await setScene(app)
  const quotes = new QuotesPage(app.page)
  await quotes.goTo()
  await expect(app.page.locator('body')).not.toContainText('boiler')
  await quotes.row(/Off the record/).click()
  await app.page.keyboard.down('h')
  await expect(quotes.inspector).toContainText('kept behind the boiler')
  await app.page.keyboard.up('h')
  await expect(app.page.locator('body')).not.toContainText('boiler')
  const { entries } = await call(app.page, 'journal.list', { limit: 1 })
  expect(entries[0]).toMatchObject({ action: 'shown', recordId: scene.off.id })
})

for (const theme of themes) {
  for (const [size, viewport] of Object.entries(viewports)) {
    test(`Quotes is accessible, ${theme} and ${size}`, async ({ app }) => {
      await app.page.emulateMedia({ colorScheme: theme })
      await app.page.setViewportSize(viewport)
      await call(app.page, 'notebook.create', {
        path: `${app.folder}/notebooks/Empty.notebook`,
        name: 'Empty',
        passphrase: null,
      })
      await app.page.reload()
      await app.page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
      await expect(app.page.getByText('No quotes yet')).toBeVisible()
      await expectAccessible(app.page)
      await setScene(app)
      const quotes = new QuotesPage(app.page)
      await quotes.goTo()
      await quotes.choose('Grouping', 'By terms')
      // The keys go by rows: they are pressed once the rows stand in their groups.
      await expect(quotes.grid.locator('.day')).toHaveCount(4)
      await quotes.grid.focus()
      await quotes.press('End')
      await expect(quotes.selected).toHaveCount(1)
      await expectAccessible(app.page)
      await quotes.press('Shift+Home')
      await expect(quotes.selected).toHaveCount(4)
      await expectAccessible(app.page)
    })
  }
}
