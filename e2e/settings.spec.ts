import { expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { NotesPage } from './pages/notes-page.ts'
import { SettingsDialog } from './pages/settings-dialog.ts'
import { call, setScene } from './seed.ts'

test('settings show at once, by keyboard, and are there again after a restart', async ({ app }) => {
  const { page } = app
  await setScene(app)
  await page.getByRole('navigation').waitFor()
  const settings = new SettingsDialog(page)
  await settings.open()
  await settings.theme('As the system').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(settings.theme('Dark')).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await settings.textSize.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveCSS('font-size', '19.2px')
  await settings.initials.fill(' RA ')
  await settings.initials.press('Tab')
  await settings.checkSpellingIn('Russian')
  await settings.dialog.getByRole('button', { name: 'Done' }).click()
  await expect(settings.dialog).toHaveCount(0)

  await expect
    .poll(async () => ({ ...(await call(page, 'settings.get', {})), panes: {} }))
    .toMatchObject({ theme: 'dark', textSize: 120, initials: 'RA', spelling: 'ru' })
  app.expectProblem(/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_REFUSED/)
  await app.restart()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('font-size', '19.2px')
})

test('spelling is checked in the language that was chosen, or not at all', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  const settings = new SettingsDialog(page)
  await settings.open()
  await settings.checkSpellingIn('Kazakh')
  await page.keyboard.press('Escape')
  await expect(notes.text).toHaveAttribute('lang', 'kk')
  await expect(notes.text).toHaveAttribute('spellcheck', 'true')
  await settings.open()
  await settings.checkSpellingIn('Not checked')
  await page.keyboard.press('Escape')
  await expect(notes.text).toHaveAttribute('spellcheck', 'false')
})

test('Settings are accessible in every look, also with the largest text', async ({ app }) => {
  const { page } = app
  await setScene(app)
  await page.getByRole('navigation').waitFor()
  const settings = new SettingsDialog(page)
  await settings.open()
  await expectAccessibleInEveryLook(page)
  await settings.textSize.focus()
  await page.keyboard.press('End')
  await expect(page.locator('html')).toHaveCSS('font-size', '24px')
  await expectAccessibleInEveryLook(page)
})
