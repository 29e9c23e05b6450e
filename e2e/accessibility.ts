import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Runs axe on the page as it stands (WCAG 2.2 AA) and fails with each violation and where it is. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated by the debugger, which the page's content policy does not concern.
  await page.evaluate(await readFile(axe, 'utf8'))
  const { violations } = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })`)) as AxeResults
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  )
  expect(found).toEqual([])
}
