import { $create, $setState, createState, DecoratorNode, type DOMExportOutput } from 'lexical'
import { CITATION } from '../../../shared/domain/draft.ts'

const parseId = (value: unknown): string => (typeof value === 'string' ? value : '')
const parseOffset = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

const sourceId = /* @__PURE__ */ createState('sourceId', { parse: parseId })
const snapshotId = /* @__PURE__ */ createState('snapshotId', { parse: parseId })
const start = /* @__PURE__ */ createState('start', { parse: parseOffset })
const end = /* @__PURE__ */ createState('end', { parse: parseOffset })

/** What is cited: a passage of a snapshot, in UTF-16 offsets of its text. */
export type Cited = Readonly<{ sourceId: string; snapshotId: string; start: number; end: number }>

/** A footnote's sign in the text. It has no words; its number comes from its place (CSS counter `cite`). */
export class CitationNode extends DecoratorNode<null> {
  override $config() {
    return this.config(CITATION, {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: sourceId, flat: true },
        { stateConfig: snapshotId, flat: true },
        { stateConfig: start, flat: true },
        { stateConfig: end, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('sup')
    dom.className = 'cite'
    return dom
  }

  override updateDOM(): false {
    return false
  }

  override exportDOM(): DOMExportOutput {
    return { element: null }
  }

  override isInline(): true {
    return true
  }

  override getTextContent(): string {
    return ''
  }
}

export const $createCitationNode = (cited: Cited): CitationNode => {
  const node = $create(CitationNode)
  $setState(node, sourceId, cited.sourceId)
  $setState(node, snapshotId, cited.snapshotId)
  $setState(node, start, cited.start)
  return $setState(node, end, cited.end)
}
