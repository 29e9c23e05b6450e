import {
  CITATION,
  type EditorContent,
  type EditorNode,
  FOOTNOTE,
  IMAGE,
  LIVE_QUOTE,
} from '../domain/draft.ts'
import type { Id } from '../domain/ids.ts'
import { commentIdsOf } from './comments.ts'

/** Lexical's format bits on a text node. */
export const textFormats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const

/** A run of characters in one format, or what stands among them. */
export type DraftInline =
  | {
      kind: 'text'
      text: string
      format: number
      /** The threads of comments that its words belong to, where there are some. */
      comments?: readonly string[]
    }
  | { kind: 'break' }
  | { kind: 'link'; url: string; children: DraftInline[] }
  /** `told`: in the writer's own words, without marks. `excuse`: why its words may differ from the passage, or ''. */
  | { kind: 'live-quote'; quoteId: Id; told: boolean; excuse: string; children: DraftInline[] }
  /** What the writer says under the text. */
  | { kind: 'footnote'; text: string }
  | { kind: 'citation'; sourceId: Id; snapshotId: Id; start: number; end: number }

export type DraftListItem = { children: DraftInline[]; nested: DraftList[] }
export type DraftList = { kind: 'list'; ordered: boolean; start: number; items: DraftListItem[] }

/** An image of the notebook: the original of a snapshot, what it shows in words, and what stands under it. */
export type DraftImage = { kind: 'image'; snapshotId: Id; alt: string; caption: string }

/** A cell of a table; its paragraphs are on lines of their own. */
export type DraftCell = { header: boolean; children: DraftInline[] }

/** What a draft is made of, as a reader sees it. `level` is 1 to 6. */
export type DraftBlock =
  | { kind: 'paragraph'; children: DraftInline[] }
  | { kind: 'heading'; level: number; children: DraftInline[] }
  | { kind: 'block-quote'; children: DraftInline[] }
  | DraftList
  | { kind: 'table'; rows: DraftCell[][] }
  | DraftImage
  | { kind: 'rule' }

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', LIVE_QUOTE, CITATION, FOOTNOTE])
/** No person nests deeper; past it only the text is kept, so that a hostile draft cannot exhaust the stack. */
const MAX_DEPTH = 60

/**
 * Reads an editor's content into the few kinds of block and inline that exporters know. A node of a type this
 * version does not know keeps its text: its words appear in a paragraph, or in the line they stood in.
 */
export function readDraft(content: EditorContent): DraftBlock[] {
  return readBlocks(content.root.children ?? [], 0)
}

function readBlocks(nodes: readonly EditorNode[], depth: number): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let loose: EditorNode[] = []
  const endLoose = () => {
    if (loose.length > 0) blocks.push({ kind: 'paragraph', children: readInlines(loose, depth) })
    loose = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node)
      continue
    }
    endLoose()
    blocks.push(...readBlock(node, depth))
  }
  endLoose()
  return blocks
}

function readBlock(node: EditorNode, depth: number): DraftBlock[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: headingLevel(node['tag']), children: readInlines(children, depth) }]
    case 'quote':
      return [{ kind: 'block-quote', children: readInlines(children, depth) }]
    case 'list':
      return [readList(node, depth)]
    case 'table':
      return [readTable(node, depth)]
    case IMAGE:
      return [
        {
          kind: 'image',
          snapshotId: stringOf(node['snapshotId']),
          alt: stringOf(node['alt']),
          caption: stringOf(node['caption']),
        },
      ]
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'paragraph':
      return [{ kind: 'paragraph', children: readInlines(children, depth) }]
    default: {
      if (depth < MAX_DEPTH && children.some(child => !isInline(child)))
        return readBlocks(children, depth + 1)
      const inlines = readInlines([node], depth)
      return inlines.length > 0 ? [{ kind: 'paragraph', children: inlines }] : []
    }
  }
}

function readTable(node: EditorNode, depth: number): DraftBlock {
  const rows = (node.children ?? []).map(row =>
    (row.children ?? []).map(cell => ({
      // Lexical's bits: 1 heads a row, 2 a column.
      header: numberOf(cell['headerState']) > 0,
      children: readInlines(cell.children ?? [], depth),
    })),
  )
  return { kind: 'table', rows: rows.filter(row => row.length > 0) }
}

