import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { NotesPage } from './pages/notes-page.ts'
import { call, setScene } from './seed.ts'

test('while the host is gone, the window says so and keeps what is written; then it is saved', async ({
  app,
}) => {
  const { page } = app
  app.expectProblem(
    /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_INCOMPLETE_CHUNKED_ENCODING|Failed to load/,
  )
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  await notes.note(/Interview notes/).click()
  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.context().setOffline(true)
  await page.keyboard.type(' Written while nobody answered.')
  await expect(page.getByText('What you wrote is kept here and will be tried again.')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'is kept in this window' })).toBeVisible()
  await expectAccessible(page)

  await page.context().setOffline(false)
  await expect(page.getByRole('alert').filter({ hasText: 'is kept in this window' })).toHaveCount(0)
  await expect(notes.saved).toBeVisible()
  const { rows } = await call(page, 'notes.list', {})
  const id = rows.find(({ title }) => title === 'Interview notes')?.id ?? ''
  const { content } = await call(page, 'notes.get', { id })
  expect(JSON.stringify(content)).toContain('Written while nobody answered.')
})

test('a window whose host has ended says what to do', async ({ app }) => {
  const { page } = app
  app.expectProblem(/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_REFUSED/)
  await setScene(app)
  await page.getByRole('navigation').waitFor()
  await app.stop('SIGKILL')
  await expect(page.getByRole('alert')).toContainText('leave the window open')
})
