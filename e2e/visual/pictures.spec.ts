import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { scenes } from './scenes.ts'
import { test } from './stage.ts'

const folder = fileURLToPath(new URL('../../docs/guide/pictures/', import.meta.url))
/** What the guide shows in dark colours as well. */
const inDark = new Set(['sources', 'drafts'])
/** A picture may not weigh more, in bytes. */
const MOST = 150 * 1024

/** The pictures of the guide, written where it shows them. Run by `npm run docs:pictures`. */
for (const { name, show } of scenes) {
  test(`picture of ${name}`, async ({ stage, context }) => {
    await stage.setViewportSize({ width: 1280, height: 800 })
    await show(stage)
    await stage.mouse.move(640, 795)
    for (const theme of inDark.has(name) ? (['light', 'dark'] as const) : (['light'] as const)) {
      await stage.emulateMedia({ colorScheme: theme })
      const png = await stage.screenshot({ animations: 'disabled', caret: 'hide' })
      const webp = await asWebp(await context.newPage(), png)
      expect(webp.length).toBeLessThan(MOST)
      await mkdir(folder, { recursive: true })
      await writeFile(`${folder}${name}${theme === 'dark' ? '-dark' : ''}.webp`, webp)
    }
  })
}

/** Chromium's own WebP, at a quality that keeps small text sharp. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.8)
  }, png.toString('base64'))
  await page.close()
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
