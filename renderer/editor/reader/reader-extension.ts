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

/** What the reader draws of a snapshot. */
export type ReaderText = Readonly<
  Pick<Snapshot, 'id' | 'text' | 'blocks' | 'setAside'> & { language: string | null }
>

/** Puts a snapshot's text on the page, without marks. */
export const SHOW_TEXT_COMMAND = /* @__PURE__ */ createCommand<ReaderText>('SHOW_TEXT')

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

function registerReader(editor: LexicalEditor): () => void {
  let text: ReaderText = { id: '', text: '', blocks: [], setAside: [], language: null }
  /** How each block is divided now: only those that change are drawn anew. */
  let drawn: string[] = []
  return mergeRegister(
    editor.registerCommand(
      SHOW_TEXT_COMMAND,
      next => {
        text = next
        drawn = []
        $showText(text)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      MARK_QUOTES_COMMAND,
      ({ quotes, selected }) => {
        drawn = $markQuotes(text, quotes, selected, drawn)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
  )
}

function $showText({ text, blocks, setAside, language }: ReaderText): void {
  const asides = Map.groupBy(setAside, item => Math.min(item.before, blocks.length))
  const nodes: LexicalNode[] = []
  const putAside = (index: number) => {
    const items: SetAside[] | undefined = asides.get(index)
    if (items) nodes.push($createSetAsideNode(items))
  }
  for (const [index, block] of blocks.entries()) {
    putAside(index)
    const node = $createBlockNode(block, index, language)
    if (block.end > block.start) node.append($createTextNode(text.slice(block.start, block.end)))
    nodes.push(node)
  }
  putAside(blocks.length)
  $getRoot().clear().splice(0, 0, nodes)
}

function $markQuotes(
  { text, blocks }: ReaderText,
  quotes: readonly MarkedQuote[],
  selected: string | null,
  drawn: readonly string[],
): string[] {
  const next: string[] = []
  for (const node of $getRoot().getChildren()) {
    if (!$isBlockNode(node)) continue
    const index = $getBlockIndex(node)
    const block: Block | undefined = blocks[index]
    if (!block) continue
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
