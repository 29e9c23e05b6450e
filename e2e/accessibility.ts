import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { themes, viewports } from './fixtures.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Runs axe on the page as it stands (WCAG 2.2 AA) and fails with each violation and where it is. */
export function expectAccessible(page: Page, look = ''): Promise<void> {
  return expectNone(page, everything, look)
}

/** The same in both themes at both sizes. */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  // Of all that is looked for, a theme changes the contrast.
  await inEveryLook(page, (look, theme) =>
    expectNone(page, theme === 'light' ? everything : ['color-contrast'], look),
  )
}

async function expectNone(page: Page, runOnly: readonly string[], look: string): Promise<void> {
  // Evaluated by the debugger, which the page's content policy does not concern.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(await readFile(axe, 'utf8'))
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`,
  )) as AxeResults
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  )
  expect(found, look).toEqual([])
}

/** Looks at the page as it stands in both themes at both sizes, then gives it back the size that it had. */
export async function inEveryLook(
  page: Page,
  see: (look: string, theme: (typeof themes)[number]) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize()
  for (const [size, viewport] of Object.entries(viewports)) {
    await page.setViewportSize(viewport)
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await painted(page)
      await see(`${theme}, ${size}`, theme)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
  await painted(page)
}

/** What was asked of the page is on the screen. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
