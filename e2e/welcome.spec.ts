import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { WelcomePage } from './pages/welcome-page.ts'
import { call } from './seed.ts'

test('a name or passphrase that is too long is told so, and nothing of it is cut', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'New notebook' }).click()
  const name = page.getByLabel('Name')
  await page.getByRole('button', { name: 'Make the notebook' }).click()
  await expect(page.getByText('A notebook needs a name.')).toBeVisible()
  await name.fill('ж'.repeat(2000))
  await page.getByLabel('Passphrase, if you want one').fill('p'.repeat(10_000))
  await page.getByLabel('The passphrase again').fill('p'.repeat(10_000))
  await page.getByRole('button', { name: 'Make the notebook' }).click()
  await expect(page.getByText('A name has 200 characters at the most; this one has 2,000.')).toBeVisible()
  await expect(
    page.getByText('A passphrase has 1,024 characters at the most; this one has 10,000.'),
  ).toBeVisible()
  await expect(name).toHaveValue('ж'.repeat(2000))
  expect((await call(page, 'notebook.recent', {})).notebooks).toEqual([])
})

test('a name from the right and a passphrase of emoji make a notebook, which opens again by them', async ({
  app,
}) => {
  const { page } = app
  const welcome = new WelcomePage(page)
  const passphrase = '🔑🐟 мост 👩‍👩‍👧 جسر'
  await welcome.makeNotebook('مياه مارلو بند', passphrase)
  await expect(page.getByRole('contentinfo')).toContainText('مياه مارلو بند')
  await page.getByRole('button', { name: 'Close the notebook' }).click()
  await welcome.recent('مياه مارلو بند').click()
  await welcome.passphrase.fill('🔑🐟')
  await welcome.open.click()
  await expect(welcome.wrong).toBeVisible()
  await welcome.passphrase.fill(passphrase)
  await welcome.open.click()
  await expect(page.getByRole('contentinfo')).toContainText('مياه مارلو بند')
})

test('a notebook whose folder is gone says so, and opens once it is back', async ({ app }) => {
  const { page, folder } = app
  const welcome = new WelcomePage(page)
  await welcome.makeNotebook('Water')
  await page.getByRole('button', { name: 'Close the notebook' }).click()
  const [known] = (await call(page, 'notebook.recent', {})).notebooks
  const path = known?.path ?? ''
  await rename(path, join(folder, 'elsewhere'))
  await page.reload()
  await expect(page.getByText('The folder is not there now.')).toBeVisible()
  await welcome.recent('Water').click()
  await expect(welcome.wrong).toBeVisible()
  await rename(join(folder, 'elsewhere'), path)
  await welcome.recent('Water').click()
  await expect(page.getByRole('contentinfo')).toContainText('Water')
})

/** Writes bytes into the notebook's database. */
async function overwrite(path: string, position: number, bytes: Buffer): Promise<void> {
  const file = await open(join(path, 'notebook.sqlite'), 'r+')
  await file.write(bytes, 0, bytes.length, position)
  await file.close()
}

test('a damaged notebook says what is safe, one of a newer version what opens it', async ({ app }) => {
  const { page, folder } = app
  const welcome = new WelcomePage(page)
  app.expectProblem(/status of 4\d\d/)
  const make = async (name: string) => {
    const path = join(folder, 'notebooks', `${name}.notebook`)
    await call(page, 'notebook.create', { path, name, passphrase: null })
    return path
  }
  const newer = await make('Air')
  const damaged = await make('Water')
  await call(page, 'sources.clip', { input: { from: 'text', text: 'The gate was open on Friday.' } })
  await call(page, 'notebook.close', {})
  await overwrite(newer, 60, Buffer.from([0, 0, 0, 99]))
  await overwrite(damaged, 0, Buffer.from('nothing that SQLite knows'))
  await page.reload()
  await expect(page.getByText('A newer version of Second Source has written it')).toBeVisible()
  await welcome.recent('Air').click()
  await expect(welcome.wrong).toContainText('open it with that version')
  await welcome.recent('Water').click()
  const row = page.getByRole('region', { name: 'Recent notebooks' }).getByRole('listitem').first()
  await expect(row).toContainText('notebook.sqlite cannot be read. Quotes, notes and drafts are in it.')
  await expect(row).toContainText('1 original is as captured.')
  await expectAccessible(page)
})
