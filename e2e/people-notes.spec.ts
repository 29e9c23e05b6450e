import { expect, test } from './fixtures.ts'
import { NotesPage } from './pages/notes-page.ts'
import { PeoplePage } from './pages/people-page.ts'
import { QuotesPage } from './pages/quotes-page.ts'
import { call, setScene } from './seed.ts'

test('a name that is too long is refused with a sentence, and nothing of it is lost', async ({ app }) => {
  await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await app.page.getByRole('button', { name: 'Add a person' }).click()
  const name = people.dialog.getByLabel('Name', { exact: true })
  await name.fill('م'.repeat(2000))
  await people.dialog.getByRole('button', { name: 'Add the person' }).click()
  await expect(
    people.dialog.getByText(/A name has 200 characters at the most; this one has 2,000/),
  ).toBeVisible()
  await expect(name).toHaveValue('م'.repeat(2000))
  await name.fill('م'.repeat(200))
  await people.dialog.getByRole('button', { name: 'Add the person' }).click()
  await expect(people.ledger.getByRole('heading', { level: 1 })).toHaveText('م'.repeat(200))
})

test('the menu of a person edits, merges, shows their quotes and copies their names', async ({
  app,
  context,
}) => {
  await setScene(app)
  const { page } = app
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const people = new PeoplePage(page)
  await people.goTo()
  await people.row(/Ruth Anselm/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Copy the names' }).click()
  await expect(people.notices).toContainText('The names were copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Ruth Anselm')
  await expect(people.list).toBeFocused()
  await people.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await expect(people.dialog.getByLabel('Name', { exact: true })).toHaveValue('Ruth Anselm')
  await people.press('Escape')
  await people.row(/Karl Denning/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Their quotes as a list' }).click()
  const quotes = new QuotesPage(page)
  await expect(quotes.rows).toHaveCount(1)
  await expect(quotes.row(/31 readings/)).toBeVisible()
})

test('a hundred notes are gone through by keys, and one that is about a person leads to them', async ({
  app,
}) => {
  await setScene(app)
  const { page } = app
  for (let number = 0; number < 100; number++) await call(page, 'notes.create', { title: `Visit ${number}` })
  const { people } = await call(page, 'people.list', {})
  const ruth = people.find(({ name }) => name === 'Ruth Anselm')
  const { rows } = await call(page, 'notes.list', {})
  const last = rows.at(-1)
  await call(page, 'notes.link', { id: last?.id ?? '', revision: 2, about: [ruth?.id ?? ''] })
  const notes = new NotesPage(page)
  await notes.goTo()
  await expect(notes.note(/Visit 99/)).toBeVisible()
  expect(await notes.list.getByRole('option').count()).toBeLessThan(60)
  await notes.list.focus()
  await page.keyboard.press('End')
  await expect(notes.list.getByRole('option', { selected: true })).toContainText('Visit 0')
  await page.keyboard.press('Home')
  await expect(notes.ties).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(notes.text).toBeFocused()
  await page.keyboard.press('Control+e')
  await expect(notes.tieBox).toBeFocused()
  await notes.ties.getByRole('button', { name: 'Ruth Anselm', exact: true }).click()
  await expect(new PeoplePage(page).ledger.getByRole('heading', { level: 1 })).toHaveText('Ruth Anselm')
})
