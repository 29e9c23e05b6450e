import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible, expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { ActivityPage } from './pages/activity-page.ts'
import { call, setScene } from './seed.ts'

test('the journal reads in words, without those off the record, and is narrowed by act', async ({ app }) => {
  await setScene(app)
  const activity = new ActivityPage(app.page)
  await activity.goTo()
  await expect(activity.entries.getByText('Captured “The filters at Tannery Row”')).toBeVisible()
  await expect(activity.entries.getByText('Began the note “Interview notes”')).toBeVisible()
  await expect(activity.entries.getByText('Made a quote off the record')).toBeVisible()
  await expect(activity.list).not.toContainText('boiler')

  await activity.showOnly('Captured')
  await expect(activity.entries).toHaveCount(2)
  await activity.showOnly('Exported')
  await expect(app.page.getByText('The journal has no entry of the kind “Exported”')).toBeVisible()
  await activity.showOnly('All acts')
  await activity.list.focus()
  await app.page.keyboard.press('End')
  await expect(activity.list.getByRole('option', { selected: true })).toContainText('Made the notebook')
  await app.page.keyboard.press('Home')
  await activity.entries.filter({ hasText: /Began the note/ }).click()
  await expect(app.page).toHaveURL(/#\/notes\//)
})

test('a long journal scrolls to its first entry', async ({ app }) => {
  const { page } = app
  await setScene(app)
  await page.evaluate(async () => {
    for (let person = 0; person < 300; person += 1) {
      const input = { name: `Person ${person}`, aliases: [], role: '', defaultTerms: 'on-the-record' }
      await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ method: 'people.create', input }),
      })
    }
  })
  const activity = new ActivityPage(page)
  await activity.goTo()
  await expect(activity.entries.first()).toContainText('Person 299')
  await activity.list.focus()
  await page.keyboard.press('End')
  await expect(activity.entries.last()).toContainText('Made the notebook')
})

test('Verify says that a notebook is whole, notes it, and gives the hash to keep', async ({
  app,
  context,
}) => {
  const { page } = app
  await setScene(app)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin })
  const activity = new ActivityPage(page)
  await activity.goTo()
  await activity.verify.press('Enter')
  await expect(activity.verifyPane).toContainText(/Whole: 2 originals, \d+ records, \d+ journal entries/)
  await expect(activity.entries.first()).toContainText('Verified the notebook: whole')
  await activity.verifyPane.getByRole('button', { name: /Copy the journal/ }).click()
  const { head } = await call(page, 'journal.list', {})
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(head)
  await expect(activity.verifyPane).toContainText(head ?? 'no head')
})

test('Verify names exactly the file that was changed', async ({ app }) => {
  const { page, folder } = app
  await setScene(app)
  const originals = join(folder, 'notebooks', 'Marlow.notebook', 'originals')
  const files = await readdir(originals, { recursive: true, withFileTypes: true })
  const file = files.find(entry => entry.isFile())
  const path = join(file?.parentPath ?? '', file?.name ?? '')
  const bytes = await readFile(path)
  bytes[3] = (bytes[3] ?? 0) ^ 1
  await writeFile(path, bytes)
  const activity = new ActivityPage(page)
  await activity.goTo()
  await activity.verify.click()
  await expect(activity.verifyPane).toContainText('Not whole: 1 problem')
  await expect(activity.problems).toHaveCount(1)
  await expect(activity.problems).toContainText(file?.name ?? 'no file')
  await expectAccessible(page)
})

test('Activity is accessible in every look', async ({ app }) => {
  await setScene(app)
  const activity = new ActivityPage(app.page)
  await activity.goTo()
  await activity.verify.click()
  await expect(activity.verifyPane).toContainText('Whole:')
  await expectAccessibleInEveryLook(app.page)
})
