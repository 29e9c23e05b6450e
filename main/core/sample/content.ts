import { CITATION, type EditorContent, type EditorNode, LIVE_QUOTE } from '../../../shared/domain/draft.ts'
import { textFormats } from '../../../shared/draft/tree.ts'
import type { MarkupBlock, MarkupInline } from './markup.ts'

/** A passage of a snapshot, in UTF-16 offsets of its text. */
export type Cited = {
  readonly sourceId: string
  readonly snapshotId: string
  readonly start: number
  readonly end: number
}

/** What the keys of the format stand for. Each throws for a key or words that it does not know. */
export type Keys = {
  readonly quoteId: (key: string) => string
  readonly passage: (sourceKey: string, words: string) => Cited
}

/** Makes an editor's content of the format: node for node what the editor itself would save. Pure. */
export function contentOf(blocks: readonly MarkupBlock[], keys: Keys): EditorContent {
  return {
    root: element(
      'root',
      blocks.map(block => nodeOf(block, keys)),
    ),
  }
}

function nodeOf(block: MarkupBlock, keys: Keys): EditorNode {
  if (block.kind === 'heading') {
    return element('heading', nodesOf(block.inlines, keys), { tag: `h${block.level}` })
  }
  if (block.kind === 'paragraph') {
    return element('paragraph', nodesOf(block.inlines, keys), { textFormat: 0, textStyle: '' })
  }
  const items = block.items.map((item, index) =>
    element('listitem', nodesOf(item, keys), { value: index + 1 }),
  )
  const look = block.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return element('list', items, { ...look, start: 1 })
}

const nodesOf = (inlines: readonly MarkupInline[], keys: Keys): EditorNode[] =>
  inlines.map(inline => {
    if (inline.kind === 'text') return textNode(inline.text, inline.strong ? textFormats.bold : 0)
    if (inline.kind === 'cite')
      return { type: CITATION, version: 1, ...keys.passage(inline.key, inline.words) }
    return element(LIVE_QUOTE, [textNode(inline.words, 0)], { quoteId: keys.quoteId(inline.key) })
  })

const element = (type: string, children: EditorNode[], rest: object = {}): EditorNode => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...rest,
})

const textNode = (text: string, format: number): EditorNode => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})
