import type { EditorContent } from '../domain/draft.ts'
import type { Id } from '../domain/ids.ts'
import { countWords } from '../text/count-words.ts'
import { type DraftBlock, type DraftInline, type DraftList, readDraft } from './tree.ts'

/** The draft's plain text: blocks, list items and cells joined by a newline, a line break within one likewise. */
export function draftText(content: EditorContent): string {
  return readDraft(content).flatMap(linesOf).join('\n')
}

/** How many words a draft or a text has, in any script. */
export function wordCount(written: string | EditorContent): number {
  return countWords(typeof written === 'string' ? written : draftText(written))
}

/** The first words of a draft on one line, at most `length` code units, cut between words and marked with an ellipsis. */
export function excerpt(content: EditorContent, length = 160): string {
  const text = draftText(content).replace(/\s+/gu, ' ').trim()
  if (text.length <= length) return text
  const cut = text.slice(0, Math.max(0, length - 1))
  const space = cut.lastIndexOf(' ')
  const whole = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '')
  return `${whole.replace(/[\s,;:.…]+$/u, '')}…`
}

/** A live quote as it stands in a draft: its words with their marks. `block` counts the draft's blocks from 0. */
export type LiveQuoteText = { quoteId: Id; text: string; block: number }

/** The live quotes of a draft, in order. */
export function liveQuotes(content: EditorContent): LiveQuoteText[] {
  const found: LiveQuoteText[] = []
  readDraft(content).forEach((block, index) => {
    for (const inline of inlinesOf(block)) {
      if (inline.kind === 'live-quote') {
        found.push({ quoteId: inline.quoteId, text: inlineText(inline.children), block: index })
      }
    }
  })
  return found
}

/** The words of inlines; citations and footnotes have none. */
export function inlineText(inlines: readonly DraftInline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text
    else if (inline.kind === 'break') text += '\n'
    else if (inline.kind !== 'citation' && inline.kind !== 'footnote') text += inlineText(inline.children)
  }
  return text
}

/** Every inline of a block in order, those inside links, live quotes and nested lists included. */
export function* inlinesOf(block: DraftBlock): Generator<DraftInline> {
  if (block.kind === 'rule' || block.kind === 'image') return
  if (block.kind === 'table') {
    for (const cell of block.rows.flat()) yield* within(cell.children)
    return
  }
  if (block.kind !== 'list') {
    yield* within(block.children)
    return
  }
  for (const item of block.items) {
    yield* within(item.children)
    for (const nested of item.nested) yield* inlinesOf(nested)
  }
}

function* within(inlines: readonly DraftInline[]): Generator<DraftInline> {
  for (const inline of inlines) {
    yield inline
    if ('children' in inline) yield* within(inline.children)
  }
}

/** The lines of a block: of a list its items, of a table its cells, of an image its caption. */
export function linesOf(block: DraftBlock): string[] {
  switch (block.kind) {
    case 'rule':
      return []
    case 'image':
      return block.caption === '' ? [] : [block.caption]
    case 'table':
      return block.rows.flat().map(cell => inlineText(cell.children))
    case 'list':
      return listLines(block)
    default:
      return [inlineText(block.children)]
  }
}

const listLines = (list: DraftList): string[] =>
  list.items.flatMap(item => [inlineText(item.children), ...item.nested.flatMap(listLines)])
