import type { Page } from '@playwright/test'
import type { EditorContent } from '../shared/domain/draft.ts'
import { expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { call } from './seed.ts'

const rowOf = (page: Page) => page.getByRole('button', { name: /Look around the sample notebook/ })

test('on the first run, Enter opens the sample: its sources, and a draft with one altered and one serious quotation', async ({
  app,
}) => {
  await expect(rowOf(app.page)).toBeFocused()
  await app.page.keyboard.press('Enter')
  const sources = new SourcesPage(app.page)
  await expect(sources.row(/District Kept Filters in Service/)).toBeVisible()
  expect((await call(app.page, 'sources.list', {})).total).toBeGreaterThanOrEqual(24)

  const drafts = new DraftsPage(app.page)
  await drafts.goTo()
  await app.page.getByRole('button', { name: /The Filters That Passed/ }).click()
  for (const [state, count] of [
    ['Verbatim', 6],
    ['Allowed change', 2],
    ['Altered', 1],
    ['Serious', 1],
  ] as const) {
    await expect(drafts.tally(state)).toHaveText(new RegExp(`${count}$`))
  }
})

test('the draft is what the editor itself would have saved', async ({ app }) => {
  await call(app.page, 'notebook.openSample', {})
  await app.page.reload()
  const drafts = new DraftsPage(app.page)
  await drafts.goTo()
  await app.page.getByRole('button', { name: /The Filters That Passed/ }).click()
  const { rows } = await call(app.page, 'drafts.list', {})
  const id = rows[0]?.id ?? ''
  const before = await call(app.page, 'drafts.get', { id })
  await drafts.text.click()
  await app.page.keyboard.press('ControlOrMeta+End')
  await app.page.keyboard.type('!')
  await expect(async () => {
    const after = await call(app.page, 'drafts.get', { id })
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(withoutEnd(after.content, '!')).toEqual(before.content)
  }).toPass()
})

/** The content without these last words of its last text. */
function withoutEnd(content: EditorContent, words: string): EditorContent {
  const copy = structuredClone(content)
  let node = copy.root
  for (let last = node.children?.at(-1); last; last = node.children?.at(-1)) node = last
  node.text = node.text?.endsWith(words) ? node.text.slice(0, -words.length) : node.text
  return copy
}

test('the sample is reset from Welcome, after asking', async ({ app }) => {
  await rowOf(app.page).click()
  const sources = new SourcesPage(app.page)
  await expect(sources.list).toBeVisible()
  await sources.add([
    { name: 'mine.txt', words: 'A page of my own\n\nIt has words, and a second line of them.' },
  ])
  await expect(sources.row(/A page of my own/)).toBeVisible()
  await call(app.page, 'notebook.close', {})
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Reset the sample' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'Reset the sample?' })
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await app.page.getByRole('button', { name: 'Reset the sample' }).click()
  await dialog.getByRole('button', { name: 'Reset the sample' }).click()
  await expect(sources.row(/District Kept Filters in Service/)).toBeVisible()
  await expect(sources.row(/A page of my own/)).toHaveCount(0)
})

test('Welcome with a copy of the sample is accessible in every look', async ({ app }) => {
  await call(app.page, 'notebook.openSample', {})
  await call(app.page, 'notebook.close', {})
  await app.page.reload()
  await expect(app.page.getByRole('button', { name: 'Reset the sample' })).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
})
