import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/browser.ts'
import { type HostFolders, type HostProcess, startHostProcess } from '../../e2e/host-process.ts'
import { call } from '../../e2e/seed.ts'
import { makeBigNotebook } from '../big-notebook.ts'
import { filterTheList, openTheLargest, scrollTheList, searchEverywhere } from './acts.ts'
import { type Line, memory, times } from './lines.ts'
import { stopwatch } from './stopwatch.ts'

export type PageBench = { readonly count: number; readonly seed: number; readonly search: boolean }

/**
 * The real window over a large notebook: the browser host in a process of its own, and Chromium. The host is started
 * anew before the notebook is opened, so that nothing of it is in memory.
 */
export async function benchPage({ count, seed, search }: PageBench): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  const folders = { config: join(folder, 'config'), notebooks: join(folder, 'notebooks') }
  await mkdir(folders.notebooks)
  const path = join(folders.notebooks, 'Big.notebook')
  const browser = await chromium.launch(launchOptions())
  try {
    const { largeTitle } = await makeBigNotebook(path, count, seed)
    await makeRecent(browser, folders, path)
    const host = await startHostProcess(folders)
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(host.url)
      return [...(await openNotebook(page)), ...(await workIn(page, host, largeTitle, search))]
    } finally {
      await host.stop()
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opened once before: then it stands on Welcome. */
async function makeRecent(browser: Browser, folders: HostFolders, path: string) {
  const host = await startHostProcess(folders)
  const page = await browser.newPage()
  await page.goto(host.url)
  await call(page, 'notebook.open', { path, passphrase: null })
  await call(page, 'notebook.close', {})
  await page.close()
  await host.stop()
}

async function openNotebook(page: Page): Promise<Line[]> {
  const row = page.getByRole('region', { name: 'Recent notebooks' }).getByRole('button')
  await row.waitFor()
  const watch = await stopwatch(page, '.src, [role=listbox]')
  return [times('open the notebook, to its first rows', [await watch.time(() => row.click())], 1000)]
}

async function workIn(page: Page, host: HostProcess, largeTitle: string, search: boolean): Promise<Line[]> {
  return [
    await memory('just opened', host, page),
    ...(await filterTheList(page)),
    ...(await scrollTheList(page)),
    ...(await openTheLargest(page, largeTitle)),
    ...(search ? await searchEverywhere(page) : []),
    await memory('at the end', host, page),
  ]
}
