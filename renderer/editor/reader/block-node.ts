import { $create, $getState, $setState, createState, ElementNode, type LexicalNode } from 'lexical'
import { type Block, blockTypes } from '../../../shared/domain/source.ts'
import { formatTimecode } from '../../ui/format.ts'
import { words } from './words.ts'

const indexState = /* @__PURE__ */ createState('index', {
  parse: value => (typeof value === 'number' ? value : 0),
})
const typeState = /* @__PURE__ */ createState('blockType', {
  parse: value => blockTypes.find(type => type === value) ?? 'paragraph',
})
const levelState = /* @__PURE__ */ createState('level', {
  parse: value => (typeof value === 'number' ? value : 2),
})
const whereState = /* @__PURE__ */ createState('where', {
  parse: value => (typeof value === 'string' ? value : ''),
})
const langState = /* @__PURE__ */ createState('lang', {
  parse: value => (typeof value === 'string' ? value : ''),
})

/** One block of a snapshot. Its number is drawn by CSS, because its DOM holds the block's text and nothing else. */
export class BlockNode extends ElementNode {
  override $config() {
    return this.config('source-block', {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: indexState, flat: true },
        { stateConfig: typeState, flat: true },
        { stateConfig: levelState, flat: true },
        { stateConfig: langState, flat: true },
        { stateConfig: whereState, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const type = $getState(this, typeState)
    const index = $getState(this, indexState)
    const lang = $getState(this, langState)
    const element = document.createElement(tagOf(type, $getState(this, levelState)))
    element.className = `blk ${type}`
    element.dir = 'auto'
    if (lang) element.lang = lang
    element.dataset['block'] = String(index)
    element.dataset['no'] = String(index + 1)
    const where = $getState(this, whereState)
    if (where) element.dataset['where'] = where
    if (type === 'caption') element.dataset['label'] = words.caption
    return element
  }

  /** A block's type and place never change. */
  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }
}

function tagOf(type: Block['type'], level: number): string {
  if (type === 'heading') return `h${Math.min(6, Math.max(2, level))}`
  return type === 'block-quote' ? 'blockquote' : 'p'
}

/**
 * `language` is the snapshot's, for blocks that do not say another; `before` the block above: a page or sheet is told
 * where it begins.
 */
export function $createBlockNode(
  block: Block,
  index: number,
  language: string | null,
  before: Block | undefined,
): BlockNode {
  const node = $create(BlockNode)
  $setState(node, indexState, index)
  $setState(node, typeState, block.type)
  $setState(node, levelState, block.level ?? 2)
  $setState(node, langState, block.lang ?? language ?? '')
  $setState(node, whereState, whereOf(block, before))
  return node
}

/** Where in its original it stood, as far as the block above does not say it already. */
function whereOf({ origin }: Block, before: Block | undefined): string {
  const { time, page, sheet } = origin ?? {}
  if (time !== undefined) return formatTimecode(time)
  if (page !== undefined) return page === before?.origin?.page ? '' : words.page({ page })
  return sheet === undefined || sheet === before?.origin?.sheet ? '' : sheet
}

export const $isBlockNode = (node: LexicalNode | null | undefined): node is BlockNode =>
  node instanceof BlockNode
export const $getBlockIndex = (node: BlockNode): number => $getState(node, indexState)
