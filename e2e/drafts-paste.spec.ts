import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { setScene } from './seed.ts'

/** What Word puts on the clipboard, cut down to what is particular to it. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-unhide:no;font-size:11pt}</style><xml><o:OfficeDocumentSettings/></xml></head><body lang=EN-GB style='tab-interval:36pt'><!--StartFragment-->
<p class=MsoNormal style='mso-margin-top-alt:auto'><b><span lang=EN-GB style='mso-fareast-font-family:"Times New Roman"'>The weir<o:p></o:p></span></b></p>
<p class=MsoNormal><span style='color:#C00000;mso-spacerun:yes'>The keeper wrote<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> it down.</span></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:15pt'><td width=200 style='background:#D9E2F3'><p class=MsoNormal>Week</p></td><td width=90><p class=MsoNormal>31</p></td></tr></table>
<!--EndFragment--></body></html>`

/** What Google Docs puts there: one bold that is none around everything, and spans that say everything by style. */
const fromDocs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c"><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-family:Arial;font-weight:700;">Nobody</span><span style="font-size:11pt;font-weight:400;"> asked </span><span style="font-style:italic;">for the book.</span></p><ul><li dir="ltr"><p role="presentation"><span>one</span></p></li><li dir="ltr"><p role="presentation"><span>two</span></p></li></ul></b>`

/** Everything that a page could hold to be run or fetched, among words. */
const fromHell = `<p onclick="window.ran=1">kept <img src="https://tracker.example/a.png" onerror="window.ran=1"><svg onload="window.ran=1"><script>window.ran=1</script></svg><iframe srcdoc="<script>parent.ran=1</script>"></iframe><a href="java&#10;script:window.ran=1">words</a><object data="https://tracker.example/o"></object><style>@import "https://tracker.example/s.css";</style><math><mtext><style><img src=x onerror="window.ran=1"></style></mtext></math>${'<div><font>'.repeat(400)}deep${'</font></div>'.repeat(400)}</p>`

const paste = (page: Page, html: string) =>
  new DraftsPage(page).text.evaluate((element, pasted) => {
    const data = new DataTransfer()
    data.setData('text/html', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)

test('what Word, Google Docs and a hostile page put on the clipboard comes in as words', async ({ app }) => {
  const { page } = app
  await setScene(app)
  app.expectProblem(/Applying inline style violates|Content Security Policy/)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await paste(page, fromWord)
  await expect(drafts.text.locator('strong')).toHaveText('The weir')
  await expect(drafts.text.getByRole('cell')).toHaveText(['Week', '31'])
  await expect(drafts.text).toContainText('it down.')
  await drafts.press('Control+a')
  await drafts.press('Delete')
  await paste(page, fromDocs)
  await expect(drafts.text.locator('strong')).toHaveText('Nobody')
  await expect(drafts.text.locator('em')).toHaveText('for the book.')
  await expect(drafts.text.getByRole('listitem')).toHaveText(['one', 'two'])
  await drafts.press('Control+a')
  await drafts.press('Delete')
  await paste(page, fromHell)
  await expect(drafts.text).toContainText('deep')
  await expect(drafts.text).toContainText('words')
  await expect(drafts.text.locator('a, img, svg, script, iframe, object, style, [onclick]')).toHaveCount(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('a paste that is too large says so and changes nothing', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const drafts = new DraftsPage(page)
  await drafts.goTo()
  await drafts.newDraft()
  await drafts.text.click()
  await page.keyboard.insertText('Kept.')
  await expect(drafts.text).toHaveText('Kept.')
  await drafts.text.evaluate(element => {
    const data = new DataTransfer()
    data.setData('text/html', `<p>${'x'.repeat(11 * 1024 * 1024)}</p>`)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(page.getByText(/too large to paste/)).toBeVisible()
  await expect(drafts.text).toHaveText('Kept.')
})
