import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { hasDisplay, runsAsRoot } from '../../main/browser-host/chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pointer = join(root, 'node_modules', 'electron', 'path.txt')

/** Electron's program, where its runtime was installed. */
function electronPath(): string | undefined {
  if (!existsSync(pointer)) return undefined
  const path = join(root, 'node_modules', 'electron', 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

type Reply = { ok: boolean; value: Record<string, unknown> }
/** The app in Electron, with folders of its own, ended after the test. */
export type Desktop = {
  /** A fresh folder: the configuration, and where notebooks go. */
  readonly folder: string
  launch(...more: string[]): Promise<{ app: ElectronApplication; page: Page }>
}

/** Calls the core from a page, over the bridge. */
export async function call(page: Page, method: string, input: object): Promise<Reply> {
  const wire = JSON.stringify(JSON.stringify({ method, input }))
  return JSON.parse(String(await page.evaluate(`secondSource.request(${wire})`))) as Reply
}

export const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names.
  desktop: async ({}, use) => {
    const executablePath = electronPath()
    base.skip(!executablePath, 'Electron’s runtime is not installed: npm start installs it where it can')
    base.skip(!hasDisplay(), 'Electron needs a display, and there is none')
    const folder = await mkdtemp(join(tmpdir(), 'second-source-electron-'))
    const apps: ElectronApplication[] = []
    await use({
      folder,
      async launch(...more) {
        const app = await _electron.launch({
          executablePath: executablePath ?? '',
          args: [...(runsAsRoot() ? ['--no-sandbox'] : []), root, ...more],
          env: { ...process.env, SECOND_SOURCE_CONFIG: folder, SECOND_SOURCE_NOTEBOOKS: folder },
        })
        apps.push(app)
        return { app, page: await app.firstWindow() }
      },
    })
    for (const app of apps) await app.close()
    await rm(folder, { recursive: true, force: true })
  },
})
export { expect } from '@playwright/test'
