import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type Page } from '@playwright/test'
import { startHostProcess } from '../host-process.ts'
import { PICTURED_AT } from './pictured-at.ts'

const preload = fileURLToPath(new URL('same-each-time.ts', import.meta.url))
/** Always the same folder: its path stands on some screens. So only one of these can run at a time. */
const folder = join(tmpdir(), 'second-source-pictures')

type Worker = { readonly host: string }

/** `host`: one host for all scenes, which change nothing that another scene shows. */
export const test = base.extend<{ stage: Page }, Worker>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      await rm(folder, { recursive: true, force: true })
      const folders = { config: join(folder, 'config'), notebooks: join(folder, 'Notebooks') }
      await mkdir(folders.notebooks, { recursive: true })
      const host = await startHostProcess(folders, preload)
      await use(host.url)
      await host.stop()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  stage: async ({ page, host }, use) => {
    await page.addInitScript(standStill, PICTURED_AT)
    await page.goto(host)
    await use(page)
  },
})

/** Runs in the page: its clock stands too. Timers go on, unlike with Playwright's clock, for the lists need them. */
function standStill(at: number): void {
  window.Date = class extends Date {
    constructor(...given: []) {
      super(...((given.length === 0 ? [at] : given) as []))
    }
    static override now = () => at
  } as DateConstructor
}
