import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { setScene } from './seed.ts'

test('a typed quotation is told its quote and tied by one key; one without a source is told so', async ({
  app,
}) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.insertText('She said “Nobody at the board asked to see the raw numbers”')
  await expect(drafts.slip(/Not tied: Ruth Anselm/)).toContainText('Nobody at the board asked')
  await page.keyboard.press('Control+Alt+q')
  await expect(drafts.quotation('Verbatim')).toHaveText('“Nobody at the board asked to see the raw numbers”')
  await expect(drafts.text).toBeFocused()
  await expect(drafts.slip(/Not tied/)).toBeHidden()
  await drafts.press('End')
  await page.keyboard.insertText(' and “kept its own count that spring”')
  await expect(drafts.slip(/they are no quote yet/)).toBeVisible()
  await page.keyboard.insertText(' and “never has anybody said this here”')
  await expect(drafts.slip(/Without a source/)).toBeVisible()
})
