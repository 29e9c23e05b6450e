import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { exportHtml, exportMarkdown } from './export.ts'
import {
  citation,
  cited,
  hash,
  liveQuote,
  paragraph,
  quote,
  quoteId,
  snapshotId,
  story,
  words,
} from './story.fixture.ts'

const both = [
  ['Markdown', exportMarkdown],
  ['HTML', exportHtml],
] as const

for (const [name, write] of both) {
  describe(name, () => {
    it('footnotes a quotation to its source, address, capture and hash, with what the guard says', () => {
      const text = write(
        story([paragraph(words('He said: '), liveQuote('“We had 31 readings over the limit.”'))]),
      )
      for (const part of [
        'Ines Hallqvist',
        'The Tamarack Ledger',
        '2024-03-12',
        'ledger.example/filters',
        hash,
      ]) {
        assert.ok(text.includes(part), part)
      }
      assert.ok(text.includes('2024-03-14T09:30:00.000Z'))
      assert.ok(text.includes('Verbatim.'))
      assert.ok(!text.includes('The source says'))
    })

    it('shows the passage beside a quotation that was altered', () => {
      const text = write(story([paragraph(liveQuote('“We had 13 readings over the limit.”'))]))
      assert.ok(text.includes('Serious: a number differs.'))
      assert.ok(text.includes('We had 31 readings over the limit.'))
    })

    it('footnotes citations, and says what is no longer there', () => {
      const lost = write(
        story([paragraph(words('So it was.'), citation(), liveQuote('“Gone.”'))], {
          quotes: new Map(),
          sources: new Map(),
        }),
      )
      assert.ok(lost.includes('The source is no longer in the notebook.'))
      assert.ok(lost.includes('no longer in the notebook; its source is not known'))
    })

    it('refuses words that may not be quoted, naming the paragraph and not the words', () => {
      for (const terms of ['off-the-record', 'deep-background'] as const) {
        const secret = story([paragraph(words('One.')), paragraph(liveQuote('“canary words”'))], {
          quotes: new Map([[quoteId, quote({ terms })]]),
        })
        assert.throws(
          () => write(secret),
          (error: unknown) =>
            error instanceof AppError &&
            error.code === 'forbidden' &&
            error.message.startsWith('Paragraph 2 of the draft') &&
            !/canary|Whitcomb|Filters/u.test(error.message),
        )
      }
    })

    it('gives nothing away on background, also where the same source is cited', () => {
      const text = write(
        story([paragraph(words('A person said '), liveQuote('“We had 13 readings.”'), citation())], {
          quotes: new Map([[quoteId, quote({ terms: 'background' })]]),
        }),
      )
      for (const word of [
        'Whitcomb',
        'Marlow Bend',
        'Hallqvist',
        'Ledger',
        'ledger.example',
        'over the limit',
        'filters.html',
      ]) {
        assert.ok(!text.includes(word), word)
      }
      assert.ok(text.includes(hash) && text.includes('on background'))
    })

    it('links only to addresses that a browser may open', () => {
      for (const url of [
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        'not a url',
        '//x.example',
      ]) {
        const text = write(
          story([paragraph(words('x'), citation())], { sources: new Map([[snapshotId, cited({ url })]]) }),
        )
        assert.ok(!/href="(?!#)|\]\(/u.test(text), url)
      }
    })
  })
}

describe('the HTML file', () => {
  const html = exportHtml(story([paragraph(liveQuote('“We had 31 readings.”'))], { language: 'en' }))
  it('runs nothing and fetches nothing', () => {
    assert.match(
      html,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/u,
    )
    assert.doesNotMatch(html, /<(?:script|link|img|iframe|object|base|form)\b|\ssrc=|url\(|@import/iu)
  })
  it('links footnotes both ways, and names its language', () => {
    assert.ok(html.includes('href="#note-1"') && html.includes('id="note-1"'))
    assert.ok(html.includes('href="#ref-1"') && html.includes('id="ref-1"'))
    assert.ok(html.includes('<html lang="en"'))
    assert.ok(exportHtml(story([], { language: '"><b' })).includes('<html lang="und"'))
  })
})
