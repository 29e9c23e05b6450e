import { expectAccessible, expectAccessibleInEveryLook } from './accessibility.ts'
import { type App, expect, test } from './fixtures.ts'
import { SearchPage } from './pages/search-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { call } from './seed.ts'

async function openSample({ page }: App): Promise<SourcesPage> {
  await call(page, 'notebook.openSample', {})
  await page.reload()
  const sources = new SourcesPage(page)
  await expect(sources.list).toBeVisible()
  return sources
}
const interview = /Gulnar Seitkali, former quality engineer/
const copied = ({ page }: App) => page.evaluate(() => navigator.clipboard.readText())

test('the menu of a source, by pointer and by key; the focus comes back', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const sources = await openSample(app)
  await sources.row(/District Kept Filters/).click({ button: 'right' })
  await expect(sources.choice('Open')).toBeFocused()
  await sources.choice('Copy a reference').click()
  await expect(app.page.getByText('Reference copied.')).toBeVisible()
  expect(await copied(app)).toMatch(/^District Kept Filters.*The Tamarack Ledger.*SHA-256 [0-9a-f]{64}$/)
  await sources.list.focus()
  await sources.press('Home')
  await expect(sources.reader).toBeVisible()
  await sources.press('Shift+ArrowDown')
  await expect(app.page.getByText('2 sources selected')).toBeVisible()
  await sources.press('Shift+F10')
  await expect(sources.choice('Open')).toBeFocused()
  await expectAccessible(app.page)
  await sources.press('Escape')
  await expect(sources.list).toBeFocused()
  await sources.press('ContextMenu')
  await expect(sources.choice('Open')).toBeFocused()
  await sources.choice('Change 2 sources…').press('Enter')
  await expect(app.page.getByRole('dialog', { name: 'Change 2 sources' })).toBeVisible()
})

test('chosen words are quoted, copied and looked up from the menu of the reader', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const sources = await openSample(app)
  await sources.row(interview).click()
  await sources.reader.focus()
  await sources.press('ArrowDown')
  await sources.press('Shift+ArrowRight', 2)
  await expect.poll(() => sources.chosenWords()).toBe('Interview by IH,')
  await sources.press('Shift+F10')
  await expect(sources.choice(/Make a quote/)).toBeFocused()
  await sources.menu.getByRole('menuitem', { name: 'Copy', exact: true }).press('Enter')
  await expect(app.page.getByText('Copied.')).toBeVisible()
  expect(await copied(app)).toBe('Interview by IH,')
  await expect(sources.reader).toBeFocused()
  await sources.press('Shift+F10')
  await expect(sources.choice(/Make a quote/)).toBeFocused()
  await sources.choice(/Make a quote/).press('Enter')
  await expect(sources.form).toContainText('Interview by IH,')
  await sources.press('Escape')
  await expect(sources.form).toBeHidden()
  await expect(sources.reader).toBeFocused()
  await sources.press('ArrowDown')
  await sources.press('Shift+ArrowRight', 2)
  await expect.poll(() => sources.chosenWords()).toBe('Interview by IH,')
  await sources.press('Shift+F10')
  await expect(sources.choice(/Make a quote/)).toBeFocused()
  await sources.choice('Look it up in this notebook').press('Enter')
  await expect(new SearchPage(app.page).box).toHaveValue('"Interview by IH,"')
})

test('words off the record are copied from no menu, by no key, and are covered in the inspector', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const sources = await openSample(app)
  const { rows } = await call(app.page, 'quotes.browse', { terms: 'off-the-record', limit: 1000 })
  await app.page.evaluate(() => navigator.clipboard.writeText('before'))
  await sources.row(interview).click()
  const mark = sources.reader.locator('mark.off').first()
  await mark.click()
  await expect(sources.inspector.getByText('Off the record.').first()).toBeVisible()
  const id = rows.find(row => /Gulnar/.test(row.sourceTitle))?.id ?? ''
  const { shown } = await call(app.page, 'quotes.show', { ids: [id] })
  expect(await sources.inspector.textContent()).not.toContain(shown[0]?.words ?? '')
  await mark.click({ button: 'right' })
  const copy = sources.choice(/Copy the words/)
  await expect(copy).toHaveAttribute('aria-disabled', 'true')
  await expect(copy).toContainText('Off the record: the words stay here.')
  await sources.press('Escape')
  await expect(sources.menu).toBeHidden()
  await sources.reader.focus()
  await app.page.keyboard.press('ControlOrMeta+a')
  await mark.selectText()
  await app.page.keyboard.press('ControlOrMeta+c')
  await expect(app.page.getByText(/^Not copied: some of these words are off the record/)).toBeVisible()
  expect(await copied(app)).toBe('before')
})

test('on paper a source has its provenance and the numbers of its blocks, and no words off the record', async ({
  app,
}) => {
  const sources = await openSample(app)
  await sources.row(interview).click()
  await expect(sources.reader).toBeVisible()
  await app.page.emulateMedia({ media: 'print' })
  await expect(sources.reader.getByText('SHA-256')).toBeVisible()
  await expect(sources.inspector).toBeHidden()
  await expect(sources.list).toBeHidden()
  await expect(app.page.getByRole('navigation')).toBeHidden()
  const off = sources.reader.locator('mark.off').first()
  await expect(off).toHaveCSS('visibility', 'hidden')
  await expect(off).toHaveCSS('font-size', '0px')
})

test('the menu of the reader is accessible in every look', async ({ app }) => {
  const sources = await openSample(app)
  await sources.row(interview).click()
  await sources.reader.locator('mark').first().click({ button: 'right' })
  await expect(sources.choice('Show the quote')).toBeFocused()
  await expectAccessibleInEveryLook(app.page)
})
