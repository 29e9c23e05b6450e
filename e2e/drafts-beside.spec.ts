import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { Keyboard } from './pages/keyboard.ts'
import { call, setScene } from './seed.ts'

test('a comment and a footnote are written by keys alone, kept, answered, resolved and taken back', async ({
  app,
}) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.type('It was thirty-one')
  await expect(drafts.text).toHaveText('It was thirty-one')
  await drafts.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+m')
  const form = drafts.slip('New comment')
  await expect(form.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('Who counted?')
  await form.getByRole('textbox', { name: 'Your initials' }).fill('RA')
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: 'Drafts and outline' })
  await expect(list.getByRole('button', { name: /RA .* Who counted\?/ })).toBeVisible()
  await expect(drafts.text).toBeFocused()
  await expect(drafts.slip('Comment')).toContainText('Who counted?')
  await drafts.press('End')
  await page.keyboard.press('Control+Alt+f')
  const footnote = drafts.slip('Footnote')
  await expect(footnote.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Seen on 4 May.')
  await page.keyboard.press('Enter')
  await expect(drafts.text.locator('sup')).toHaveAttribute('title', 'Seen on 4 May.')
  await expect(drafts.text).toBeFocused()

  // The footnote's sign opens it again.
  await drafts.text.locator('sup').click()
  await expect(footnote.getByRole('textbox')).toHaveValue('Seen on 4 May.')
  await expect(footnote.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(footnote).toBeHidden()

  await list.getByRole('button', { name: /Who counted/ }).click()
  const slip = drafts.slip('Comment')
  await slip.getByRole('textbox', { name: 'Answer' }).fill('The laboratory.')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(slip).toContainText('The laboratory.')
  await slip.getByRole('button', { name: 'Resolve' }).click()
  await expect(list.getByRole('button', { name: '1 resolved' })).toBeVisible()
  await expect(drafts.text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('button', { name: /RA .* Who counted\?/ })).toBeVisible()
  await expect(drafts.saved).toBeVisible()
  await page.reload()
  await expect(list.getByRole('button', { name: /RA .* Who counted\?/ })).toBeVisible()
  const [row] = (await call(page, 'drafts.list', {})).rows
  expect(row?.words).toBe(4)
})

test('a target stands in the status line, and focus leaves nothing but the text', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.insertText('The board met.')
  await expect(drafts.text).toHaveText('The board met.')
  await page.keyboard.press('F9')
  await expect(page.getByRole('button', { name: 'Leave focus' })).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(drafts.evidenceBox).toBeHidden()
  await expect(drafts.text).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('F9')
  await expect(page.getByRole('navigation')).toBeVisible()
  await new Keyboard(page).command('Target length')
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await page.keyboard.type('600')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 of 600 words')).toBeVisible()
})
