import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync, zipSync } from 'fflate'
import type { EditorNode } from '../shared/domain/draft.ts'
import { expectAccessible } from './accessibility.ts'
import { type App, expect, test } from './fixtures.ts'
import { BundlePage } from './pages/bundle-page.ts'
import { ReviewPage } from './pages/review-page.ts'
import { call, setScene } from './seed.ts'

/** A draft with a live quote of which one claim was judged. */
async function setReview(app: App): Promise<string> {
  const { quotes } = await setScene(app)
  const { page } = app
  await call(page, 'settings.set', { initials: 'TR', role: 'editor' })
  const { id, revision } = await call(page, 'drafts.create', { title: 'The filters' })
  const text = (words: string): EditorNode => ({ type: 'text', version: 1, text: words })
  const children = [
    {
      type: 'live-quote',
      version: 1,
      quoteId: quotes.ruth.id,
      children: [text(`“${quotes.ruth.anchor.exact},”`)],
    },
    text(' said Ruth Anselm. <script>alert(1)</script> stays words.'),
  ]
  const content = {
    root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
  }
  await call(page, 'drafts.save', { id, revision, title: 'The filters', content })
  await call(page, 'reviews.start', { draftId: id })
  return id
}

/** Unpacks as a person would, for stock tools and a browser. */
function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
  }
}

test('a bundle is exported, verified by stock tools, and read offline in a fresh browser', async ({
  app,
  browser,
}) => {
  const { page, folder } = app
  await setReview(app)
  await new ReviewPage(page).goTo()
  const bundle = new BundlePage(page)
  await bundle.choose('Export a bundle')
  await expect(bundle.exporting.getByText('1 source, 0 originals', { exact: false })).toBeVisible()
  await expect(bundle.exporting.getByText('1 quote: Off the record', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await bundle.edition('Confidential').check()
  await expect(bundle.exporting.getByText('Someone spoke in it who may not be named.')).toBeVisible()
  await bundle.edition('Full').check()
  const downloading = page.waitForEvent('download')
  await bundle.save.click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('The filters (review bundle).zip')
  await expect(page.getByText('Bundle exported to The filters (review bundle).zip.')).toBeVisible()
  await expect(bundle.exporting).toBeHidden()

  const place = join(folder, 'bundle')
  unpack(readFileSync(await download.path()), place)
  const [tool, ...flags] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum']
  const checked = execFileSync(tool ?? '', [...flags, '-c', 'SHA256SUMS'], { cwd: place, encoding: 'utf8' })
  expect(
    checked
      .trim()
      .split('\n')
      .every(line => line.endsWith(': OK')),
  ).toBe(true)

  const fresh = await browser.newContext({ offline: true })
  const asked: string[] = []
  await fresh.route('**', route =>
    route.request().url().startsWith('file:') ? route.continue() : route.abort(),
  )
  const reader = await fresh.newPage()
  reader.on('request', request => asked.push(request.url()))
  reader.on('dialog', dialog => asked.push(`dialog ${dialog.message()}`))
  await reader.goto(pathToFileURL(join(place, 'index.html')).href)
  await expect(reader.getByRole('heading', { level: 1, name: 'The filters' })).toBeVisible()
  await expect(reader.getByText('<script>alert(1)</script> stays words.')).toBeVisible()
  await expectAccessible(reader)
  await reader
    .getByRole('region', { name: 'Claim 1' })
    .getByRole('link', { name: 'The filters at Tannery Row' })
    .click()
  await expect(reader.locator('span:target mark')).toHaveText(
    'Nobody at the board asked to see the raw numbers',
  )
  await expect(reader.getByText('kept behind the boiler')).toHaveCount(0)
  expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
  await fresh.close()
})

test('a bundle is brought into another notebook; one that was tampered with is not', async ({ app }) => {
  const { page, folder } = app
  const draftId = await setReview(app)
  const { job } = await call(page, 'bundles.begin', { draftId, edition: 'full' })
  const { base64 } = await call(page, 'bundles.next', { job })
  const zip = Buffer.from(base64, 'base64')
  await call(page, 'notebook.close', {})
  await call(page, 'notebook.create', {
    path: join(folder, 'notebooks', 'Desk.notebook'),
    name: 'Desk',
    passphrase: null,
  })
  await page.reload()
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Review' }).click()
  const bundle = new BundlePage(page)
  await bundle.choose('Bring in a bundle')
  const tampered = zipSync({ ...unzipSync(zip), 'README.txt': Buffer.from('Trust me.') })
  await bundle.file.setInputFiles({
    name: 'other.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(tampered),
  })
  await expect(bundle.bringingIn.getByText('This file was changed', { exact: false })).toBeVisible()
  await expect(bundle.bringIn).toHaveCount(0)
  await bundle.file.setInputFiles({ name: 'filters.zip', mimeType: 'application/zip', buffer: zip })
  await expect(
    bundle.bringingIn.getByText('“The filters” from “Marlow Bend water”', { exact: false }),
  ).toBeVisible()
  await expectAccessible(page)
  await bundle.bringIn.click()
  await expect(new ReviewPage(page).claim(/said Ruth Anselm/)).toBeVisible()
})
