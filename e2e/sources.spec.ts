import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible, expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { SearchPage } from './pages/search-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { WelcomePage } from './pages/welcome-page.ts'
import { call } from './seed.ts'

const article = `<!doctype html><html lang="en"><head><title>District kept filters in service</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>District kept filters in service</h1>
<p>For eleven weeks last spring, water left the pump house with more lead in it than the state allows, said the sheets.</p>
<p>Dale Whitcomb called the sheets preliminary. “Every filter we installed met every standard,” he said.</p>
<p>Ruth Anselm had not known of the log. “Nobody at the board asked to see the raw numbers,” she said on Monday.</p>
</article></body></html>`
const statement = 'Сертификат подписали раньше\n\nИспытания начались только в пятницу, говорит инженер.'
const letter = 'گۇلنار حاتى\n\nجۋرنالدىڭ سول بەتى بۇگىن تابىلدى.'

test('a quote is made, found again, changed and removed by the keyboard alone', async ({ app }) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  await sources.add([{ name: 'filters.html', words: article }])
  await expect(sources.reader).toContainText('Dale Whitcomb')

  await sources.list.focus()
  await sources.press('Enter')
  await expect(sources.reader).toBeFocused()
  await sources.press('ArrowDown', 3)
  expect(await sources.chosenWords()).toBe('Ruth')
  await sources.press('ArrowRight', 7)
  expect(await sources.chosenWords()).toBe('log.')
  await sources.press('ArrowRight')
  await sources.press('Shift+ArrowDown')
  await sources.press('Shift+ArrowLeft', 4)
  expect(await sources.chosenWords()).toBe('“Nobody at the board asked to see the raw numbers,”')
  await expect(sources.status).toContainText('10 words selected')

  await sources.press('q')
  await app.page.keyboard.type('Ruth Anselm')
  await sources.press('Alt+2')
  await app.page.getByLabel('Name as').press('End')
  await app.page.keyboard.type('a member of the board')
  await sources.press('Control+Enter')
  await expect(sources.marks).toHaveText('“Nobody at the board asked to see the raw numbers,”')
  await expect(sources.reader).toBeFocused()
  await expect(sources.inspector.getByText('a member of the board')).toBeVisible()
  await expect(sources.inspector.getByText('Background').first()).toBeVisible()
  await expect(sources.row(/District/)).toContainText('1')

  await sources.press('Escape')
  await sources.press(']')
  await expect(sources.marks).toHaveClass(/sel/)
  await sources.press('Delete')
  await app.page.getByRole('button', { name: 'Remove the quote' }).press('Enter')
  await expect(sources.marks).toHaveCount(0)
  await expect(sources.reader).toContainText('Nobody at the board asked')
})

test('a batch with a bad file: the good ones go in, and the bad one says why', async ({ app }) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  await sources.add([
    { name: 'filters.html', words: article },
    { name: 'program.txt', words: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 0, 255]) },
    { name: 'statement.txt', words: statement },
    { name: 'letter.txt', words: letter },
  ])
  await expect(sources.list.getByRole('option')).toHaveCount(3)
  await sources.status.getByRole('button', { name: /1 file was not added/ }).click()
  const report = app.page.getByRole('dialog', { name: 'Not added' })
  await expect(report).toContainText('program.txt')
  await expectAccessible(app.page)
  await report.getByRole('button', { name: 'Done' }).click()

  await sources.filter.fill('Сертификат')
  await expect(sources.list.getByRole('option')).toHaveCount(1)
  await sources.press('ArrowDown')
  await sources.press('ArrowDown')
  await expect(sources.reader).toContainText('Испытания начались')
  await sources.filter.fill('nothing of the kind')
  await app.page.getByRole('button', { name: 'Show all sources' }).click()
  await expect(sources.list.getByRole('option')).toHaveCount(3)
})

test('a PDF is read page by page; one that was scanned is kept, says why, and can be tried again', async ({
  app,
}) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  const original = (name: string) =>
    readFileSync(new URL(`../main/core/capture/testing/originals/${name}`, import.meta.url))
  await sources.add([
    { name: 'audit.pdf', words: original('audit.pdf') },
    { name: 'scan.pdf', words: original('scan.pdf') },
  ])
  await expect(sources.list.getByRole('option')).toHaveCount(2)
  await sources.list.getByRole('option', { name: /Audit of the sluice/ }).click()
  await expect(sources.reader).toContainText('paid 1225 crowns')
  const saving = app.page.waitForEvent('download')
  await app.page.getByRole('button', { name: 'Save a copy of the original' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('audit.pdf')
  expect(readFileSync(await saved.path())).toEqual(original('audit.pdf'))
  await sources.list.getByRole('option', { name: /scan\.pdf/ }).click()
  const unread = app.page.getByRole('region', { name: 'The text could not be taken' })
  await expect(unread).toContainText('it was scanned')
  await expect(unread).toContainText('The original is kept as it was: scan.pdf')
  await expectAccessible(app.page)
  await unread.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(app.page.getByText(/Nothing was taken from it. The original is kept/)).toBeVisible()
})

test('words and pages are pasted, and the same words twice are one source', async ({ app }) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  for (const said of ['Source added.', 'in the notebook already']) {
    await app.page.getByRole('button', { name: 'Add', exact: true }).click()
    await app.page.getByRole('menuitem', { name: /Paste/ }).click()
    await app.page.getByLabel('Words or page').fill(statement)
    await app.page.getByLabel('Address, if known').fill('https://temirkol.example/news/1')
    await app.page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await expect(app.page.getByText(said)).toBeVisible()
  }
  await expect(sources.list.getByRole('option')).toHaveCount(1)
  await expect(sources.inspector.getByRole('button', { name: 'temirkol.example/news/1' })).toBeVisible()
})

