import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { call, setScene } from './seed.ts'

/** A draft with one quotation that differs from its passage. */
async function openAltered(app: Parameters<typeof setScene>[0], text: string) {
  const { quotes } = await setScene(app)
  const draft = await call(app.page, 'drafts.create', { title: 'The filters' })
  const live = {
    type: 'live-quote',
    version: 1,
    quoteId: quotes.ruth.id,
    children: [{ type: 'text', version: 1, text }],
  }
  const paragraph = { type: 'paragraph', version: 1, children: [live] }
  const content = { root: { type: 'root', version: 1, children: [paragraph] } }
  await call(app.page, 'drafts.save', { id: draft.id, revision: 1, title: draft.title, content })
  const drafts = new DraftsPage(app.page)
  await drafts.goTo()
  return { drafts, draft, quotes }
}

test('an altered quotation is excused with a reason, which the export tells; other words need another', async ({
  app,
}) => {
  const { page } = app
  const { drafts, draft } = await openAltered(app, '“Nobody on the board asked to see the raw numbers”')
  await drafts.quotation(/Altered/).click()
  await drafts
    .slip(/Altered/)
    .getByRole('button', { name: 'Excuse with a reason' })
    .click()
  const reason = page.getByRole('textbox', { name: 'Why may these words differ?' })
  await reason.press('Enter')
  await expect(page.getByText('An excuse has a reason')).toBeVisible()
  await reason.fill('She asked us to say “on”.')
  await reason.press('Enter')
  await expect(drafts.quotation('Excused: She asked us to say “on”.')).toBeVisible()
  await expect(drafts.text).toBeFocused()
  await expect(drafts.saved).toBeVisible()
  const { content } = await call(page, 'drafts.export', { id: draft.id, format: 'md' })
  expect(content).toContain('Excused: She asked us to say')
  await page.keyboard.press('Control+z')
  await expect(drafts.quotation(/Altered/)).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(drafts.quotation(/Excused/)).toBeVisible()
  await drafts.quotation(/Excused/).click()
  await drafts.press('Home')
  await drafts.press('ArrowRight', '“Nobody'.length)
  await page.keyboard.type(' here')
  await expect(drafts.quotation(/Altered/)).toBeVisible()
})

test('brackets, an ellipsis and own words are one step each', async ({ app }) => {
  const { page } = app
  const { drafts } = await openAltered(app, '“Nobody at the water board asked to see the numbers”')
  await drafts.quotation(/Altered/).click()
  const slip = drafts.slip(/Altered/)
  await slip.getByRole('button', { name: 'Brackets' }).click()
  await expect(drafts.text).toContainText('the [water] board')
  await expect(drafts.text).toBeFocused()
  await slip.getByRole('button', { name: 'Ellipsis' }).click()
  await expect(drafts.quotation(/Allowed/)).toHaveText(
    '“Nobody at the [water] board asked to see the … numbers”',
  )
  await expect(drafts.text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(slip).toBeVisible()
  await slip.getByRole('button', { name: 'Paraphrase' }).click()
  await expect(drafts.quotation(/own words/)).toHaveText(
    'Nobody at the [water] board asked to see the numbers',
  )
  await drafts
    .slip(/own words/)
    .getByRole('button', { name: 'Quote the source' })
    .click()
  await expect(drafts.quotation('Verbatim')).toHaveText('“Nobody at the board asked to see the raw numbers”')
})

test('words off the record that are pasted are not saved, and what else was written is kept', async ({
  app,
}) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.type('It was kept behind the boiler')
  await expect(page.getByRole('alert')).toContainText('off the record')
  await drafts.press('Backspace', ' boiler'.length)
  await expect(drafts.saved).toBeVisible()
})

test('the menu of a piece of evidence says what can be done with it, and what its terms forbid', async ({
  app,
}) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.card(/Person R/).click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: /Cite/ })).toContainText('Deep background')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await drafts.card(/Ruth Anselm/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: /Insert/ }).click()
  await expect(drafts.quotation('Verbatim')).toHaveText('“Nobody at the board asked to see the raw numbers”')
})

test('changed terms say which draft they break, and the quotation shows it', async ({ app }) => {
  const { page } = app
  const { drafts, quotes } = await openAltered(app, '“Nobody at the board asked to see the raw numbers”')
  await expect(drafts.quotation('Verbatim')).toHaveCount(1)
  const { id, revision } = quotes.ruth
  await call(page, 'quotes.update', { id, revision, changes: { terms: 'off-the-record' } })
  await expect(page.getByText('“The filters” now goes against agreed terms in 1 place.')).toBeVisible()
  await expect(drafts.quotation(/Off the record/)).toHaveCount(1)
})
