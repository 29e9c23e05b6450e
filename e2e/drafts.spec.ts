import { readFile } from 'node:fs/promises'
import { expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { call, setScene, written } from './seed.ts'

test('a quote goes into a draft with its attribution, and the guard follows each keystroke', async ({
  app,
}) => {
  const { page } = app
  const { quotes } = await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.title.fill('Before they were tested')
  await drafts.title.press('Enter')
  await page.keyboard.type('The board has an answer.')

  await page.keyboard.press('Control+e')
  await drafts.evidenceBox.fill('raw numbers')
  await drafts.evidence.getByRole('tab', { name: /Quotes/ }).click()
  await drafts.evidenceBox.press('Enter')
  await expect(drafts.text).toContainText(
    'The board has an answer. “Nobody at the board asked to see the raw numbers” Ruth Anselm said.',
  )
  await expect(drafts.quotation('Verbatim')).toHaveText('“Nobody at the board asked to see the raw numbers”')
  await expect(drafts.card(/Ruth Anselm/)).toContainText('in the draft, verbatim')

  // Take out "raw": the words stay live and are shown as altered, word by word.
  await drafts.text.getByText('Nobody at the board').click()
  await drafts.press('Home')
  const steps = 'The board has an answer. “Nobody at the board asked to see the raw '.length
  await drafts.press('ArrowRight', steps)
  await drafts.press('Backspace', 'raw '.length)
  const slip = drafts.slip(/Altered/)
  await expect(slip.getByText('raw', { exact: true })).toBeVisible()
  await expect(drafts.tally('Altered')).toContainText('1')

  await slip.getByRole('button', { name: 'Use source words' }).click()
  await expect(drafts.quotation('Verbatim')).toHaveCount(1)
  await expect(slip).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(drafts.quotation(/Altered/)).toHaveText('“Nobody at the board asked to see the numbers”')

  await expect(drafts.saved).toBeVisible()
  const { rows } = await call(page, 'drafts.list', {})
  const draft = await call(page, 'drafts.get', { id: rows[0]?.id ?? '' })
  expect(draft.title).toBe('Before they were tested')
  const [paragraph] = draft.content.root.children ?? []
  const live = paragraph?.children?.find(node => node.type === 'live-quote')
  expect(live?.['quoteId']).toBe(quotes.ruth.id)
})

test('terms are kept: no name on background, no words off the record', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.evidenceBox.fill('limit')
  await drafts.card(/Karl Denning/).focus()
  await page.keyboard.press('Enter')
  await expect(drafts.text).toContainText('a person who worked at the bench said')
  await expect(drafts.text).not.toContainText('Denning')

  // Deep background enters without marks and without the name, and is not cited.
  await drafts.card(/Person R/).focus()
  await expect(drafts.card(/Person R/)).toContainText('May guide, not be quoted or cited')
  await expect(drafts.card(/Person R/).getByRole('button', { name: /Cite/ })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(drafts.quotation(/own words/)).toHaveText('Every result over the limit went to one desk first')
  await expect(drafts.text).not.toContainText('Person R')
  await expect(drafts.saved).toBeVisible()

  await drafts.evidenceBox.fill('boiler')
  await drafts.evidence.getByRole('tab', { name: /Quotes/ }).click()
  await expect(drafts.card(/Off the record/)).toContainText('cannot enter a draft')
  await expect(drafts.card(/Off the record/)).not.toContainText('boiler')
})

test('what is typed is saved, survives leaving at once, and is exported', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.type('## What the district says')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Half of the samples.')
  await drafts.evidenceBox.fill('limit')
  await drafts.card(/Karl Denning/).focus()
  await page.keyboard.press('Shift+Enter')
  await expect(drafts.text.locator('sup')).toHaveCount(1)
  await page.keyboard.type(' More.')
  // Left at once, before the pause is over.
  await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click()
  await drafts.goTo()
  await expect(drafts.text).toContainText('Half of the samples. More.')
  await expect(drafts.text.getByRole('heading', { name: 'What the district says' })).toBeVisible()
  await expect(drafts.saved).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Markdown' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain('## What the district says')
  expect(file).toContain('Half of the samples.')
})

