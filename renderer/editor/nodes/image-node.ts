import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import { IMAGE } from '../../../shared/domain/draft.ts'

const parseText = (value: unknown): string => (typeof value === 'string' ? value : '')
const snapshotId = /* @__PURE__ */ createState('snapshotId', { parse: parseText })
const alt = /* @__PURE__ */ createState('alt', { parse: parseText })
const caption = /* @__PURE__ */ createState('caption', { parse: parseText })

/** Which image, what it shows in words, and what stands under it. */
export type PlacedImage = Readonly<{ snapshotId: string; alt: string; caption: string }>

/** An image of the notebook. Its bytes are drawn from outside (images/use-pictures.ts): the document knows where from. */
export class ImageNode extends DecoratorNode<null> {
  override $config() {
    return this.config(IMAGE, {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: snapshotId, flat: true },
        { stateConfig: alt, flat: true },
        { stateConfig: caption, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('figure')
    dom.className = 'picture'
    const canvas = document.createElement('canvas')
    canvas.setAttribute('role', 'img')
    dom.append(canvas, document.createElement('figcaption'))
    say(dom, $getImage(this))
    return dom
  }

  override updateDOM(_before: this, dom: HTMLElement): false {
    say(dom, $getImage(this))
    return false
  }

  /** Other programs get what stands under it. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p')
    element.textContent = $getImage(this).caption
    return { element }
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return $getImage(this).caption
  }
}

function say(dom: HTMLElement, image: PlacedImage): void {
  dom.querySelector('canvas')?.setAttribute('aria-label', image.alt || image.caption || '?')
  const under = dom.querySelector('figcaption')
  if (under) under.textContent = image.caption
}

export const $createImageNode = (image: PlacedImage): ImageNode => $setImage($create(ImageNode), image)

export const $isImageNode = (node: LexicalNode | null | undefined): node is ImageNode =>
  node instanceof ImageNode

export const $getImage = (node: ImageNode): PlacedImage => ({
  snapshotId: $getState(node, snapshotId),
  alt: $getState(node, alt),
  caption: $getState(node, caption),
})

export const $setImage = (node: ImageNode, image: PlacedImage): ImageNode => {
  $setState(node, snapshotId, image.snapshotId)
  $setState(node, alt, image.alt)
  return $setState(node, caption, image.caption)
}
