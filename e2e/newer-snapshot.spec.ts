import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { QuotesPage } from './pages/quotes-page.ts'
import { call, setScene, written } from './seed.ts'

test('a passage that a newer snapshot has otherwise is told in the draft, waits in Quotes, and is decided by two keys', async ({
  app,
}) => {
  const { page } = app
  const { quotes } = await setScene(app)
  const draft = await call(page, 'drafts.create', { title: 'The filters' })
  const content = written('The laboratory saw it otherwise. ')
  for (const [quoteId, text] of [
    [quotes.bench.id, '“We had 31 readings over the limit that spring”'],
    [quotes.ruth.id, '“Nobody at the board asked to see the raw numbers”'],
  ]) {
    content.root.children?.[0]?.children?.push({
      type: 'live-quote',
      version: 1,
      quoteId,
      children: [{ type: 'text', version: 1, text }],
    })
  }
  await call(page, 'drafts.save', { id: draft.id, revision: draft.revision, title: draft.title, content })
  await call(page, 'sources.clip', {
    input: {
      from: 'text',
      text: `The filters at Tannery Row

The laboratory that tested the water kept its own count that spring.

“We had 13 readings over the limit that spring,” said a person who worked at the bench.

“Nobody at the board asked to see the raw numbers,” said Ruth Anselm, who chairs it.`,
    },
    sourceId: quotes.bench.sourceId,
  })

  const drafts = new DraftsPage(page)
  await drafts.goTo()
  // Only the one whose words differ; the other is found again.
  await expect(drafts.quotation(/newer snapshot/)).toHaveText(
    '“We had 31 readings over the limit that spring”',
  )
  await drafts.quotation(/newer snapshot/).click()
  const slip = drafts.slip(/Verbatim/)
  await expect(slip).toContainText('says it otherwise')
  await expect(slip.locator('ins')).toHaveText('13')
  await slip.getByRole('button', { name: 'Compare…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option')).toContainText('We had 13 readings')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const list = new QuotesPage(page)
  await list.goTo()
  const bar = page.getByRole('status').filter({ hasText: /needs? a person/ })
  await expect(bar).toContainText('3 quotes need a person')
  await bar.getByRole('button', { name: 'Decide…' }).click()
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('1 of 3')
  await expect(dialog.getByRole('listbox')).toBeFocused()
  await expect(dialog.getByRole('option', { selected: true })).toContainText('We had 13 readings')
  await page.keyboard.press('a')
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('1 of 2')
  await expect(dialog.getByRole('listbox')).toBeFocused()
  await page.keyboard.press('d')
  await expect(dialog.getByRole('button', { name: /Next/ })).toBeHidden()
  await expect(dialog.getByRole('listbox')).toBeFocused()
  await expect(dialog).not.toContainText('boiler')
  await page.keyboard.press('d')
  await expect(dialog).toBeHidden()
  await expect(bar).toBeHidden()

  // The draft's words are compared with the place where the quote was put, until that is undone.
  await drafts.goTo()
  await expect(drafts.quotation(/Serious/)).toHaveText('“We had 31 readings over the limit that spring”')
  await list.goTo()
  await list.grid.focus()
  await page.keyboard.press('Control+z')
  await expect(bar).toContainText('1 quote needs a person')
  await page.keyboard.press('Control+z')
  await expect(bar).toContainText('2 quotes need a person')
  await page.keyboard.press('Control+z')
  await expect(bar).toContainText('3 quotes need a person')
})
