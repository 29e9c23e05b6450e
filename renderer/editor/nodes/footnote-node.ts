import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalNode,
} from 'lexical'
import { FOOTNOTE } from '../../../shared/domain/draft.ts'

const note = /* @__PURE__ */ createState('note', { parse: value => (typeof value === 'string' ? value : '') })

/** The sign of a footnote of the writer's own. Its words are not of the text; its number comes from its place. */
export class FootnoteNode extends DecoratorNode<null> {
  override $config() {
    return this.config(FOOTNOTE, {
      extends: DecoratorNode,
      stateConfigs: [{ stateConfig: note, flat: true }],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('sup')
    dom.className = 'cite note'
    dom.title = $getNote(this)
    return dom
  }

  override updateDOM(_before: this, dom: HTMLElement, _config: EditorConfig): false {
    dom.title = $getNote(this)
    return false
  }

  /** Other programs get the words where the sign stood. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('sup')
    element.textContent = `[${$getNote(this)}]`
    return { element }
  }

  override isInline(): true {
    return true
  }

  override getTextContent(): string {
    return ''
  }
}

export const $createFootnoteNode = (words: string): FootnoteNode =>
  $setState($create(FootnoteNode), note, words)

export const $isFootnoteNode = (node: LexicalNode | null | undefined): node is FootnoteNode =>
  node instanceof FootnoteNode

/** What it says under the text. */
export const $getNote = (node: FootnoteNode): string => $getState(node, note)
/** Says something else under the text. */
export const $setNote = (node: FootnoteNode, words: string): FootnoteNode => $setState(node, note, words)
