import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { AppError } from '../../../shared/errors.ts'
import { exportDocx, exportHtml, exportMarkdown, exportPlainText } from './export.ts'
import { citation, hash, liveQuote, node, paragraph, quote, quoteId, story, words } from './story.fixture.ts'

/** The parts of a zip by their names, read from its central directory. */
function partsOf(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(from, from + packed)
    parts.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString())
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}
const part = (parts: Map<string, string>, name: string) => parts.get(name) ?? assert.fail(`no ${name}`)

const blocks = [
  node('heading', [words('What was found')], { tag: 'h2' }),
  paragraph(
    words('He said: '),
    liveQuote('“We had 31 readings over the limit.”'),
    words(' So it was.'),
    citation(),
  ),
  node('quote', [words('A longer passage')]),
  node('list', [node('listitem', [words('first')]), node('listitem', [words('second')])], {
    listType: 'number',
    start: 4,
  }),
  paragraph(words('كتب المدير رسالة'), { type: 'footnote', version: 1, note: 'Seen on 4 May.' }),
]

describe('a Word document', () => {
  it('has real footnotes, headings, lists and quotations under Word’s own style names', async () => {
    const parts = partsOf(await exportDocx(story(blocks)))
    const body = part(parts, 'word/document.xml')
    const notes = part(parts, 'word/footnotes.xml')
    assert.equal(body.match(/<w:footnoteReference w:id="[123]"\/>/gu)?.length, 3)
    for (const style of ['Title', 'Heading1', 'Quote'])
      assert.ok(body.includes(`<w:pStyle w:val="${style}"/>`), style)
    assert.ok(body.includes('“We had 31 readings over the limit.”'))
    assert.ok(body.includes('<w:bidi/>') && body.includes('<w:rtl/>'))
    assert.match(part(parts, 'word/numbering.xml'), /<w:start w:val="4"\/>/u)
    assert.ok(body.includes('<w:contextualSpacing/>') && notes.includes('<w:t xml:space="preserve"> </w:t>'))
    for (const said of ['Ines Hallqvist', hash, 'Verbatim.', 'Seen on 4 May.'])
      assert.ok(notes.includes(said), said)
    assert.match(part(parts, 'word/_rels/footnotes.xml.rels'), /https:\/\/ledger\.example\/filters/u)
  })

  it('carries open comments on their words, and no other format does', async () => {
    const thread = (id: string, resolved: boolean, ...entries: [string, string][]) => ({
      id,
      resolved,
      entries: entries.map(([by, text]) => ({ by, text, at: Date.UTC(2024, 3, 2) })),
    })
    const on = (text: string, ...comments: string[]) => ({ ...words(text), $: { comments } })
    const commented = story([
      paragraph(words('It was '), on('thirty', 'a'), on('-one', 'a', 'b'), words('.')),
    ])
    const threads = [
      thread('a', false, ['RA', 'Who counted?'], ['LM', 'The lab.']),
      thread('b', true, ['RA', 'Old.']),
    ]
    Object.assign(commented.content.root, { $: { threads } })
    const parts = partsOf(await exportDocx(commented))
    const comments = part(parts, 'word/comments.xml')
    assert.match(comments, /w:initials="RA"[\s\S]*Who counted\?[\s\S]*LM: The lab\./u)
    assert.doesNotMatch(comments, /Old\./u)
    assert.match(
      part(parts, 'word/document.xml'),
      /commentRangeStart w:id="0"[\s\S]*thirty[\s\S]*-one[\s\S]*commentRangeEnd w:id="0"[\s\S]*commentReference w:id="0"/u,
    )
    for (const text of [exportPlainText(commented), exportHtml(commented), exportMarkdown(commented)])
      assert.doesNotMatch(text, /Who counted/u)
  })

  it('gives nothing away on background in any of its parts', async () => {
    const quotes = new Map([[quoteId, quote({ terms: 'background' })]])
    const parts = partsOf(
      await exportDocx(story([paragraph(liveQuote('“We had 13 readings.”'))], { quotes, title: 'T' })),
    )
    for (const [name, text] of parts) assert.doesNotMatch(text, /Whitcomb|Hallqvist|Ledger|filters/iu, name)
  })

  it('is not written where terms forbid it, and holds together whatever the words are', async () => {
    const quotes = new Map([[quoteId, quote({ terms: 'off-the-record' })]])
    await assert.rejects(
      exportDocx(story([paragraph(liveQuote('x'))], { quotes })),
      (error: unknown) => error instanceof AppError && error.code === 'forbidden',
    )
    const hostile = '<w:t>&amp; ]]> \u0000\u0008\ud800 "\''
    const body = part(partsOf(await exportDocx(story([paragraph(words(hostile))]))), 'word/document.xml')
    assert.ok(!body.includes('<w:t>&amp; ]]') && !body.includes('\u0000') && body.includes('&lt;w:t&gt;'))
  })
})

describe('plain text', () => {
  it('has the words alone', () => {
    assert.equal(
      exportPlainText(story(blocks)),
      [
        'The Filters That Passed',
        'What was found',
        'He said: “We had 31 readings over the limit.” So it was.',
        'A longer passage',
        '4. first\n5. second',
        'كتب المدير رسالة\n',
      ].join('\n\n'),
    )
  })
})
