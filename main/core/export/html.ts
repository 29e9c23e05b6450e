import {
  type DraftBlock,
  type DraftCell,
  type DraftImage,
  type DraftInline,
  type DraftList,
  textFormats,
} from '../../../shared/draft/tree.ts'
import type { Footnote, FootnoteBook } from './footnotes.ts'
import { htmlStyle } from './html-style.ts'
import { safeUrl } from './safe-url.ts'
import type { Story } from './story.ts'

/** Escapes text for content and for quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\u0000', '\ufffd')

/** Writes one HTML file that needs nothing else and runs nothing. */
export function htmlPage(story: Story, blocks: readonly DraftBlock[], book: FootnoteBook): string {
  const title = escapeHtml(story.title.trim() || 'Untitled draft')
  const notebook = story.notebookName ? ` from ${escapeHtml(story.notebookName)}` : ''
  const exported = new Date(story.exportedAt).toISOString()
  return `<!doctype html>
<html lang="${languageOf(story)}" dir="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${blocks.some(block => block.kind === 'image') ? '; img-src data:' : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${storyBody(story, blocks, book)}<footer><p>Exported${notebook} on <time datetime="${exported}">${exported}</time>.</p></footer>
</main>
</body>
</html>
`
}

/** The story with its footnotes, for a page. */
export function storyBody(story: Story, blocks: readonly DraftBlock[], book: FootnoteBook): string {
  const shift = blocks.some(block => block.kind === 'heading' && block.level === 1) ? 1 : 0
  const body = blocks.map(block => writeBlock(block, book, shift, story.images)).join('\n')
  return `<article>
<h1 dir="auto">${escapeHtml(story.title.trim() || 'Untitled draft')}</h1>
${body}
</article>
${writeFootnotes(book.footnotes)}`
}

/** A BCP 47 tag, or "und" where the language is not known. */
function languageOf(story: Story): string {
  const language = story.language ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(language) ? language : 'und'
}

function writeBlock(block: DraftBlock, book: FootnoteBook, shift: number, images: Story['images']): string {
  switch (block.kind) {
    case 'rule':
      return '<hr>'
    case 'heading': {
      const tag = `h${Math.min(6, block.level + shift)}`
      return `<${tag} dir="auto">${writeInlines(block.children, book)}</${tag}>`
    }
    case 'block-quote':
      return `<blockquote dir="auto"><p>${writeInlines(block.children, book)}</p></blockquote>`
    case 'list':
      return writeList(block, book)
    case 'table':
      return writeTable(block.rows, book)
    case 'image':
      return writeImage(block, images)
    case 'paragraph':
      return block.children.length > 0 ? `<p dir="auto">${writeInlines(block.children, book)}</p>` : ''
  }
}

function writeTable(rows: readonly (readonly DraftCell[])[], book: FootnoteBook): string {
  const lines = rows.map(row => {
    const cells = row.map(({ header, children }) => {
      const tag = header ? 'th' : 'td'
      return `<${tag} dir="auto">${writeInlines(children, book)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table>${lines.join('')}</table>`
}

/** The image as data within the file; without its bytes, its words. */
function writeImage({ snapshotId, alt, caption }: DraftImage, images: Story['images']): string {
  const image = images?.get(snapshotId)
  const shown = image
    ? `<img alt="${escapeHtml(alt)}" src="data:${image.mediaType};base64,${image.base64}">`
    : `<p>[Image: ${escapeHtml(alt)}]</p>`
  return `<figure>${shown}${caption === '' ? '' : `<figcaption dir="auto">${escapeHtml(caption)}</figcaption>`}</figure>`
}

function writeList(list: DraftList, book: FootnoteBook): string {
  const items = list.items.map(item => {
    const nested = item.nested.map(child => writeList(child, book)).join('')
    return `<li dir="auto">${writeInlines(item.children, book)}${nested}</li>`
  })
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : ''
  return list.ordered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`
}

const writeInlines = (inlines: readonly DraftInline[], book: FootnoteBook): string =>
  inlines.map(inline => writeInline(inline, book)).join('')

function writeInline(inline: DraftInline, book: FootnoteBook): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text, inline.format)
    case 'break':
      return '<br>'
    case 'live-quote':
      return `<span class="quote" dir="auto">${writeInlines(inline.children, book)}</span>${reference(book.add(inline))}`
    case 'citation':
    case 'footnote':
      return reference(book.add(inline))
    case 'link': {
      const words = writeInlines(inline.children, book)
      const url = safeUrl(inline.url)
      // Links do not nest, and a footnote mark is one.
      const plain = !inline.children.some(child => child.kind !== 'text' && child.kind !== 'break')
      return url !== null && plain
        ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${words}</a>`
        : words
    }
  }
}

const formatTags: readonly [number, string][] = [
  [textFormats.code, 'code'],
  [textFormats.bold, 'strong'],
  [textFormats.italic, 'em'],
  [textFormats.underline, 'u'],
  [textFormats.strikethrough, 's'],
  [textFormats.subscript, 'sub'],
  [textFormats.superscript, 'sup'],
  [textFormats.highlight, 'mark'],
]

const writeText = (text: string, format: number): string =>
  formatTags.reduce(
    (html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(text),
  )

const reference = (number: number): string =>
  `<sup class="ref"><a id="ref-${number}" href="#note-${number}" aria-label="Footnote ${number}">${number}</a></sup>`

function writeFootnotes(footnotes: readonly Footnote[]): string {
  if (footnotes.length === 0) return ''
  const items = footnotes.map(({ number, parts }) => {
    const text = parts.map(part => {
      if (part.kind === 'link') {
        return `<a href="${escapeHtml(part.url)}" rel="noopener noreferrer">${escapeHtml(part.text)}</a>`
      }
      return part.kind === 'passage'
        ? `<q dir="auto">${escapeHtml(part.text)}</q>`
        : `<span dir="auto">${escapeHtml(part.text)}</span>`
    })
    return `<li id="note-${number}">${text.join(' ')} <a href="#ref-${number}" aria-label="Back to the text at footnote ${number}">↩</a></li>`
  })
  return `<section class="notes" aria-label="Footnotes">
<h2>Sources</h2>
<ol>
${items.join('\n')}
</ol>
</section>
`
}
