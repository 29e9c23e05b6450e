import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { exportHtml, exportMarkdown } from './export.ts'
import { exportFileName } from './file-name.ts'
import {
  cited,
  liveQuote,
  node,
  paragraph,
  quote,
  quoteId,
  snapshotId,
  story,
  words,
} from './story.fixture.ts'

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  '![x](http://x.example/a.png)',
  '<img src=x onerror=alert(1)>',
  '&lt;',
  '&#60;b&#62;',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~~',
  '[^1]',
  '[^1]: note',
  '[a]: http://x.example',
  'http://x.example/a?b=c',
  'www.x.example',
  'a@b.example',
  '<http://x.example>',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '|a|b|',
  '\\',
  '"',
  "'",
  '\n',
  '\t',
  '    ',
  '-->',
  '<!--',
  ']]>',
  '$x$',
  'a',
  ' ',
  'слова',
  'كلمات',
  '字',
  '😀',
  '\u0000',
  '\ud800',
  '\u2028',
  '!',
  ':',
  '(',
  ')',
)
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1, maxLength: 10 })
  .map(parts => parts.join(''))
const format = fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 16)
const runs = fc.array(fc.tuple(text, format), { minLength: 1, maxLength: 4 })

/** As a reader sees it: white space is one, and what cannot be encoded is a replacement character. */
const seen = (words_: string): string =>
  words_
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()

describe('hostile words', () => {
  it('come back from Markdown as they were, with no link, image, element or list made of them', () => {
    fc.assert(
      fc.property(runs, written => {
        const children = written.map(([run, bits]) => words(run, bits))
        const markdown = exportMarkdown(story([paragraph(...children)], { title: 'T' }))
        const tokens = marked.lexer(markdown).filter(token => token.type !== 'space')
        const body = tokens.slice(1, -1)
        assert.ok(
          body.length <= 1 && body.every(token => token.type === 'paragraph'),
          JSON.stringify(markdown),
        )
        const found = body[0] ? plain((body[0] as Tokens.Paragraph).tokens) : ''
        assert.equal(seen(found), seen(written.map(([run]) => run).join('')), JSON.stringify(markdown))
      }),
      { numRuns: 1500 },
    )
  })

  it('make no element, attribute or address in HTML, wherever they stand', () => {
    const wanted = elements(exportHtml(page('plain', 'https://ledger.example/')))
    fc.assert(
      fc.property(text, hostile => {
        const html = exportHtml(page(hostile, hostile))
        const found = elements(html).filter(name => name !== 'a' && name !== 'span')
        assert.deepEqual(
          found,
          wanted.filter(name => name !== 'a' && name !== 'span'),
        )
        assert.doesNotMatch(html, /href="(?!#|https?:|mailto:)/u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the name of an export', () => {
  it('is safe on three systems, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.constantFrom('CON', 'nul', 'com1.x', '..', '/', '. .', 'a'.repeat(900), '字'.repeat(300)),
        ),
        title => {
          const name = exportFileName(title, 'md')
          assert.match(name, /^[^<>:"/\\|?*\p{Cc}]*[^<>:"/\\|?*\p{C}\s.]\.md$/u)
          assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)\./iu)
          assert.ok(new TextEncoder().encode(name).length <= 170 && name.isWellFormed())
        },
      ),
      { numRuns: 500 },
    )
  })

  it('keeps letters of every script', () => {
    assert.equal(exportFileName('Күнделік: су / вода?', 'html'), 'Күнделік су вода.html')
    assert.equal(exportFileName('  ', 'md'), 'Draft.md')
    assert.equal(exportFileName('aux', 'md'), 'Draft aux.md')
  })
})

function page(hostile: string, url: string) {
  const link = node('link', [words(hostile)], { url })
  return story(
    [
      node('heading', [words(`x${hostile}`)], { tag: 'h2' }),
      paragraph(words(`x${hostile}`), liveQuote(`x${hostile}`), link),
    ],
    {
      title: hostile,
      language: hostile,
      notebookName: 'N',
      quotes: new Map([[quoteId, quote({ anchor: { ...quote().anchor, exact: `not 31 ${hostile}` } })]]),
      sources: new Map([
        [
          snapshotId,
          cited({ title: hostile, byline: [hostile], publisher: hostile, publishedAt: hostile, url }),
        ],
      ]),
    },
  )
}

function plain(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      assert.ok(['text', 'escape', 'strong', 'em', 'del', 'codespan', 'br'].includes(token.type), token.type)
      if (token.type === 'br') return ' '
      if ('tokens' in token && token.tokens) return plain(token.tokens)
      return 'text' in token ? String(token.text) : ''
    })
    .join('')
}

/** The names of a page's elements in order. */
function elements(html: string): string[] {
  const found: string[] = []
  const walk = (at: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in at) {
      found.push(at.tagName)
      for (const { name } of at.attrs) assert.doesNotMatch(name, /^on/u)
    }
    if ('childNodes' in at) for (const child of at.childNodes) walk(child)
  }
  walk(parse(html))
  return found
}
