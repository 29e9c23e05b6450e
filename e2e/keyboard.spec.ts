import { readFile } from 'node:fs/promises'
import { type App, expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { Keyboard } from './pages/keyboard.ts'
import { PeoplePage } from './pages/people-page.ts'
import { QuotesPage } from './pages/quotes-page.ts'
import { SearchPage } from './pages/search-page.ts'
import { SourcesPage } from './pages/sources-page.ts'

/** Stories by the keyboard alone, each from Welcome: a press of a pointer would fail them. */
async function openSample({ page }: App): Promise<Keyboard> {
  const keys = new Keyboard(page)
  await keys.only()
  await expect(page.getByRole('button', { name: /Look around the sample notebook/ })).toBeFocused()
  await keys.press('Enter')
  await expect(new SourcesPage(page).row(/District Kept Filters in Service/)).toBeVisible()
  return keys
}

const letter = `A letter from the pump house

The pump house was locked from the inside on 14 June.

I counted 19 drums behind the second filter, and nobody would say whose they were.`

test('a source is pasted, read, and quoted with its terms and its speaker', async ({ app }) => {
  const keys = await openSample(app)
  const sources = new SourcesPage(app.page)
  await keys.copiedElsewhere(letter)
  await expect(sources.list).toBeFocused()
  await keys.press('Control+v')
  await expect(sources.reader).toContainText('I counted 19 drums')

  await test.step('the text is gone to, and words are chosen', async () => {
    await expect(sources.list).toBeFocused()
    await keys.press('Enter')
    await expect(sources.reader).toBeFocused()
    await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await keys.press('Shift+ArrowDown')
    await expect.poll(() => sources.chosenWords()).toContain('I counted 19 drums')
  })

  await test.step('they become a quote', async () => {
    await keys.press('q')
    await expect(sources.form.getByRole('combobox', { name: /Speaker/ })).toBeFocused()
    await keys.type('Nils Aronsen')
    await keys.press('Alt+2')
    await keys.tabTo(sources.form.getByLabel('Name as'))
    await keys.type('someone who worked at the pump house')
    await keys.press('Control+Enter')
    await expect(sources.form).toBeHidden()
    await expect(sources.marks).toContainText('I counted 19 drums')
    await expect(sources.inspector).toContainText('Nils Aronsen')
  })

  await test.step('the focus is where one was, and the next source is a key away', async () => {
    await expect(sources.reader).toBeFocused()
    await keys.press('j')
    await expect(sources.reader).not.toContainText('I counted 19 drums')
  })
})

test('quotes are filtered, grouped, changed together, and changed back', async ({ app }) => {
  const keys = await openSample(app)
  const quotes = new QuotesPage(app.page)
  await keys.press('Control+2')
  await expect(quotes.rows.first()).toBeVisible()
  await keys.press('/')
  await expect(quotes.filter).toBeFocused()
  await keys.type('that')
  await expect(quotes.grid.locator('mark').first()).toHaveText(/that/i)
  await keys.press('Enter')
  await expect(quotes.grid).toBeFocused()

  const grouping = app.page.getByRole('button', { name: /Grouping$/ })
  await keys.tabTo(grouping, 'Shift+Tab')
  await keys.press('Enter')
  await expect(app.page.getByRole('option', { name: 'Not grouped', exact: true })).toBeFocused()
  await keys.type('By person')
  await keys.press('Enter')
  await expect(quotes.grid.locator('.day').first()).toBeVisible()

  await keys.tabTo(quotes.grid)
  await keys.press('Home', 'Shift+ArrowDown')
  await expect(quotes.selected).toHaveCount(2)
  await keys.tabTo(quotes.inspector.getByLabel('Add tags'))
  await keys.type('to ask again')
  await keys.press('Enter')
  await expect(quotes.notices).toContainText('Tags of 2 quotes changed.')
  await keys.tabTo(quotes.grid, 'F6')
  await keys.press('Control+z')
  await expect(quotes.notices).toContainText('Undone: Tags of 2 quotes changed.')
})

test('a draft quotes, strays, is told so, comes back to the source, and is exported', async ({ app }) => {
  const keys = await openSample(app)
  const drafts = new DraftsPage(app.page)
  await keys.command('New draft')
  await expect(drafts.title).toBeFocused()
  await keys.type('By keys alone')
  await keys.press('Enter')
  await expect(drafts.text).toBeFocused()
  await keys.type('The record says: ')
  await keys.press('Control+e')
  await expect(drafts.evidenceBox).toBeFocused()
  await keys.type('give a district')
  await keys.press('Enter')
  await expect(drafts.tally('Verbatim')).toHaveText(/1$/)
  const quotation = (await drafts.quotation('Verbatim').textContent()) ?? ''
  expect(quotation).toContain('30 days')

  await test.step('a number is altered, and that is serious', async () => {
    await expect(drafts.text).toBeFocused()
    await drafts.press('Control+Home')
    await drafts.press('ArrowRight', ((await drafts.text.textContent()) ?? '').indexOf('30') + 1)
    await drafts.press('Backspace')
    await keys.type('6')
    await expect(drafts.tally('Serious')).toHaveText(/1$/)
    await expect(drafts.slip(/Serious/)).toContainText('a number differs')
  })

  await test.step('the source’s words are taken again', async () => {
    await keys.tabTo(drafts.slip(/Serious/).getByRole('button', { name: 'Use source words' }))
    await keys.press('Enter')
    await expect(drafts.tally('Serious')).toHaveText(/0$/)
    await expect(drafts.quotation('Verbatim')).toHaveText(quotation)
    await expect(drafts.text).toBeFocused()
  })

  await test.step('it is exported', async () => {
    await expect(drafts.saved).toBeVisible()
    const download = app.page.waitForEvent('download')
    await keys.command('Export the draft: HTML')
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file).toContain('By keys alone')
    expect(file).toContain(quotation.slice(1, -1))
  })
})

