import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { QuotesPage } from './pages/quotes-page.ts'
import { call, setScene } from './seed.ts'

test('the menu of a quote does what its keys do, and keeps the words that its terms keep', async ({
  app,
  context,
}) => {
  const { quotes: scene } = await setScene(app)
  const { page } = app
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const quotes = new QuotesPage(page)
  await quotes.goTo()
  const item = (name: string) => page.getByRole('menuitem', { name })
  await quotes.row(/31 readings/).click({ button: 'right' })
  await item('Copy the words').click()
  await expect(quotes.notices).toContainText('The words were copied.')
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await clipboard()).toBe(
    'We had 31 readings over the limit that spring\n— a person who worked at the bench',
  )
  await expect(quotes.grid).toBeFocused()
  await quotes.press('Shift+F10')
  await expect(item('Copy a reference')).toBeVisible()
  await item('Copy a reference').click()
  await expect(quotes.notices).toContainText('The reference was copied.')
  expect(await clipboard()).toMatch(/^The filters at Tannery Row, captured .*, ¶ 2$/)

  await quotes.row(/Words hidden/).click({ button: 'right' })
  await expect(item('Copy the words')).toHaveAttribute('aria-disabled', 'true')
  await expect(item('Copy the words')).toContainText('Off the record: the words stay here.')
  await quotes.press('Escape')
  await expect(quotes.grid).toBeFocused()

  await quotes.row(/Nobody at the board/).click()
  await quotes.row(/31 readings/).click({ modifiers: ['Control'] })
  await expect(quotes.selected).toHaveCount(2)
  await quotes.row(/31 readings/).click({ button: 'right' })
  await expect(page.getByRole('menu', { name: '2 quotes selected' })).toBeVisible()
  await quotes.press('Enter')
  await page.getByRole('menuitem', { name: 'Deep background' }).click()
  await expect(quotes.notices).toContainText('Terms of 2 quotes changed.')
  expect((await call(page, 'quotes.get', { id: scene.ruth.id })).terms).toBe('deep-background')
})

test('a quote is dragged from its list over Drafts into the text', async ({ app }) => {
  await setScene(app)
  const { page } = app
  const [quotes, drafts] = [new QuotesPage(page), new DraftsPage(page)]
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.type('The board was told.')
  await expect(drafts.saved).toBeVisible()
  await quotes.goTo()
  await quotes.row(/Nobody at the board/).hover()
  await page.mouse.down()
  await page.getByRole('navigation').getByRole('link', { name: 'Drafts' }).hover()
  await drafts.text.waitFor()
  await drafts.text.getByText('The board was told.').hover()
  await page.mouse.up()
  await expect(drafts.quotation(/Verbatim/)).toContainText('Nobody at the board asked to see the raw numbers')
})

test('a quote is put into the draft last edited', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const { id } = await call(page, 'drafts.create', { title: 'The filters' })
  const quotes = new QuotesPage(page)
  await quotes.goTo()
  await quotes.row(/Nobody at the board/).click()
  await expect(quotes.grid).toBeFocused()
  await quotes.press('Shift+F10')
  const choice = page.getByRole('menuitem', { name: 'Insert into a draft' })
  await choice.click()
  await page.getByRole('menuitem', { name: 'The filters' }).click()
  await expect(quotes.notices).toContainText('Quote put at the end of “The filters”.')
  const written = async () => JSON.stringify((await call(page, 'drafts.get', { id })).content)
  expect(await written()).toMatch(/“Nobody at the board asked to see the raw numbers”.*" Ruth Anselm said\."/)
})
