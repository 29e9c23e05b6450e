import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { MAX_ORIGINAL_BYTES } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { capture } from './capture.ts'
import type { Captured } from './captured.ts'
import { brokenInvariants } from './pieces.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (content: string | Uint8Array, fileName: string | null = null): Captured =>
  capture({
    bytes: typeof content === 'string' ? utf8(content) : content,
    mediaType: null,
    fileName,
    url: null,
  })
const refusal = (content: string | Uint8Array, fileName: string | null): string => {
  try {
    read(content, fileName)
  } catch (error) {
    assert.ok(error instanceof AppError)
    return `${error.code}: ${error.message}`
  }
  return 'not refused'
}
const words =
  'The harbour office said on Monday that the well would stay closed until the pumps are repaired.'

test('what is empty or holds no words is refused with its name', () => {
  assert.equal(refusal('', 'a.txt'), 'unreadable: “a.txt” is empty. Nothing was taken from it.')
  assert.equal(
    refusal(' \n\t\u00A0\u200B', 'a.txt'),
    'unreadable: “a.txt” holds no words. Nothing was taken from it.',
  )
  assert.equal(
    refusal('<html><script>let a</script></html>', 'dir/a.html'),
    'unreadable: “a.html” holds no text, only mark-up. Nothing was taken from it.',
  )
  assert.match(refusal('', null), /^unreadable: What was pasted is empty/)
})

test('what is over the limit is refused with its size and the limit', () => {
  assert.equal(
    refusal(new Uint8Array(MAX_ORIGINAL_BYTES + 1), 'big.txt'),
    'too-large: “big.txt” is 64 MB; at most 64 MB can be read. Nothing was taken from it.',
  )
})

test('binary files posing as text are refused by what they are', () => {
  const start = (text: string) =>
    Uint8Array.from(`${text}${'\0\x01\x02abc'.repeat(40)}`, c => c.charCodeAt(0))
  const looks = (what: string) =>
    `unreadable: “photo.txt” is not text: it looks like ${what}. Nothing was taken from it.`
  assert.equal(refusal(start('\x89PNG\r\n\x1A\n'), 'photo.txt'), looks('a PNG image'))
  assert.equal(refusal(start('PK\x03\x04'), 'photo.txt'), looks('a ZIP archive or an office document'))
  assert.equal(refusal(start('\x7FELF'), 'photo.txt'), looks('a program (ELF)'))
  assert.equal(refusal(start('%PDF-1.7'), 'photo.txt'), looks('a PDF document'))
  assert.equal(refusal(start('some words '), 'photo.txt'), looks('binary data'))
})

test('unclosed HTML, entities, null bytes and huge attributes are read', () => {
  const { text } = read(
    `<div><p>One &amp; two &mdash; caf&eacute;\0<p a="${'x'.repeat(200_000)}">${words}<b>bold`,
    'a.html',
  )
  assert.equal(text, `One & two — café\n${words}bold`)
})

test('scripts, handlers, styles, frames and comments never reach the text', () => {
  const hostile =
    '<style>p{}</style><iframe src="x">frame</iframe><!-- remark --><svg><text>drawn</text></svg><noscript>off</noscript><template><p>tpl</p></template>'
  const captured = read(
    `<body onload="evil()">${hostile}<script>evil()</script><p onclick="evil()">${words}</p></body>`,
    'a.html',
  )
  assert.equal(captured.text, words)
  assert.doesNotMatch(JSON.stringify(captured), /evil|frame|remark|drawn|tpl/)
})

for (const tag of ['div', 'b', 'span', 'table', 'blockquote', 'section'])
  test(`a hundred thousand nested <${tag}> give their words`, () => {
    const open = `<${tag}>`.repeat(100_000)
    assert.equal(read(`${open}${words}${`</${tag}>`.repeat(100_000)}`, 'a.html').text, words)
    assert.equal(read(`${open}${words}`, 'a.html').text, words)
  })

test('deep Markdown gives its words', () => {
  assert.ok(read(`${'>'.repeat(50_000)} ${words}`, 'a.md').text.includes(words))
  assert.ok(read(`${'['.repeat(20_000)}${words}`, 'a.md').text.includes(words))
})