test('words are searched for, opened at the match, and gone back from; the notebook is verified and closed', async ({
  app,
}) => {
  const keys = await openSample(app)
  const sources = new SourcesPage(app.page)
  const search = new SearchPage(app.page)
  await keys.press('Control+Shift+f')
  await expect(search.box).toBeFocused()
  await keys.type('certificate')
  await expect(search.results.getByRole('article').first()).toBeVisible()
  await keys.press('ArrowDown', 'ArrowDown')
  await keys.press('Enter')
  await expect(sources.reader).toBeFocused()
  await keys.press('F3')
  await keys.press('Alt+ArrowLeft')
  await expect(search.box).toHaveValue('certificate')

  await keys.press('Control+9')
  const verify = app.page.getByRole('button', { name: 'Verify', exact: true })
  await keys.tabTo(verify, 'F6')
  await keys.press('Enter')
  await expect(app.page.getByText(/^Whole: /)).toBeVisible()

  await keys.command('Close the notebook')
  await expect(
    app.page.getByRole('region', { name: 'Recent notebooks' }).getByRole('button').first(),
  ).toBeVisible()
  await keys.tabTo(app.page.getByRole('region', { name: 'Recent notebooks' }).getByRole('button').first())
  await keys.press('Enter')
  await expect(sources.list).toBeVisible()
})

test('people are looked through, and a note is written and tied to one', async ({ app }) => {
  const keys = await openSample(app)
  const people = new PeoplePage(app.page)
  await keys.press('Control+3')
  await expect(people.list).toBeVisible()
  await keys.tabTo(people.list, 'F6')
  await keys.press('Home')
  await expect(people.statements.first()).toBeVisible()

  await keys.press('Control+4')
  await expect(app.page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible()
  await keys.command('New note')
  const title = app.page.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  await keys.type('To ask on Monday')
  await keys.press('Enter')
  await expect(app.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await keys.type('Who kept the log?')
  await expect(app.page.getByRole('region', { name: 'Editor' }).getByText(/Saved \d\d:\d\d/)).toBeVisible()
  const tie = app.page.getByRole('combobox', { name: /Tie to/ })
  await keys.tabTo(tie)
  await keys.type('Ruth')
  const about = app.page.getByRole('complementary', { name: 'About the note' })
  await expect(about.getByRole('option').first()).toBeVisible()
  await keys.press('ArrowDown', 'Enter')
  await expect(about.getByRole('list').getByRole('listitem')).toHaveCount(1)
})
