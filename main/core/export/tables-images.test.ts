import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EditorNode } from '../../../shared/domain/draft.ts'
import { draftText, liveQuotes } from '../../../shared/draft/text.ts'
import { exportDocx, exportHtml, exportMarkdown, exportPlainText } from './export.ts'
import { liveQuote, node, paragraph, snapshotId, story, words } from './story.fixture.ts'

const cell = (headerState: number, ...inlines: EditorNode[]): EditorNode =>
  node('tablecell', [paragraph(...inlines)], { headerState })
const table = node('table', [
  node('tablerow', [cell(1, words('Week')), cell(1, words('Readings | over'))]),
  node('tablerow', [cell(0, words('One')), cell(0, liveQuote('“We had 31 readings over the limit.”'))]),
])
/** One pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const image: EditorNode = {
  type: 'notebook-image',
  version: 1,
  snapshotId,
  alt: 'The "weir" at night',
  caption: 'Photo: <the mill>',
}
const images = new Map([[snapshotId, { mediaType: 'image/png', base64: png }]])

describe('a table', () => {
  it('is a table in every format, its quotations footnoted and counted', async () => {
    const one = story([table])
    assert.deepEqual(
      liveQuotes(one.content).map(({ block }) => block),
      [0],
    )
    assert.equal(draftText(one.content).split('\n').length, 4)
    const markdown = exportMarkdown(one)
    assert.ok(markdown.includes('| Week | Readings \\| over |\n| --- | --- |\n| One | “We had 31'), markdown)
    assert.match(markdown, /limit\.”\[\^1\] \|/u)
    assert.match(exportHtml(one), /<table><tr><th dir="auto">Week<\/th>/u)
    assert.match(exportPlainText(one), /Week\tReadings \| over\nOne\t“We had 31/u)
    const word = Buffer.from(await exportDocx(one))
    assert.ok(word.length > 1000)
  })

  it('of no rows leaves nothing, and one in a cell keeps its words', () => {
    assert.doesNotMatch(exportMarkdown(story([node('table')])), /\|/u)
    const nested = node('table', [node('tablerow', [node('tablecell', [table])])])
    assert.match(exportPlainText(story([nested])), /Week.*One/su)
  })
})

describe('an image', () => {
  it('goes into Word and HTML as data, and is a line of words elsewhere', async () => {
    const one = story([image], { images })
    assert.ok(exportHtml(one).includes(`src="data:image/png;base64,${png}"`))
    assert.ok(exportHtml(one).includes('alt="The &quot;weir&quot; at night"'))
    assert.ok(exportHtml(one).includes('<figcaption dir="auto">Photo: &lt;the mill&gt;</figcaption>'))
    assert.match(exportHtml(one), /img-src data:/u)
    assert.match(exportPlainText(one), /\[Image: The "weir" at night\. Photo: <the mill>\]/u)
    assert.match(exportMarkdown(one), /\\\[Image: The "weir" at night/u)
    const without = Buffer.from(await exportDocx(story([image])))
    const withIt = Buffer.from(await exportDocx(one))
    assert.ok(withIt.includes('word/media/') && !without.includes('word/media/'))
  })
})
