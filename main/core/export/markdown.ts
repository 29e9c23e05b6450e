import {
  type DraftBlock,
  type DraftCell,
  type DraftInline,
  type DraftList,
  textFormats,
} from '../../../shared/draft/tree.ts'
import type { Footnote, FootnoteBook } from './footnotes.ts'
import { emphasise, escapeMarkdown, tidyLines } from './markdown-text.ts'
import { imageLine } from './plain-text.ts'
import { safeUrl } from './safe-url.ts'
import type { Story } from './story.ts'

/** Writes CommonMark with footnotes as GitHub, Pandoc and others read them. */
export function markdownPage(story: Story, blocks: readonly DraftBlock[], book: FootnoteBook): string {
  const shift = blocks.some(block => block.kind === 'heading' && block.level === 1) ? 1 : 0
  const parts: string[] = []
  const title = tidyLines(escapeMarkdown(story.title)).replace(/\\\n/gu, ' ')
  if (title !== '') parts.push(`# ${title}`)
  blocks.forEach((block, index) => {
    parts.push(writeBlock(block, book, shift, blocks[index - 1]))
  })
  const notes = book.footnotes.map(writeFootnote)
  if (notes.length > 0) parts.push(notes.join('\n'))
  parts.push(`Exported ${new Date(story.exportedAt).toISOString()}.`)
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function writeBlock(
  block: DraftBlock,
  book: FootnoteBook,
  shift: number,
  before: DraftBlock | undefined,
): string {
  switch (block.kind) {
    case 'rule':
      return '---'
    case 'heading': {
      const text = writeLines(block.children, book).replace(/\\\n/gu, ' ')
      return text === '' ? '' : `${'#'.repeat(Math.min(6, block.level + shift))} ${text}`
    }
    case 'block-quote':
      return indent(writeLines(block.children, book), '> ', '> ')
    case 'list':
      // Two lists in a row would be read as one: the second takes the other marker.
      return writeList(block, book, before?.kind === 'list' && before.ordered === block.ordered)
    case 'table':
      return writeTable(block.rows, book)
    case 'image':
      return tidyLines(escapeMarkdown(imageLine(block)))
    case 'paragraph':
      return writeLines(block.children, book)
  }
}

/** As GitHub's flavour has it: the first row heads the columns, each cell is one line. */
function writeTable(rows: readonly (readonly DraftCell[])[], book: FootnoteBook): string {
  const columns = Math.max(0, ...rows.map(row => row.length))
  if (columns === 0) return ''
  const lines = rows.map(row => {
    const cells = Array.from({ length: columns }, (_, at) =>
      writeLines(row[at]?.children ?? [], book).replace(/\\\n/gu, ' '),
    )
    return `| ${cells.join(' | ')} |`
  })
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
}

function writeList(list: DraftList, book: FootnoteBook, other: boolean): string {
  return list.items
    .map((item, index) => {
      const marker = list.ordered ? `${list.start + index}${other ? ')' : '.'}` : other ? '*' : '-'
      const margin = ' '.repeat(marker.length + 1)
      const text = indent(writeLines(item.children, book), `${marker} `, margin) || marker
      const nested = item.nested.map((child, at) =>
        indent(writeList(child, book, at % 2 === 1), margin, margin),
      )
      return [text, ...nested].join('\n')
    })
    .join('\n')
}

function indent(text: string, first: string, others: string): string {
  if (text === '') return ''
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line)
    .join('\n')
}

const writeLines = (inlines: readonly DraftInline[], book: FootnoteBook): string =>
  tidyLines(writeInlines(inlines, book))

function writeInlines(inlines: readonly DraftInline[], book: FootnoteBook): string {
  let text = ''
  inlines.forEach((inline, index) => {
    const next = inlines[index + 1]
    text += writeInline(inline, book, text, next?.kind === 'text' ? next.text : '')
  })
  return text
}

function writeInline(inline: DraftInline, book: FootnoteBook, before: string, after: string): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text, inline.format, before, after)
    case 'break':
      return '\\\n'
    case 'live-quote':
      return `${writeInlines(inline.children, book)}[^${book.add(inline)}]`
    case 'citation':
    case 'footnote':
      return `[^${book.add(inline)}]`
    case 'link': {
      // A footnote mark inside a link's words would end them: it goes behind.
      const marks: string[] = []
      const text = writeInlines(inline.children, book)
        .replace(/(?<!\\)\[\^\d+\]/gu, mark => {
          marks.push(mark)
          return ''
        })
        .replace(/\\\n/gu, ' ')
        .trim()
      const url = safeUrl(inline.url)
      const linked = url === null || text === '' ? text : `[${text}](<${url}>)`
      return linked + marks.join('')
    }
  }
}

function writeText(text: string, format: number, before: string, after: string): string {
  if (format & textFormats.code) {
    const code = text.replace(/\s+/gu, ' ')
    const fence = '`'.repeat(1 + Math.max(0, ...(code.match(/`+/gu) ?? []).map(run => run.length)))
    const padded = /^[` ]|[` ]$/u.test(code) ? ` ${code} ` : code
    const clash = code.trim() === '' || before.endsWith('`')
    return clash ? escapeMarkdown(text) : fence + padded + fence
  }
  return emphasise(escapeMarkdown(text), format, before, after)
}

function writeFootnote(footnote: Footnote): string {
  const parts = footnote.parts.map(part => {
    const text = tidyLines(escapeMarkdown(part.text)).replace(/\\\n/gu, ' ')
    if (part.kind === 'link') return `[${text}](<${part.url}>)`
    return part.kind === 'passage' ? `“${text}”` : text
  })
  return `[^${footnote.number}]: ${parts.join(' ')}`
}
