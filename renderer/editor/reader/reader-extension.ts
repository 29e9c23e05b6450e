import {
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import type { Block, SetAside, Snapshot } from '../../../shared/domain/source.ts'
import { $createBlockNode, $getBlockIndex, $isBlockNode, BlockNode } from './block-node.ts'
import { $createQuoteMarkNode, QuoteMarkNode } from './quote-mark-node.ts'
import { type MarkedQuote, type Segment, segmentsOf } from './segments.ts'
import { $createSetAsideNode, SetAsideNode } from './set-aside-node.ts'
import type { Span } from './spans.ts'

/** What the reader draws of a snapshot. */
export type ReaderText = Readonly<
  Pick<Snapshot, 'id' | 'text' | 'blocks' | 'setAside'> & { language: string | null }
>

/** Shows a snapshot's text, without marks: these blocks of it, and no others until they are added. */
export const SHOW_TEXT_COMMAND =
  /* @__PURE__ */ createCommand<Readonly<{ text: ReaderText; span: Span }>>('SHOW_TEXT')

/** Shows more blocks, those right before or right after what is shown, with their marks. */
export const ADD_BLOCKS_COMMAND = /* @__PURE__ */ createCommand<Span>('ADD_BLOCKS')

/** Marks these quotes and no others; `selected` is drawn with a frame. */
export const MARK_QUOTES_COMMAND =
  /* @__PURE__ */ createCommand<Readonly<{ quotes: readonly MarkedQuote[]; selected: string | null }>>(
    'MARK_QUOTES',
  )

/** Reading a snapshot: its blocks as nodes, its quotes as marks. Nothing can be typed. */
export const ReaderExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/reader',
  nodes: [BlockNode, QuoteMarkNode, SetAsideNode],
  editable: false,
  register: registerReader,
})

type Marks = Readonly<{ quotes: readonly MarkedQuote[]; selected: string | null }>
const noMarks: Marks = { quotes: [], selected: null }

function registerReader(editor: LexicalEditor): () => void {
  let text: ReaderText = { id: '', text: '', blocks: [], setAside: [], language: null }
  let marks = noMarks
  /** How each block is divided now: only those that change are drawn anew. */
  let drawn: string[] = []
  const $add = (span: Span, before: boolean) => {
    const root = $getRoot()
    root.splice(before ? 0 : root.getChildrenSize(), 0, $blocksOf(text, span))
    if (marks.quotes.length > 0) drawn = $markQuotes(text, marks, drawn, span)
  }
  return mergeRegister(
    editor.registerCommand(
      SHOW_TEXT_COMMAND,
      next => {
        text = next.text
        marks = noMarks
        drawn = []
        $getRoot().clear()
        $add(next.span, false)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      ADD_BLOCKS_COMMAND,
      span => {
        const first = $getRoot().getChildren().find($isBlockNode)
        $add(span, first !== undefined && span.from < $getBlockIndex(first))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      MARK_QUOTES_COMMAND,
      next => {
        marks = next
        drawn = $markQuotes(text, marks, drawn, { from: 0, to: text.blocks.length })
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
  )
}

/** What was set aside stands before the block that it stood before; what came last belongs to the last block. */
function $blocksOf({ text, blocks, setAside, language }: ReaderText, { from, to }: Span): LexicalNode[] {
  const isLast = to >= blocks.length
  const asides = Map.groupBy(
    setAside.filter(({ before }) => before >= from && (before < to || isLast)),
    item => Math.min(item.before, blocks.length),
  )
  const nodes: LexicalNode[] = []
  const putAside = (index: number) => {
    const items: SetAside[] | undefined = asides.get(index)
    if (items) nodes.push($createSetAsideNode(items))
  }
  for (const [number, block] of blocks.slice(from, to).entries()) {
    putAside(from + number)
    const node = $createBlockNode(block, from + number, language, blocks[from + number - 1])
    if (block.end > block.start) node.append($createTextNode(text.slice(block.start, block.end)))
    nodes.push(node)
  }
  if (isLast) putAside(blocks.length)
  return nodes
}

function $markQuotes(
  { text, blocks }: ReaderText,
  { quotes, selected }: Marks,
  drawn: readonly string[],
  { from, to }: Span,
): string[] {
  const next = [...drawn]
  for (const node of $getRoot().getChildren()) {
    if (!$isBlockNode(node)) continue
    const index = $getBlockIndex(node)
    const block: Block | undefined = blocks[index]
    if (!block || index < from || index >= to) continue
    const segments = segmentsOf(block, quotes)
    const signature = signatureOf(segments, selected)
    next[index] = signature
    if (signature === (drawn[index] ?? '')) continue
    node.clear()
    node.append(
      ...segments.map(segment => {
        const words = $createTextNode(text.slice(segment.start, segment.end))
        return segment.quotes.length > 0 ? $createQuoteMarkNode(segment, selected).append(words) : words
      }),
    )
  }
  return next
}

/** Empty for a block without quotes, as it is first drawn. */
const signatureOf = (segments: readonly Segment[], selected: string | null): string =>
  segments.length <= 1 && !segments[0]?.terms
    ? ''
    : JSON.stringify(
        segments.map(each => [each.start, each.terms, each.quotes, each.quotes.includes(selected ?? '')]),
      )
