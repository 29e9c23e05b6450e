import type { Page } from '@playwright/test'
import { expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { PalettePage } from './pages/palette-page.ts'
import { setScene } from './seed.ts'

/** Where the keyboard is; "BODY" is nowhere. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

async function openScene(app: Parameters<typeof setScene>[0]): Promise<PalettePage> {
  await setScene(app)
  await app.page.getByText('Tannery Row').first().waitFor()
  return new PalettePage(app.page)
}

test('a command is found by the beginnings of its words and run with Enter', async ({ app }) => {
  const palette = await openScene(app)
  await palette.open()
  await expect(palette.choice('Go to Sources')).toBeVisible()
  await expect(palette.choice('Go to Sources')).toContainText('Ctrl 1')
  await palette.type('dark')
  await expect(palette.current).toContainText('Dark colours')
  await app.page.keyboard.press('Enter')
  await expect(palette.box).toHaveCount(0)
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('sources, people, notes and quotes are found by name or words, and opened', async ({ app }) => {
  const { page } = app
  const palette = await openScene(app)
  await palette.open()
  await palette.type('anselm')
  await expect(palette.current).toContainText('Ruth Anselm')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/people\//)
  await palette.open()
  await palette.type('интервью')
  await expect(palette.current).toContainText('Search everywhere')
  await palette.type('сертиф')
  await expect(palette.current).toContainText('Сертификат подписали')
  await palette.type('raw numbers')
  await expect(palette.current).toContainText('Nobody at the board asked to see the raw numbers')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/sources\/[0-9a-f-]+\?quote=/)
  await palette.open()
  await palette.type('intervi')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/notes\//)
})

test('what was opened lately stands first, without what is open now', async ({ app }) => {
  const { page } = app
  const palette = await openScene(app)
  await palette.open()
  await palette.type('tannery')
  await expect(palette.current).toContainText('filters at Tannery Row')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/sources\/[0-9a-f-]+$/)
  await palette.open()
  await palette.type('karl')
  await expect(palette.current).toContainText('Karl Denning')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/people\//)
  await palette.open()
  await expect(palette.section('Recent').getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(palette.current).toContainText('filters at Tannery Row')
})

test('words off the record are not shown', async ({ app }) => {
  const palette = await openScene(app)
  await palette.open()
  await palette.type('boiler')
  const found = palette.choice(/Gulnar Seitkali/)
  await expect(found).toContainText('Words hidden')
  await expect(found).not.toContainText('boiler')
})

test('Escape and the key itself close it, and the focus is where it was', async ({ app }) => {
  const { page } = app
  const palette = await openScene(app)
  const filter = page.getByRole('searchbox', { name: 'Filter by words or name' })
  await filter.focus()
  for (const key of ['Escape', 'Control+K']) {
    await palette.open()
    await page.keyboard.press(key)
    await expect(palette.box).toHaveCount(0)
    await expect(filter).toBeFocused()
  }
  await page.getByRole('button', { name: 'Commands' }).click()
  await palette.type('setti')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Commands' })).toBeFocused()
})

test('the sheet of keys lists what commands say of themselves', async ({ app }) => {
  const { page } = app
  await openScene(app)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toContainText('Ctrl K Commands')
  await expect(sheet).toContainText('Ctrl 7 Ctrl Shift F Go to Search')
})

test('the keyboard is never nowhere, in no place and after no dialog', async ({ app }) => {
  const { page } = app
  const palette = await openScene(app)
  const step = async (key: string) => {
    await page.keyboard.press(key)
    await expect.poll(() => focused(page), { message: `after ${key}` }).not.toBe('BODY')
  }
  await step('F6')
  await step('ArrowDown')
  for (const place of ['1', '2', '3', '4', '5', '7', '9']) {
    await step(`Control+${place}`)
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Control+,', 'Escape']) await step(key)
    await palette.open()
    await step('Escape')
  }
  await step('Control+5')
  await palette.open()
  await palette.type('new draft')
  await step('Enter')
  await expect(page.getByRole('textbox', { name: 'Text of the draft' })).toBeVisible()
  await step('Control+1')
  await step('Alt+ArrowLeft')
  await palette.open()
  await palette.type('close the notebook')
  await step('Enter')
  await expect(page.getByRole('button', { name: 'New notebook' })).toBeVisible()
})

test('accessible before and after typing in every look', async ({ app }) => {
  const { page } = app
  const palette = await openScene(app)
  await palette.open()
  await expectAccessibleInEveryLook(page)
  await palette.type('s')
  await expect(palette.section('Everywhere')).toBeVisible()
  await expectAccessibleInEveryLook(page)
})
