import { join } from 'node:path'
import { call, expect, test } from './electron-app.ts'

const OWN_PAGE = 'app://second-source/'

test('the page gets the bridge and nothing else', async ({ desktop }) => {
  const { page } = await desktop.launch()
  await expect(page).toHaveTitle('Second Source')
  expect(page.url()).toBe(OWN_PAGE)
  expect(await page.evaluate('[typeof require, typeof process, typeof secondSource]')).toEqual([
    'undefined',
    'undefined',
    'object',
  ])
  expect(await page.evaluate('Object.keys(secondSource).sort()')).toEqual(['request', 'subscribe'])
  expect(await call(page, 'host.info', {})).toMatchObject({ ok: true, value: { host: 'electron' } })
})

test('the page stays where it is', async ({ desktop }) => {
  const { app, page } = await desktop.launch()
  await page.evaluate(`location.href = 'https://example.org/'`)
  await page.evaluate(`location.href = 'file:///etc/passwd'`)
  await page.evaluate(`void window.open('data:text/html,x')`)
  expect(page.url()).toBe(OWN_PAGE)
  expect(app.windows()).toHaveLength(1)
  expect(await page.evaluate(`fetch('https://example.org/').then(() => 'got', () => 'refused')`)).toBe(
    'refused',
  )
})

test('two windows show one notebook', async ({ desktop }) => {
  const { app, page } = await desktop.launch()
  const path = join(desktop.folder, 'Harbour.notebook')
  expect((await call(page, 'notebook.create', { path, name: 'Harbour', passphrase: null })).ok).toBe(true)
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')
      file?.submenu?.items.find(({ label }) => label === 'New window')?.click()
    }),
  ])
  await expect(second).toHaveTitle('Harbour – Second Source')
  expect((await call(second, 'notebook.close', {})).ok).toBe(true)
  await expect(page.getByRole('button', { name: /New notebook/ })).toBeVisible()
})

test('a notebook named on the command line, or double-clicked later, is opened', async ({ desktop }) => {
  const [first, second] = ['First', 'Second'].map(name => join(desktop.folder, `${name}.notebook`))
  const made = await desktop.launch()
  for (const [path, name] of [[first, 'First'] as const, [second, 'Second'] as const]) {
    await call(made.page, 'notebook.create', { path, name, passphrase: null })
  }
  await made.app.close()

  const { app, page } = await desktop.launch(first ?? '')
  await expect(page).toHaveTitle('First – Second Source')
  // What macOS sends for a double-click, and a second start elsewhere.
  await app.evaluate(
    ({ app: electron }, path) =>
      electron.emit('second-instance', {}, [process.execPath, '.', path], process.cwd()),
    second ?? '',
  )
  await expect(page).toHaveTitle('Second – Second Source')
})

test('a link to a notebook that was never opened here is refused in a sentence', async ({ desktop }) => {
  const { page } = await desktop.launch('second-source://open?path=%2Fsomewhere%2FElse.notebook')
  await expect(page.getByText(/never opened on this computer/)).toBeVisible()
})
