import { $create, $getState, $setState, createState, ElementNode } from 'lexical'
import { mayBeShown, type Terms, termsKinds } from '../../../shared/domain/terms.ts'
import { common } from '../../ui/words.ts'
import type { Segment } from './segments.ts'
import { words } from './words.ts'

const quotesState = /* @__PURE__ */ createState('quotes', {
  parse: value => (typeof value === 'string' ? value : ''),
})
const termsState = /* @__PURE__ */ createState('terms', {
  parse: value => termsKinds.find(terms => terms === value) ?? 'on-the-record',
})
const lookState = /* @__PURE__ */ createState('look', {
  parse: value => (typeof value === 'string' ? value : ''),
})

const classes: Readonly<Record<Terms, string>> = {
  'on-the-record': 'on',
  background: 'bg',
  'deep-background': 'deep',
  'off-the-record': 'off',
}

/**
 * Words under one quote or several. An element of its own, unlike a search hit, because it is pressed, has a role,
 * and is seen by assistive technology; hits are painted over the text with the CSS Custom Highlight API, which leaves
 * the DOM alone however many there are.
 */
export class QuoteMarkNode extends ElementNode {
  override $config() {
    return this.config('quote-mark', {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: quotesState, flat: true },
        { stateConfig: termsState, flat: true },
        { stateConfig: lookState, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const terms = $getState(this, termsState)
    const element = document.createElement('mark')
    element.className = `qm ${classes[terms]} ${$getState(this, lookState)}`.trim()
    element.dataset['quotes'] = $getState(this, quotesState)
    element.title = words.quote({ terms: common.terms[terms] })
    // What stands on paper in place of the words.
    if (!mayBeShown(terms)) element.dataset['covered'] = common.terms[terms]
    return element
  }

  /** Marks are made anew rather than changed. */
  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }
}

/** `selected` is the id of the quote that the inspector shows. */
export function $createQuoteMarkNode(segment: Segment, selected: string | null): QuoteMarkNode {
  const isSelected = selected !== null && segment.quotes.includes(selected)
  const node = $create(QuoteMarkNode)
  $setState(node, quotesState, segment.quotes.join(' '))
  $setState(node, termsState, segment.terms ?? 'on-the-record')
  $setState(
    node,
    lookState,
    [segment.begins && `begins b-${classes[segment.begins]}`, isSelected && 'sel'].filter(Boolean).join(' '),
  )
  return node
}
