import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test } from '@playwright/test'
import { hasDisplay, runsAsRoot } from '../../main/browser-host/chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pointer = join(root, 'node_modules', 'electron', 'path.txt')

/** Electron's program, where its runtime was installed. */
function electronPath(): string | undefined {
  if (!existsSync(pointer)) return undefined
  const path = join(root, 'node_modules', 'electron', 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

test('Electron opens the window on the core, and gives the page nothing but the bridge', async () => {
  const executablePath = electronPath()
  test.skip(
    executablePath === undefined,
    'Electron’s runtime is not installed: npm start installs it where it can',
  )
  test.skip(!hasDisplay(), 'Electron needs a display, and there is none')
  const folder = await mkdtemp(join(tmpdir(), 'second-source-electron-'))
  const app = await _electron.launch({
    executablePath: executablePath ?? '',
    args: [root, ...(runsAsRoot() ? ['--no-sandbox'] : [])],
    env: { ...process.env, SECOND_SOURCE_CONFIG: folder, SECOND_SOURCE_NOTEBOOKS: folder },
  })
  const page = await app.firstWindow()
  await expect(page).toHaveTitle('Second Source')
  expect(page.url()).toBe('app://second-source/')
  expect(await page.evaluate('[typeof require, typeof process, typeof secondSource]')).toEqual([
    'undefined',
    'undefined',
    'object',
  ])
  const call = JSON.stringify(JSON.stringify({ method: 'host.info', input: {} }))
  const reply = JSON.parse(String(await page.evaluate(`secondSource.request(${call})`))) as object
  expect(reply).toMatchObject({ ok: true, value: { host: 'electron' } })
  await page.evaluate(`location.href = 'https://example.org/'`)
  expect(page.url()).toBe('app://second-source/')
  await app.close()
  await rm(folder, { recursive: true, force: true })
})
