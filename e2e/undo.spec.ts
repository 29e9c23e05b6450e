import { expect, test } from './fixtures.ts'
import { NotesPage } from './pages/notes-page.ts'
import { PeoplePage } from './pages/people-page.ts'
import { QuotesPage } from './pages/quotes-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { WelcomePage } from './pages/welcome-page.ts'
import { call, setScene } from './seed.ts'

test('changes of quotes are undone and done again, until something else is done', async ({ app }) => {
  await setScene(app)
  const quotes = new QuotesPage(app.page)
  await quotes.goTo()
  await expect(quotes.rows).toHaveCount(4)
  await quotes.row(/Nobody at the board/).click()
  await expect(quotes.grid).toBeFocused()
  await quotes.press('c')
  await expect(quotes.rows.getByText('Checked')).toHaveCount(1)
  await quotes.press('Delete')
  await expect(quotes.rows).toHaveCount(3)
  await quotes.press('Control+z', 'Control+z')
  await expect(quotes.notices).toContainText('Undone: Check of 1 quote changed.')
  await expect(quotes.rows).toHaveCount(4)
  await expect(quotes.rows.getByText('Checked')).toHaveCount(0)
  await quotes.press('Control+Shift+z')
  await expect(quotes.notices).toContainText('Done again: Check of 1 quote changed.')
  await expect(quotes.rows.getByText('Checked')).toHaveCount(1)
  await quotes.press('Control+y')
  await expect(quotes.notices).toContainText('Done again: Quote removed.')
  await expect(quotes.rows).toHaveCount(3)
  await quotes.press('Control+y')
  await expect(quotes.notices).toContainText('There is nothing to redo.')
  await quotes.press('Control+z')
  await expect(quotes.rows).toHaveCount(4)
  await quotes.notices.getByRole('button', { name: 'Redo' }).click()
  await expect(quotes.rows).toHaveCount(3)
  await quotes.press('Control+z')
  await expect(quotes.rows).toHaveCount(4)
  await quotes.row(/31 readings/).click()
  await quotes.press('c')
  await expect(quotes.notices).toContainText('Check of 1 quote changed.')
  await quotes.press('Control+y')
  await expect(quotes.notices).toContainText('There is nothing to redo.')
})

test('two people are merged, parted and merged again', async ({ app }) => {
  await setScene(app)
  const people = new PeoplePage(app.page)
  await people.goTo()
  await people.row(/Gulnar Seitkali/).click()
  await app.page.getByRole('button', { name: 'Merge with…' }).click()
  await expect(people.dialog.getByRole('combobox')).toBeFocused()
  await app.page.keyboard.type('person r')
  await people.press('ArrowDown', 'Enter')
  await people.dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  const count = (expected: number) => expect(people.list.getByRole('option')).toHaveCount(expected)
  await count(3)
  await people.list.focus()
  for (let round = 0; round < 2; round++) {
    await people.press('Control+z')
    await count(4)
    await people.press('Control+Shift+z')
    await count(3)
  }
  await expect(people.statements).toHaveCount(2)
  await expect(people.notices).toContainText('Done again: Two people merged.')
})

test('a note that was made goes and comes, and what was written in it is not taken away', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  await expect(notes.note(/Interview notes/)).toBeVisible()
  await notes.newNote()
  await expect(notes.notices).toContainText('Note made.')
  await notes.note(/Interview notes/).click()
  await page.keyboard.press('Control+z')
  await expect(notes.notices).toContainText('Undone: Note made.')
  await expect(notes.note(/Untitled/)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(notes.note(/Untitled/)).toHaveAttribute('aria-selected', 'true')
  await notes.title.fill('Second visit')
  await expect(notes.saved).toBeVisible()
  app.expectProblem(/status of 4\d\d/)
  await notes.list.focus()
  await page.keyboard.press('Control+z')
  await expect(notes.notices).toContainText('Not undone. This note was changed in the meantime.')
  await page.keyboard.press('Delete')
  await expect(notes.note(/Second visit/)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(notes.note(/Second visit/)).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(notes.note(/Second visit/)).toHaveCount(0)
  await expect(notes.text).toContainText('over the limit')
})

test('files that were added go and come in one step, and stay where a quote rests on them', async ({
  app,
}) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  const rows = sources.list.getByRole('option')
  await sources.add([
    { name: 'weir.txt', words: 'The weir\n\nThe gate was open on Friday, says the book.' },
    { name: 'mill.txt', words: 'The mill\n\nNobody asked the miller for the book.' },
  ])
  await expect(sources.notices).toContainText('2 sources added.')
  await expect(rows).toHaveCount(2)
  await sources.row(/The weir/).click()
  await expect(sources.reader).toContainText('The gate was open')
  await expect(sources.inspector).toContainText('From a file')
  await sources.list.focus()
  await sources.press('Control+z')
  await expect(sources.notices).toContainText('Undone: 2 sources added.')
  await expect(rows).toHaveCount(0)
  await expect(app.page.getByText('Nothing has been captured yet')).toBeVisible()
  await sources.notices.getByRole('button', { name: 'Redo' }).click()
  await expect(rows).toHaveCount(2)
  const [{ id = '' } = {}] = (await call(app.page, 'sources.list', {})).rows
  const { source } = await call(app.page, 'sources.get', { id })
  await call(app.page, 'quotes.create', {
    snapshotId: source.latestSnapshotId,
    range: [10, 20],
    speaker: null,
    terms: 'background',
    nameAs: '',
    tags: [],
    comment: '',
  })
  app.expectProblem(/status of 4\d\d/)
  await sources.row(/The weir/).click()
  await expect(sources.reader).toContainText('The gate was open')
  await sources.list.focus()
  await sources.press('Control+z')
  await expect(sources.notices).toContainText('one quote rests on what was captured')
  await expect(rows).toHaveCount(2)
  await expect(sources.reader).toContainText('The gate was open')
})
