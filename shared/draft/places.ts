import type { EditorContent } from '../domain/draft.ts'
import type { Id, Range } from '../domain/ids.ts'
import { inlineText } from './text.ts'
import { type DraftBlock, type DraftInline, type DraftList, readDraft } from './tree.ts'

/** A line of a draft's text: a block, an item of a list, or a cell of a table. `start` is its offset in `draftText`, `block` counts from 0. */
export type DraftLine = {
  kind: 'paragraph' | 'heading' | 'block-quote' | 'list-item'
  text: string
  start: number
  block: number
}
/** A live quote where it stands: `range` in `draftText`. */
export type PlacedQuote = { quoteId: Id; told: boolean; excuse: string; range: Range; block: number }
/** A citation where it stands: `at` in `draftText`; `start` and `end` in the snapshot's text. */
export type PlacedCitation = {
  sourceId: Id
  snapshotId: Id
  start: number
  end: number
  at: number
  block: number
}
export type DraftPlaces = {
  text: string
  lines: DraftLine[]
  quotes: PlacedQuote[]
  citations: PlacedCitation[]
}

/** A draft's text (as `draftText` has it) with its lines, and where live quotes and citations stand in it. */
export function readPlaces(content: EditorContent): DraftPlaces {
  const found: DraftPlaces = { text: '', lines: [], quotes: [], citations: [] }
  let start = 0
  readDraft(content).forEach((block, index) => {
    for (const { kind, children } of linesOf(block)) {
      const text = inlineText(children)
      found.lines.push({ kind, text, start, block: index })
      place(children, start, index, found)
      start += text.length + 1
    }
  })
  found.text = found.lines.map(line => line.text).join('\n')
  return found
}

type Line = { kind: DraftLine['kind']; children: readonly DraftInline[] }

function linesOf(block: DraftBlock): Line[] {
  switch (block.kind) {
    case 'rule':
      return []
    case 'list':
      return itemsOf(block)
    case 'table':
      return block.rows.flat().map(({ children }) => ({ kind: 'list-item', children }))
    case 'image':
      return block.caption === ''
        ? []
        : [{ kind: 'paragraph', children: [{ kind: 'text', text: block.caption, format: 0 }] }]
    default:
      return [{ kind: block.kind, children: block.children }]
  }
}

const itemsOf = ({ items }: DraftList): Line[] =>
  items.flatMap(({ children, nested }) => [{ kind: 'list-item', children }, ...nested.flatMap(itemsOf)])

/** Answers the offset after the inlines. */
function place(inlines: readonly DraftInline[], start: number, block: number, found: DraftPlaces): number {
  let at = start
  for (const inline of inlines) {
    if (inline.kind === 'citation') {
      const { sourceId, snapshotId } = inline
      found.citations.push({ sourceId, snapshotId, start: inline.start, end: inline.end, at, block })
      continue
    }
    const end =
      'children' in inline ? place(inline.children, at, block, found) : at + inlineText([inline]).length
    if (inline.kind === 'live-quote') {
      const { quoteId, told, excuse } = inline
      found.quotes.push({ quoteId, told, excuse, range: [at, end], block })
    }
    at = end
  }
  return at
}
