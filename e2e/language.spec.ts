import type { Page } from '@playwright/test'
import { expectAccessible, inEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { SettingsDialog } from './pages/settings-dialog.ts'
import { call, setScene } from './seed.ts'

/** The places, by their Arabic names and keys. */
const places = [
  ['المصادر', '1'],
  ['الاقتباسات', '2'],
  ['الأشخاص', '3'],
  ['الملاحظات', '4'],
  ['المسودات', '5'],
  ['البحث', '7'],
  ['النشاط', '9'],
] as const

async function goTo(page: Page, name: string, digit: string): Promise<void> {
  await page.keyboard.press(`Control+${digit}`)
  await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
}

test('the window speaks Arabic as soon as it is chosen, and keeps what is being written', async ({ app }) => {
  const { page } = app
  await setScene(app)
  await page.getByRole('navigation').waitFor()
  await page.keyboard.press('Control+4')
  await page.getByRole('option', { name: /Interview notes/ }).click()
  const text = page.getByRole('main').getByRole('textbox').last()
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Who signed it?')
  const settings = new SettingsDialog(page)
  await settings.open()
  await settings.dialog.getByRole('button', { name: /Language of the window/ }).click()
  await page.getByRole('option', { name: 'العربية' }).click()

  const html = page.locator('html')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await expect(html).toHaveAttribute('lang', 'ar')
  const dialog = page.getByRole('dialog', { name: 'الإعدادات' })
  await expect(dialog.getByRole('button', { name: /لغة النافذة/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(text).toContainText('Who signed it?')

  await goTo(page, 'المصادر', '1')
  const rail = await page.getByRole('navigation', { name: 'الأقسام' }).boundingBox()
  expect(rail?.x).toBeGreaterThan(640)
  const handle = page.getByRole('separator').first()
  const before = Number(await handle.getAttribute('aria-valuenow'))
  await handle.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(handle).toHaveAttribute('aria-valuenow', String(before + 16))

  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'أمر أو اسم' }).fill('البحث')
  await expect(page.locator('[role="menuitem"][data-focused]')).toContainText('الانتقال إلى البحث')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'البحث', exact: true })).toHaveAttribute('aria-current', 'page')

  await page.reload()
  await expect(html).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('link', { name: 'البحث', exact: true })).toBeVisible()
})

test('every place is accessible from the right and fits in every look', async ({ app }) => {
  const { page } = app
  await setScene(app)
  await call(page, 'settings.set', { language: 'ar' })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  for (const [name, digit] of places) {
    await goTo(page, name, digit)
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: /^جارٍ/ })).toHaveCount(0)
    await inEveryLook(page, async look => {
      await expectAccessible(page, look)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${name}, ${look}`).toBeLessThanOrEqual(0)
    })
  }
})

test.describe('on a system that speaks Arabic', () => {
  test.use({ locale: 'ar-EG' })
  test('Welcome speaks it too, and English once that is chosen', async ({ app }) => {
    const { page } = app
    await expect(page.getByRole('button', { name: /دفتر جديد/ })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+,')
    await page.getByRole('button', { name: /لغة النافذة/ }).click()
    await page.getByRole('option', { name: 'English' }).click()
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  })
})
