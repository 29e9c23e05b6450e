import {
  $create,
  $getState,
  $isRangeSelection,
  $setState,
  type BaseSelection,
  createState,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
} from 'lexical'
import { LIVE_QUOTE } from '../../../shared/domain/draft.ts'

const quoteId = /* @__PURE__ */ createState('quoteId', {
  parse: value => (typeof value === 'string' ? value : ''),
})
const parseText = (value: unknown): string => (typeof value === 'string' ? value : '')
const told = /* @__PURE__ */ createState('told', { parse: value => value === true })
const excuse = /* @__PURE__ */ createState('excuse', { parse: parseText })
const excusedWords = /* @__PURE__ */ createState('excusedWords', { parse: parseText })

/**
 * A quotation that knows the quote it came from. Its children are text nodes, marks included; they may be edited, and
 * the guard compares them with the passage. What is typed at either edge belongs to the sentence around it.
 */
export class LiveQuoteNode extends ElementNode {
  override $config() {
    return this.config(LIVE_QUOTE, {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: quoteId, flat: true },
        { stateConfig: told, flat: true },
        { stateConfig: excuse, flat: true },
        { stateConfig: excusedWords, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('span')
    dom.className = 'gq'
    return dom
  }

  /** Nothing of the span depends on the node: the guard's marks are put on it from outside (guard/marks.ts). */
  override updateDOM(): boolean {
    return false
  }

  /** Outside the app these are plain words: no id leaves the notebook with the clipboard. */
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('span') }
  }

  override isInline(): true {
    return true
  }
  override canBeEmpty(): false {
    return false
  }
  override canIndent(): false {
    return false
  }
  override canInsertTextBefore(): false {
    return false
  }
  override canInsertTextAfter(): false {
    return false
  }

  /** The whole quotation stays live when copied; a few words of it are just words. */
  override extractWithChild(_child: LexicalNode, selection: BaseSelection | null): boolean {
    return $isRangeSelection(selection) && selection.getTextContent() === this.getTextContent()
  }
}

/** A live quote of the quote with this id. Append its words, marks included, as text nodes. */
export const $createLiveQuoteNode = (id: string): LiveQuoteNode =>
  $setState($create(LiveQuoteNode), quoteId, id)

export const $isLiveQuoteNode = (node: LexicalNode | null | undefined): node is LiveQuoteNode =>
  node instanceof LiveQuoteNode

/** Which quote it came from. */
export const $getQuoteId = (node: LiveQuoteNode): string => $getState(node, quoteId)

/** Whether its words are the writer's own, without marks. */
export const $isTold = (node: LiveQuoteNode): boolean => $getState(node, told)
/** Says whose words they are. */
export const $setTold = (node: LiveQuoteNode, isTold: boolean): LiveQuoteNode => $setState(node, told, isTold)

/** Why its words may differ from the passage, or ''. It holds for the words it was given for, and no others. */
export const $getExcuse = (node: LiveQuoteNode): string =>
  $getState(node, excusedWords) === node.getTextContent() ? $getState(node, excuse) : ''
/** Excuses the words as they are now; '' takes the excuse back. */
export const $setExcuse = (node: LiveQuoteNode, reason: string): LiveQuoteNode =>
  $setState($setState(node, excuse, reason), excusedWords, reason === '' ? '' : node.getTextContent())