test('a title is never empty', () => {
  assert.equal(read('12 34', 'report-7.txt').metadata.title, '12 34')
  assert.equal(read(`${words} ${words}`).metadata.title.startsWith('The harbour office said'), true)
  assert.equal(read(`<title> </title><h2>Wells</h2><p>${words}</p>`, 'a.html').metadata.title, 'Wells')
})

test('soft hyphens and zero-width characters go, joiners stay where a script needs them', () => {
  assert.equal(read('in\u00ADvesti\u200Bgation\u200D here\u202E now', 'a.txt').text, 'investigation here now')
  assert.equal(read('می\u200Cخواهم 👩\u200D💻', 'a.txt').text, 'می\u200Cخواهم 👩\u200D💻')
  assert.equal(read('e\u0301te\u00A0\t2', 'a.txt').text, 'éte 2')
})

test('lines wrapped at a width become paragraphs again; single lines stay', () => {
  const wrapped =
    'The office said on Monday that the well\nwould stay closed until the pumps of the\nold station are repaired by the town and\ntested twice.'
  assert.equal(read(wrapped, 'a.txt').text, wrapped.replaceAll('\n', ' '))
  assert.equal(read('One line.\nAnother, rather longer, line.\nThird.', 'a.txt').blocks.length, 3)
})

test('broken structured data still gives what can be read of it', () => {
  const page = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pumps\nfail again", "datePublished":"2024-02-30", "author":{"name":"Ida Brook"} oops</script><h1>Pumps fail again</h1><p>${words}</p>`
  const { metadata } = read(page, 'a.html')
  assert.deepEqual(
    [metadata.title, metadata.byline, metadata.publishedAt],
    ['Pumps fail again', ['Ida Brook'], null],
  )
})

test('any bytes either read with whole blocks or are refused in words', () => {
  const check = (bytes: Uint8Array, fileName: string): void => {
    try {
      const captured = read(bytes, fileName)
      assert.deepEqual(brokenInvariants(captured.text, captured.blocks), [])
      assert.ok(captured.blocks.length > 0 && captured.metadata.title !== '')
      for (const aside of captured.setAside)
        assert.ok(aside.before <= captured.blocks.length && aside.text !== '')
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a')
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<table><tr><td>',
    '</table>',
    '<li>',
    '<h1>',
    '<!--',
    '-->',
    '<a href="/x">',
    '<blockquote>',
    '<script>',
    '</script>',
    '<b>',
    '&amp;',
    '\u202E',
    'e\u0301',
    '\uD800',
    '\n\n',
    '• ',
    'A: ',
    words,
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), names, check), { numRuns: 300 })
  const markup = fc.array(fc.oneof(tags, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  fc.assert(
    fc.property(markup, names, (parts, name) => check(utf8(parts.join('')), name)),
    { numRuns: 500 },
  )
})

const sample = new URL('../../../../shared/samples/rferl-kunbolatuly', import.meta.url)
const sampleSchema = z.object({
  title: z.string(),
  byline: z.array(z.string()),
  publisher: z.string(),
  language: z.string(),
  mustNotBeBodyText: z.array(z.string()),
  headings: z.array(z.string()),
  captions: z.number(),
})
test('the sample page saved as text', {
  skip: !existsSync(`${sample.pathname}.txt`) && 'the sample is not here',
}, () => {
  const expected = sampleSchema.parse(JSON.parse(readFileSync(`${sample.pathname}.expected.json`, 'utf8')))
  const captured = read(readFileSync(`${sample.pathname}.txt`), 'page.txt')
  const of = (type: string) =>
    captured.blocks
      .filter(block => block.type === type)
      .map(block => captured.text.slice(block.start, block.end))
  const { title, byline, publisher, language } = captured.metadata
  assert.deepEqual(
    [title, byline, publisher, language],
    [expected.title, expected.byline, expected.publisher, expected.language],
  )
  assert.deepEqual(of('heading'), expected.headings)
  assert.equal(of('caption').length, expected.captions)
  for (const line of expected.mustNotBeBodyText) assert.ok(!captured.text.includes(line), line)
})