function readList(node: EditorNode, depth: number): DraftList {
  const start = node['start']
  const list: DraftList = {
    kind: 'list',
    ordered: node['listType'] === 'number' || node['tag'] === 'ol',
    start: typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 1,
    items: [],
  }
  for (const item of node.children ?? []) {
    const children = item.children ?? []
    const lists = depth < MAX_DEPTH ? children.filter(child => child.type === 'list') : []
    const words = lists.length > 0 ? children.filter(child => child.type !== 'list') : children
    const nested = lists.map(child => readList(child, depth + 1))
    const last = list.items.at(-1)
    // Lexical writes a nested list as an item of its own that holds nothing else: it belongs to the item before.
    if (nested.length > 0 && words.length === 0 && last) last.nested.push(...nested)
    else
      list.items.push({
        children: readInlines(words.length > 0 || lists.length > 0 ? words : [item], depth),
        nested,
      })
  }
  return list
}

function readInlines(nodes: readonly EditorNode[], depth: number): DraftInline[] {
  if (depth >= MAX_DEPTH) {
    const text = textOf(nodes)
    return text === '' ? [] : [{ kind: 'text', text, format: 0 }]
  }
  const inlines: DraftInline[] = []
  for (const node of nodes) {
    // Blocks where only inlines are known (paragraphs in a block quote) stay on lines of their own.
    if (!isInline(node) && node.type === 'paragraph' && inlines.length > 0) inlines.push({ kind: 'break' })
    inlines.push(...readInline(node, depth + 1))
  }
  return inlines
}

function readInline(node: EditorNode, depth: number): DraftInline[] {
  const children = () => readInlines(node.children ?? [], depth)
  switch (node.type) {
    case 'text': {
      const format = typeof node['format'] === 'number' ? node['format'] : 0
      const comments = commentIdsOf(node)
      if (!node.text) return []
      return [{ kind: 'text', text: node.text, format, ...(comments.length > 0 && { comments }) }]
    }
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ kind: 'text', text: '\t', format: 0 }]
    case 'link':
    case 'autolink':
      return [{ kind: 'link', url: stringOf(node['url']), children: children() }]
    case LIVE_QUOTE:
      return [
        {
          kind: 'live-quote',
          quoteId: stringOf(node['quoteId']),
          told: node['told'] === true,
          excuse: excuseOf(node),
          children: children(),
        },
      ]
    case IMAGE: {
      const caption = stringOf(node['caption'])
      return caption === '' ? [] : [{ kind: 'text', text: caption, format: 0 }]
    }
    case FOOTNOTE:
      return [{ kind: 'footnote', text: stringOf(node['note']) }]
    case CITATION:
      return [
        {
          kind: 'citation',
          sourceId: stringOf(node['sourceId']),
          snapshotId: stringOf(node['snapshotId']),
          start: numberOf(node['start']),
          end: numberOf(node['end']),
        },
      ]
    default: {
      const own: DraftInline[] = node.text ? [{ kind: 'text', text: node.text, format: 0 }] : []
      return [...own, ...children()]
    }
  }
}

/** An excuse holds for the words it was given for. */
const excuseOf = (node: EditorNode): string =>
  stringOf(node['excusedWords']) === textOf(node.children ?? []) ? stringOf(node['excuse']) : ''

/** All text under the nodes, in order; walks without recursion. */
function textOf(nodes: readonly EditorNode[]): string {
  let text = ''
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    text += node.text ?? (node.type === 'linebreak' ? '\n' : '')
    for (const child of node.children?.toReversed() ?? []) waiting.push(child)
  }
  return text
}

const isInline = (node: EditorNode): boolean =>
  inlineTypes.has(node.type) || (node.text !== undefined && node.children === undefined)

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

function headingLevel(tag: unknown): number {
  const level = typeof tag === 'string' ? /^h([1-6])$/.exec(tag)?.[1] : undefined
  return level === undefined ? 2 : Number(level)
}
