import { readFile } from 'node:fs/promises'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { call, setScene } from './seed.ts'

/** One pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('a table and an image of the notebook stand in a draft, are saved and exported', async ({ app }) => {
  const { page } = app
  await setScene(app)
  await call(page, 'sources.clip', {
    input: { from: 'file', fileName: 'weir.png', base64: png },
    keepUnread: true,
  })
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  const insert = async (name: string) => {
    await page.getByRole('button', { name: 'Insert', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await insert('Table')
  await expect(drafts.text.getByRole('row')).toHaveCount(3)
  await drafts.text.getByRole('columnheader').first().click()
  await page.keyboard.type('Week')
  await expect(drafts.text.getByRole('columnheader').first()).toHaveText('Week')
  await drafts.press('Tab')
  await page.keyboard.type('Readings')
  await expect(drafts.text.getByRole('columnheader').nth(1)).toHaveText('Readings')
  await insert('Row below')
  await expect(drafts.text.getByRole('row')).toHaveCount(4)
  await insert('Remove the column')
  await expect(drafts.text.getByRole('columnheader')).toHaveText(['Week', ''])
  await drafts.text.focus()
  await drafts.press('Control+z')
  await expect(drafts.text.getByRole('columnheader')).toHaveText(['Week', 'Readings', ''])

  await insert('Image of the notebook')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /weir/ }).click()
  await dialog.getByRole('textbox', { name: 'What it shows' }).fill('A weir at night')
  await dialog.getByRole('textbox', { name: 'Caption' }).fill('The weir')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Insert' }).click()
  await expect(drafts.text.getByRole('img', { name: 'A weir at night' })).toHaveJSProperty('width', 1)
  await expect(drafts.saved).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'HTML' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain('<th dir="auto">Week</th>')
  expect(file).toContain(`src="data:image/png;base64,${png}"`)
  expect(file).toContain('The weir</figcaption>')
})