test('a draft that was changed elsewhere is not overwritten', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.type('Mine.')
  await expect(drafts.saved).toBeVisible()
  const [row] = (await call(page, 'drafts.list', {})).rows
  const draft = await call(page, 'drafts.get', { id: row?.id ?? '' })
  // Typing keeps this one unsaved while the other version arrives.
  const other = call(page, 'drafts.save', {
    id: draft.id,
    revision: draft.revision,
    title: 'Theirs',
    content: written('Theirs.'),
  })
  await page.keyboard.type(' And more of mine.')
  await other
  const trouble = page.getByRole('alert')
  await expect(trouble).toContainText('Nothing of either version is lost')
  await trouble.getByRole('button', { name: 'Keep mine as a new draft' }).click()
  await expect(drafts.text).toContainText('And more of mine.')
  await expect(drafts.saved).toBeVisible()
  const { rows } = await call(page, 'drafts.list', {})
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['(my version)', 'Theirs'])
})

test('what is typed at the edges of a quotation stands outside it, and a copied quotation stays live', async ({
  app,
}) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.card(/Ruth Anselm/).focus()
  await page.keyboard.press('Enter')
  await expect(drafts.quotation('Verbatim')).toHaveCount(1)
  await drafts.press('Home')
  await page.keyboard.type('So: ')
  await expect(drafts.quotation('Verbatim')).toHaveText('“Nobody at the board asked to see the raw numbers”')
  await drafts.press('ArrowRight', '“Nobody at the board asked to see the raw numbers”'.length)
  await page.keyboard.type(', all agree:')
  await expect(drafts.quotation('Verbatim')).toHaveText('“Nobody at the board asked to see the raw numbers”')
  await expect(drafts.text).toContainText(
    'So: “Nobody at the board asked to see the raw numbers”, all agree: Ruth',
  )

  await drafts.press('Control+a')
  await drafts.press('Control+c')
  await drafts.press('ArrowRight')
  await drafts.press('Enter')
  await drafts.press('Control+v')
  await expect(drafts.quotation('Verbatim')).toHaveCount(2)
})

test('what is pasted keeps its words and loses its looks', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  // The policy that forbids styles says so of each one that was pasted.
  app.expectProblem(/Applying inline style violates/)
  await drafts.text.evaluate(element => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<h1 style="color:red">Head</h1><p style="font-size:40px">Some <b>bold</b> <u>lined</u> <a href="javascript:alert(1)">words</a><img src="https://tracker.example/p.png"><script>window.ran = true</script></p>',
    )
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(drafts.text.getByRole('heading', { level: 2, name: 'Head' })).toBeVisible()
  await expect(drafts.text.locator('strong')).toHaveText('bold')
  await expect(drafts.text.locator('a, u, img, script, [style*="color"], [style*="font"]')).toHaveCount(0)
  await expect(drafts.text).toContainText('lined words')
})

test('accessible with a serious quotation in every look', async ({ app }) => {
  const { page } = app
  const { quotes } = await setScene(app)
  const draft = await call(page, 'drafts.create', { title: 'The filters' })
  const content = written('The laboratory saw it otherwise. ')
  content.root.children?.[0]?.children?.push({
    type: 'live-quote',
    version: 1,
    quoteId: quotes.bench.id,
    children: [{ type: 'text', version: 1, text: '“We had 13 readings over the limit,”' }],
  })
  await call(page, 'drafts.save', { id: draft.id, revision: draft.revision, title: draft.title, content })
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.quotation(/Serious/).click()
  await expect(drafts.slip(/Serious/)).toBeVisible()
  await drafts.evidenceBox.fill('limit')
  await expect(drafts.card(/Karl Denning/)).toBeVisible()
  await expectAccessibleInEveryLook(page)
})
