import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { SearchPage } from './pages/search-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { WelcomePage } from './pages/welcome-page.ts'

const cli = fileURLToPath(new URL('../main/cli/main.ts', import.meta.url))
const run = promisify(execFile)

/** A page as it is saved from a browser: with its furniture, and marks of two shapes. */
const page = `<!doctype html><html lang="en"><head><title>Dredger left port without papers | Grauholm Post</title>
<meta property="og:site_name" content="Grauholm Post"><meta name="author" content="Tove Hald">
<link rel="canonical" href="https://grauholm-post.example/2031/dredger"></head><body>
<nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav>
<article><h1>Dredger left port without papers</h1>
<p>The dredger left the port of Grauholm at four in the morning of 9 March, with 31 drums of fuel on its deck.</p>
<p>“Nobody signed for the 31 drums, and nobody asked me to,” said Åse Lindqvist, who kept the gate that night.</p>
<p>The harbour office did not answer questions about the papers, nor say who had opened the outer lock.</p></article>
<footer>All rights reserved</footer><script>document.title = 'stolen'</script></body></html>`

const passphrase = 'salt and rust'

test('the whole path: clip, quote, find, draft, check, export, verify', async ({ app }) => {
  test.slow()
  app.page.setDefaultTimeout(15_000)
  const welcome = new WelcomePage(app.page)
  const sources = new SourcesPage(app.page)
  const search = new SearchPage(app.page)
  const drafts = new DraftsPage(app.page)

  await test.step('a notebook with a passphrase is made, and its recovery code shown once', async () => {
    expect(await welcome.makeNotebook('Grauholm', passphrase)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/)
  })

  await test.step('a page is clipped, without its furniture', async () => {
    await sources.add([{ name: 'dredger.html', words: page }])
    await expect(sources.reader).toContainText('The dredger left the port of Grauholm')
    await expect(sources.inspector).toContainText('Grauholm Post')
    await expect(sources.inspector).toContainText('Tove Hald')
    await expect(sources.reader.getByText('Sport')).toBeHidden()
  })

  const words = 'Nobody signed for the 31 drums, and nobody asked me to,'
  await test.step('what Åse Lindqvist said becomes a quote', async () => {
    await app.page.evaluate(wanted => {
      const walker = document.createTreeWalker(
        document.querySelector('[role=document]') ?? document,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    }, words)
    await app.page.getByRole('button', { name: /^Quote/ }).click()
    await app.page.keyboard.type('Åse Lindqvist')
    await sources.press('Control+Enter')
    await expect(sources.marks).toHaveText(words)
  })

  await test.step('her words are found by phrase, with straight marks and another dash, and open at the match', async () => {
    await app.page.keyboard.press('Control+Shift+f')
    await search.box.fill('"nobody asked me to"')
    await expect(
      search
        .document(/Dredger left port/)
        .locator('.hit')
        .first(),
    ).toHaveText('nobody asked me to')
    await search.box.press('ArrowDown')
    await app.page.keyboard.press('Enter')
    await expect(sources.reader).toContainText(words)
  })

  await test.step('she is quoted in a draft; a changed number is serious, her own words are verbatim again', async () => {
    await drafts.goTo()
    await drafts.newDraft()
    await drafts.title.fill('The dredger')
    await drafts.text.click()
    await app.page.keyboard.type('Who opened the lock? ')
    await drafts.evidenceBox.fill('drums')
    await drafts
      .card(/Åse Lindqvist/)
      .getByRole('button', { name: /Insert/ })
      .click()
    await expect(drafts.text).toContainText('Åse Lindqvist said')
    await expect(drafts.tally('Verbatim')).toContainText('1')
    await app.page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('[contenteditable=true]') ?? document,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('31') ?? -1
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 2)
      }
    })
    await app.page.keyboard.type('13')
    await expect(drafts.slip(/Serious/)).toContainText('a number differs')
    await expect(drafts.tally('Serious')).toContainText('1')
    await drafts
      .slip(/Serious/)
      .getByRole('button', { name: 'Use source words' })
      .click()
    await expect(drafts.tally('Serious')).toContainText('0')
    await expect(drafts.text).toContainText('31 drums')
  })

  const exported = join(app.folder, 'story.html')
  await test.step('the draft is exported, its quotation footnoted', async () => {
    await expect(drafts.saved).toBeVisible()
    await app.page.getByRole('button', { name: 'Export' }).click()
    const download = app.page.waitForEvent('download')
    await app.page.getByRole('menuitem', { name: /HTML/ }).click()
    await (await download).saveAs(exported)
    const html = await readFile(exported, 'utf8')
    expect(html).toContain('Nobody signed for the 31 drums')
    expect(html).toContain('https://grauholm-post.example/2031/dredger')
    expect(html).toMatch(/[0-9a-f]{64}/)
    expect(html).not.toMatch(/<script|https?:\/\/[^"']+\.(?:js|css)/)
  })

  await test.step('after a kill -9 everything is there again, by passphrase only', async () => {
    app.expectProblem(/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_REFUSED/)
    await app.restart('SIGKILL')
    await welcome.recent('Grauholm').click()
    await welcome.passphrase.fill('salt and dust')
    await app.page.keyboard.press('Enter')
    await expect(welcome.wrong).toContainText('does not open the notebook')
    await welcome.passphrase.fill(passphrase)
    await app.page.keyboard.press('Enter')
    await expect(sources.list).toBeVisible()
    await drafts.goTo()
    await expect(drafts.text).toContainText('Nobody signed for the 31 drums')
  })

  await test.step('the command line finds the notebook whole, and no word of it in the folder', async () => {
    await app.stop()
    const [folder = ''] = await readdir(join(app.folder, 'notebooks'))
    const path = join(app.folder, 'notebooks', folder)
    const secret = join(app.folder, 'secret.txt')
    await writeFile(secret, `${passphrase}\n`)
    const verify = run(process.execPath, [cli, 'verify', path, '--passphrase-file', secret])
    const { stdout } = await verify.catch(error => ({ stdout: `${error.stdout}${error.stderr}` }))
    expect(stdout).toMatch(/^Whole: 1 originals/)
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const bytes = await readFile(join(entry.parentPath, entry.name))
      for (const word of ['Lindqvist', 'drums', 'dredger', 'Grauholm'])
        expect(bytes.includes(word), `${word} in ${entry.name}`).toBe(false)
    }
  })
})
