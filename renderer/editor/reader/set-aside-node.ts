import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical'
import type { SetAside } from '../../../shared/domain/source.ts'
import { reasonWords, setAsideSentence } from './set-aside-sentence.ts'
import { words } from './words.ts'

type Item = Readonly<Pick<SetAside, 'text' | 'reason'>>

const itemsState = /* @__PURE__ */ createState('items', {
  parse: (value): readonly Item[] => (Array.isArray(value) ? (value as readonly Item[]) : []),
})

/** The dashed line where furniture of the page stood. Opens to its words, which are kept and never part of the text. */
export class SetAsideNode extends DecoratorNode<null> {
  override $config() {
    return this.config('set-aside', {
      extends: DecoratorNode,
      stateConfigs: [{ stateConfig: itemsState, flat: true }],
    })
  }

  override createDOM(): HTMLElement {
    const items = $getState(this, itemsState)
    const details = document.createElement('details')
    details.className = 'aside'
    const summary = document.createElement('summary')
    const what = document.createElement('span')
    what.className = 'cut'
    what.textContent = words.setAside({ what: setAsideSentence(items) })
    const show = document.createElement('span')
    show.className = 'link show'
    show.dataset['show'] = words.show
    show.dataset['hide'] = words.hide
    summary.append(what, show)
    details.append(summary, listOf(items))
    return details
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  override decorate(): null {
    return null
  }
}

function listOf(items: readonly Item[]): HTMLElement {
  const list = document.createElement('ul')
  for (const { text, reason } of items) {
    const item = document.createElement('li')
    const why = document.createElement('b')
    why.textContent = reasonWords(reason)
    const said = document.createElement('span')
    said.dir = 'auto'
    said.textContent = text
    item.append(why, said)
    list.append(item)
  }
  return list
}

export function $createSetAsideNode(items: readonly SetAside[]): SetAsideNode {
  return $setState(
    $create(SetAsideNode),
    itemsState,
    items.map(({ text, reason }) => ({ text, reason })),
  )
}
