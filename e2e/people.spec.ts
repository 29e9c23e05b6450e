import { join } from 'node:path'
import { expectAccessible, expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { PeoplePage } from './pages/people-page.ts'
import { SearchPage } from './pages/search-page.ts'
import { call, setScene } from './seed.ts'

test('a person is added, given spellings, found by them, and removed, all with a way back', async ({
  app,
}) => {
  await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await expect(people.list.getByRole('option')).toHaveCount(4)
  await app.page.getByRole('button', { name: 'Add a person' }).click()
  await app.page.keyboard.type('Аркадий Тубин')
  await people.dialog.getByLabel('Other names and spellings').fill('Arkady Tubin\nА. Тубин')
  await people.dialog.getByLabel('Role').fill('Director of the plant')
  await people.dialog.getByRole('button', { name: 'Add the person' }).click()
  await expect(people.ledger.getByRole('heading', { level: 1 })).toHaveText('Аркадий Тубин')
  await expect(people.ledger.getByRole('row', { name: /А\. Тубин/ })).toContainText('Cyrillic')

  await app.page.getByRole('searchbox', { name: 'Any spelling' }).fill('tubin')
  await expect(people.list.getByRole('option')).toHaveCount(1)
  await people.press('ArrowDown', 'Delete')
  await expect(app.page.getByText('Nobody found')).toBeVisible()
  await people.notices.getByRole('button', { name: 'Undo' }).last().click()
  await expect(people.row(/Аркадий Тубин/)).toBeVisible()
  await expect(people.notices).toContainText('Undone: Person removed.')
  await people.list.focus()
  await people.press('Control+z')
  await expect(app.page.getByText('Nobody found')).toBeVisible()
  await expect(people.notices).toContainText('Undone: Person added.')
})

test('one who said something is not removed, and the sentence says why', async ({ app }) => {
  await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await people.row(/Ruth Anselm/).click()
  await people.press('Delete')
  await expect(people.notices).toContainText('Ruth Anselm was not removed: this person speaks in one quote')
  await expect(people.row(/Ruth Anselm/)).toBeVisible()
})

test('two people are merged after a preview, and parted again', async ({ app }) => {
  await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await people.row(/Gulnar Seitkali/).click()
  await app.page.getByRole('button', { name: 'Merge with…' }).click()
  await app.page.keyboard.type('person r')
  await people.press('ArrowDown', 'Enter')
  await expect(people.dialog.getByRole('region', { name: 'After merging' })).toContainText('2 quotes')
  await expectAccessible(app.page)
  await people.dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(people.list.getByRole('option')).toHaveCount(3)
  await expect(people.statements).toHaveCount(2)
  await people.list.focus()
  await people.press('Control+z')
  await expect(people.list.getByRole('option')).toHaveCount(4)
  await expect(people.statements).toHaveCount(1)
  await expect(people.notices).toContainText('Undone: Two people merged.')
})

test('statements lead to their passages, and search leads to the person', async ({ app }) => {
  const { quotes: scene } = await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await people.row(/Gulnar Seitkali/).click()
  await expect(people.statements).toContainText('Words hidden')
  await app.page.keyboard.down('h')
  await expect(people.statements).toContainText('kept behind the boiler')
  await app.page.keyboard.up('h')
  await expect(people.statements).not.toContainText('boiler')
  const { entries } = await call(app.page, 'journal.list', { actions: ['shown'] })
  expect(entries.map(({ recordId }) => recordId)).toEqual([scene.off.id])
  await people.row(/Ruth Anselm/).click()
  await people.statements.getByRole('button', { name: /Tannery Row/ }).click()
  await expect(app.page.getByRole('region', { name: 'Reader' }).locator('mark.sel')).toHaveText(
    'Nobody at the board asked to see the raw numbers',
  )
  await people.press('Control+Shift+F')
  const search = new SearchPage(app.page)
  await search.box.fill('denning')
  await expect(app.page.getByRole('article', { name: 'Karl Denning' }).first()).toBeVisible()
  await app.page.getByRole('checkbox', { name: /Quotes/ }).uncheck()
  await search.box.press('ArrowDown')
  await people.press('Enter')
  await expect(people.ledger.getByRole('heading', { level: 1 })).toHaveText('Karl Denning')
})

test('People is accessible in every look', async ({ app }) => {
  await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await expectAccessibleInEveryLook(app.page)
  await people.list.focus()
  await people.press('Home', 'e')
  await expect(people.dialog).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
  await people.press('Escape')
  await expect(people.statements).toHaveCount(1)
  await expectAccessibleInEveryLook(app.page)
})

test('a person is sealed under a label, and who it is shows to the passphrase alone', async ({ app }) => {
  const { page, folder } = app
  const path = join(folder, 'notebooks', 'Weir.notebook')
  await call(page, 'notebook.create', { path, name: 'Weir', passphrase: 'salt and rust' })
  const role = 'Keeper of the weir'
  await call(page, 'people.create', {
    name: 'Ines Marrok',
    aliases: ['И. Маррок'],
    role,
    defaultTerms: 'background',
  })
  const people = new PeoplePage(page)
  await people.goTo()
  await people.row(/Ines Marrok/).click()
  await people.ledger.getByRole('button', { name: 'Seal the identity…' }).click()
  await expect(people.dialog.getByLabel('Label')).toHaveValue('Source 1')
  await people.dialog.getByRole('button', { name: 'Seal', exact: true }).click()
  await expect(people.row(/Source 1/)).toBeVisible()
  await expect(page.getByText(/Marrok|Маррок|Keeper/)).toHaveCount(0)
  const open = people.ledger.getByRole('button', { name: 'Open with the passphrase…' })
  await open.click()
  const passphrase = people.dialog.getByLabel('Passphrase of the notebook')
  app.expectProblem(/status of 4\d\d/)
  await passphrase.fill('wrong')
  await passphrase.press('Enter')
  await expect(people.dialog.getByText('This passphrase does not open the notebook.')).toBeVisible()
  await expectAccessible(page)
  await passphrase.fill('salt and rust')
  await passphrase.press('Enter')
  await expect(people.ledger.getByText('И. Маррок')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
  await people.goTo()
  await people.row(/Source 1/).click()
  await expect(open).toBeVisible()
  await expect(page.getByText(/Marrok|Маррок/)).toHaveCount(0)
})