test('a passage that was searched for is landed on, and F3 goes from hit to hit', async ({ app }) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  await sources.add([{ name: 'filters.html', words: article }])
  await expect(sources.reader).toContainText('Dale Whitcomb')
  await app.page.keyboard.press('Control+Shift+F')
  await new SearchPage(app.page).box.fill('sheets')
  await expect(app.page.getByText(/District kept filters/).first()).toBeVisible()
  await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByText('Hit 1 of 2')).toBeVisible()
  await sources.press('F3')
  await expect(app.page.getByText('Hit 2 of 2')).toBeVisible()
  expect(await app.page.evaluate(`String([...CSS.highlights.get('reader-hit-current')][0])`)).toBe('sheets')
})

test('a long text opens at the passage, and is there whole without moving it', async ({ app }) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  const lines = Array.from({ length: 1200 }, (_, line) => `Entry ${line} of the log, in the clerk’s hand.`)
  lines[900] = 'Here the sheet was torn out.'
  await sources.add([{ name: 'log.txt', words: lines.join('\n\n') }])
  await expect(sources.reader).toContainText('Entry 1199')
  await app.page.keyboard.press('Control+Shift+F')
  await new SearchPage(app.page).box.fill('torn')
  await expect(app.page.getByText(/Here the sheet was/).first()).toBeVisible()
  await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('Enter')
  const passage = sources.reader.getByText('Here the sheet was torn out.')
  await expect(passage).toBeInViewport()
  await expect(sources.reader.locator('[data-block]')).toHaveCount(1200)
  await expect(passage).toBeInViewport()
  expect(await app.page.evaluate(`String([...CSS.highlights.get('reader-hit-current')][0])`)).toBe('torn')
})

test('an encrypted notebook: the code once, a wrong passphrase, the right one, the code', async ({ app }) => {
  const welcome = new WelcomePage(app.page)
  const code = await welcome.makeNotebook('Sealed', 'correct horse battery')
  expect(code).toMatch(/^[0-9A-Z-]{20,}$/)
  await expect(new SourcesPage(app.page).status).toContainText('Encrypted')
  const leave = app.page.getByRole('button', { name: 'Close the notebook' })

  await leave.click()
  await welcome.recent('Sealed').click()
  await welcome.passphrase.fill('wrong')
  await welcome.open.click()
  await expect(welcome.wrong).toBeVisible()
  await expect(welcome.passphrase).toBeFocused()
  await welcome.passphrase.fill('correct horse battery')
  await welcome.open.click()
  await leave.click()

  await welcome.recent('Sealed').click()
  await app.page.getByRole('button', { name: 'Use the recovery code instead' }).click()
  await app.page.getByLabel('Recovery code').fill(code ?? '')
  await welcome.open.click()
  await expect(leave).toBeVisible()
})

test('a folder that is no notebook gets a sentence, in place', async ({ app }) => {
  const welcome = new WelcomePage(app.page)
  await welcome.openForm(join(app.folder, 'notebooks'))
  await expect(welcome.wrong).toContainText(/notebook/)
  expect(await readdir(join(app.folder, 'notebooks'))).toEqual([])
})

test('Welcome and Sources are accessible in every look', async ({ app }) => {
  const welcome = new WelcomePage(app.page)
  await app.page.getByRole('button', { name: 'New notebook' }).click()
  await expectAccessibleInEveryLook(app.page)
  await app.page.getByRole('button', { name: 'Cancel' }).click()
  await welcome.makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  await expect(app.page.getByText('Nothing has been captured yet')).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
  await sources.add([{ name: 'filters.html', words: article }])
  await expect(sources.reader).toContainText('Dale Whitcomb')
  const { rows } = await call(app.page, 'sources.list', {})
  const { source } = await call(app.page, 'sources.get', { id: rows[0]?.id ?? '' })
  await call(app.page, 'quotes.create', {
    snapshotId: source.latestSnapshotId,
    range: [0, 24],
    speaker: { name: 'Ruth Anselm' },
    terms: 'background',
    nameAs: '',
    tags: [],
    comment: '',
  })
  await expect(sources.marks).toHaveCount(1)
  await sources.reader.focus()
  await sources.press(']')
  await expectAccessibleInEveryLook(app.page)
  await sources.press('?')
  await expect(app.page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
})

test('a source is captured again from a file: both snapshots can be read, the first as it was', async ({
  app,
}) => {
  await new WelcomePage(app.page).makeNotebook('Marlow Bend water')
  const sources = new SourcesPage(app.page)
  await sources.add([{ name: 'filters.html', words: article }])
  await expect(sources.reader).toContainText('Dale Whitcomb')
  const captureAgain = async (words: string) => {
    await sources.inspector.getByRole('button', { name: 'Capture again' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Capture again' })
    await dialog
      .getByLabel('File to capture')
      .setInputFiles({ name: 'later.html', mimeType: 'text/html', buffer: Buffer.from(words) })
    await expect(dialog).toContainText('The file “later.html” was chosen.')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  await captureAgain(article.replace('eleven weeks', 'twelve weeks'))
  await expect(sources.reader).toContainText('For twelve weeks')
  const first = sources.inspector.getByRole('button', { name: /^Open the snapshot of/ })
  await expect(first).toHaveCount(1)
  await first.click()
  await expect(sources.reader).toContainText('For eleven weeks')
  await captureAgain(article)
  await expect(sources.inspector.getByRole('button', { name: /^Open the snapshot of/ })).toHaveCount(1)
})
