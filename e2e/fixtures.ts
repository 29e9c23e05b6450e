import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { startHostProcess } from './host-process.ts'

export { expect }

/** Every screen is looked at in both, and at both sizes. */
export const themes = ['light', 'dark'] as const
export const viewports = { wide: { width: 1440, height: 900 }, small: { width: 1024, height: 700 } } as const

export type App = {
  /** The page that shows the app, already signed in. */
  readonly page: Page
  /** The host's origin, without the token. */
  readonly origin: string
  /** A fresh folder for this test: make notebooks and files in it. */
  readonly folder: string
  /** Console errors, uncaught errors, requests to other hosts. A test fails when there are any at its end. */
  readonly problems: string[]
  /** A problem that this test brings about. */
  expectProblem(pattern: RegExp): void
  /** Ends the host and starts another over the same folders; the page shows the new one. */
  restart(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>
  /** Ends the host, leaving the page. */
  stop(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>
}

/** `app`: the real core behind the real browser host, with preferences and notebooks of its own. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'second-source-e2e-'))
    const folders = { config: join(folder, '.config'), notebooks: join(folder, 'notebooks') }
    await mkdir(folders.notebooks)
    let host = await startHostProcess(folders)
    const problems = watch(page)
    const expected: RegExp[] = []
    await page.goto(host.url)
    await use({
      page,
      get origin() {
        return new URL(host.url).origin
      },
      folder,
      problems,
      expectProblem: pattern => expected.push(pattern),
      stop: signal => host.stop(signal),
      async restart(signal) {
        // What the page asks of a host that this test ends is lost, as it must be.
        expected.push(/net::ERR_(CONNECTION_(RESET|REFUSED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/)
        await host.stop(signal)
        host = await startHostProcess(folders)
        await page.goto(host.url)
      },
    })
    await page.close()
    await host.stop()
    const written = host.errors()
    await rm(folder, { recursive: true, force: true })
    expect(problems.filter(problem => !expected.some(pattern => pattern.test(problem)))).toEqual([])
    expect(written).toBe('')
  },
})

function watch(page: Page): string[] {
  const problems: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', error => problems.push(String(error.stack ?? error)))
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url())
    const own = protocol === 'blob:' || protocol === 'data:' || hostname === '127.0.0.1'
    if (!own) problems.push(`a request to ${request.url()}`)
  })
  return problems
}
