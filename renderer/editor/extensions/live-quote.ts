import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { $createCitationNode, CitationNode, type Cited } from '../nodes/citation-node.ts'
import { $createLiveQuoteNode, $isLiveQuoteNode, $setTold, LiveQuoteNode } from '../nodes/live-quote-node.ts'

/**
 * A quotation as it is put into a draft: its words with their marks, and who said it ("Ruth Anselm said"). `told`: it
 * is to be told in the writer's own words, and has neither.
 */
export type QuoteToInsert = Readonly<{ quoteId: string; text: string; attribution: string; told: boolean }>

/** Puts a live quote at the caret, or after the live quote that the caret is in. */
export const INSERT_QUOTE_COMMAND = /* @__PURE__ */ createCommand<QuoteToInsert>('INSERT_QUOTE')
/** Puts a citation at the caret, or after the live quote that the caret is in. */
export const INSERT_CITATION_COMMAND = /* @__PURE__ */ createCommand<Cited>('INSERT_CITATION')

/** Live quotes and citations: their nodes, the commands that insert them, and what keeps them well formed. */
export const LiveQuoteExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/LiveQuote',
  nodes: () => [LiveQuoteNode, CitationNode],
  register: editor => {
    const stops = [
      editor.registerNodeTransform(LiveQuoteNode, $keepWellFormed),
      editor.registerCommand(
        INSERT_QUOTE_COMMAND,
        quote => {
          $insertQuote(quote)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        INSERT_CITATION_COMMAND,
        cited => {
          $selectOutsideQuote()
          $insertNodes([$createCitationNode(cited)])
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  },
})

function $insertQuote({ quoteId, text, attribution, told }: QuoteToInsert): void {
  const selection = $selectOutsideQuote()
  const nodes: LexicalNode[] = []
  if (selection && /\S$/u.test($textBefore(selection))) nodes.push($createTextNode(' '))
  nodes.push($setTold($createLiveQuoteNode(quoteId), told).append($createTextNode(text)))
  const space = selection && /^[\p{L}\p{N}]/u.test($textAfter(selection)) ? ' ' : ''
  const closing = `${attribution === '' ? '' : ` ${attribution}.`}${space}`
  if (closing !== '') nodes.push($createTextNode(closing))
  $insertNodes(nodes)
  nodes.at(-1)?.selectEnd()
}

/** Where something may be inserted: the caret, moved behind the live quote it is in, or the draft's end. */
export function $selectOutsideQuote(): RangeSelection | null {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  if (!$isRangeSelection(selection)) return null
  const quote = selection.focus.getNode().getParents().find($isLiveQuoteNode)
  if (!quote) return selection
  const index = quote.getIndexWithinParent() + 1
  return quote.getParentOrThrow().select(index, index)
}

/** What stands in the caret's block before it; enough to tell whether a space is wanted. */
function $textBefore(selection: RangeSelection): string {
  const point = selection.isBackward() ? selection.focus : selection.anchor
  const node = point.getNode()
  if ($isTextNode(node)) {
    if (point.offset > 0) return node.getTextContent().slice(0, point.offset)
    return node.getPreviousSibling()?.getTextContent() ?? ''
  }
  return $isElementNode(node) ? (node.getChildAtIndex(point.offset - 1)?.getTextContent() ?? '') : ''
}

/** What stands in the caret's text after it, where the caret is within text. */
function $textAfter(selection: RangeSelection): string {
  const point = selection.isBackward() ? selection.anchor : selection.focus
  const node = point.getNode()
  return $isTextNode(node) ? node.getTextContent().slice(point.offset) : ''
}

/** A live quote holds text and nothing else, and never stands in another: what was pasted into it is unwrapped. */
function $keepWellFormed(quote: LiveQuoteNode): void {
  if (quote.getParents().some($isLiveQuoteNode)) {
    $unwrap(quote)
    return
  }
  for (const child of quote.getChildren()) {
    if ($isTextNode(child)) continue
    if ($isLineBreakNode(child)) child.replace($createTextNode(' '))
    else if ($isElementNode(child)) $unwrap(child)
    else quote.insertAfter(child)
  }
}

function $unwrap(node: LexicalNode): void {
  if ($isElementNode(node)) for (const child of node.getChildren()) node.insertBefore(child)
  node.remove()
}
