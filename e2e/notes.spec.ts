import { expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { NotesPage } from './pages/notes-page.ts'
import { SearchPage } from './pages/search-page.ts'
import { call, setScene } from './seed.ts'

test('a note is written, its to-dos ticked, and tied to a source, by keyboard alone', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  await notes.newNote()
  await expect(notes.title).toBeFocused()
  await page.keyboard.type('Call the laboratory')
  await page.keyboard.press('Enter')
  await page.keyboard.type('They said they would ring back.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[ ] Ask for the register')
  const todo = notes.text.getByRole('option', { name: 'Ask for the register' })
  await expect(todo).not.toBeChecked()
  await expect(notes.saved).toBeVisible()

  await notes.tieBox.focus()
  await page.keyboard.type('Tannery')
  await expect(notes.found(/Source.*Tannery Row/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(notes.ties).toHaveCount(1)
  await expect(notes.ties).toContainText('The filters at Tannery Row')

  await todo.click({ position: { x: 8, y: 12 } })
  await expect(todo).toBeChecked()
  await expect(notes.saved).toBeVisible()
  await expect
    .poll(async () => {
      const { rows } = await call(page, 'notes.list', {})
      const note = await call(page, 'notes.get', { id: rows[0]?.id ?? '' })
      return [note.title, note.about.length, JSON.stringify(note.content).includes('"checked":true')]
    })
    .toEqual(['Call the laboratory', 1, true])

  await page.reload()
  await expect(notes.text).toContainText('They said they would ring back.')
  await expect(todo).toBeChecked()
  await expect(notes.ties).toHaveCount(1)
  await notes.inspector.getByRole('button', { name: /Untie from The filters/ }).click()
  await expect(notes.ties).toHaveCount(0)
  await notes.notices.getByRole('button', { name: 'Undo' }).click()
  await expect(notes.ties).toHaveCount(1)
})

test('off-the-record words are tied to without being shown', async ({ app }) => {
  await setScene(app)
  const notes = new NotesPage(app.page)
  await notes.goTo()
  await notes.note(/Interview notes/).click()
  await notes.tieBox.fill('boiler kind:quote')
  await expect(notes.found(/Gulnar Seitkali/)).not.toContainText('boiler')
  await notes.tieBox.press('Enter')
  await expect(notes.ties).toContainText('A quote off the record')
  await expect(notes.inspector.getByRole('list')).not.toContainText('boiler')
})

test('a removed note is gone from the list and comes back whole', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  await expect(notes.text).toContainText('over the limit')
  await notes.list.focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { name: 'No note yet' })).toBeVisible()
  await expect(notes.notices).toContainText('“Interview notes” removed.')
  await notes.notices.getByRole('button', { name: 'Undo' }).click()
  await expect(notes.note(/Interview notes/)).toBeVisible()
  await expect(notes.text).toContainText('over the limit before the second run')
  await notes.title.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(', again')
  await expect(notes.note(/Interview notes, again/)).toBeVisible()
})

test('a note that was found opens at the match, every hit lit until it is edited', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const search = new SearchPage(page)
  await search.goTo()
  await search.box.fill('limit second kind:note')
  await search
    .document(/Interview notes/)
    .locator('.hit')
    .first()
    .waitFor()
  await search.box.press('ArrowDown')
  await page.keyboard.press('Enter')
  const notes = new NotesPage(page)
  await expect(notes.text).toContainText('before the second run')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('limit')
  const lit = () =>
    page.evaluate(() => [...(CSS.highlights.get('written-hit') ?? [])].map(range => range.toString()))
  await expect.poll(lit).toEqual(['limit', 'second'])
  await page.keyboard.press('End')
  await page.keyboard.type(' Ask twice.')
  await expect.poll(lit).toEqual([])
})

test('two windows on one note: neither version is lost', async ({ app, context }) => {
  const { page } = app
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  await expect(notes.text).toContainText('over the limit')
  app.expectProblem(/status of 4\d\d/)
  const { rows } = await call(page, 'notes.list', {})
  const note = await call(page, 'notes.get', { id: rows[0]?.id ?? '' })
  await notes.text.click()
  await page.keyboard.type('Mine. ')
  const other = await context.newPage()
  await other.goto(app.origin)
  const { content } = note
  const theirs = { id: note.id, revision: note.revision, title: 'Interview notes', content }
  // The other window saves first, or after this one: whichever comes second is told.
  const outcome = await call(other, 'notes.save', { ...theirs, title: 'Theirs' }).then(
    () => 'first',
    () => 'second',
  )
  await other.close()
  if (outcome === 'first') {
    await page.getByRole('button', { name: 'Keep mine as a new note' }).click()
    await expect(notes.note(/Theirs/)).toBeVisible()
    await expect(notes.note(/my version/)).toBeVisible()
  } else await expect(notes.saved).toBeVisible()
})

test('Notes are accessible in every look', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const notes = new NotesPage(page)
  await notes.goTo()
  await expect(notes.text).toContainText('over the limit')
  await notes.newNote()
  await notes.text.click()
  await page.keyboard.type('[ ] Ask for the register')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Count the drums')
  await notes.tieBox.fill('limit')
  await expect(notes.found(/Karl Denning/).first()).toBeVisible()
  await expectAccessibleInEveryLook(page)
})
