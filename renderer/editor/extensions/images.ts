import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
} from 'lexical'
import { $createImageNode, ImageNode, type PlacedImage } from '../nodes/image-node.ts'

/** Puts an image of the notebook after the block with the caret. */
export const INSERT_IMAGE_COMMAND = /* @__PURE__ */ createCommand<PlacedImage>('INSERT_IMAGE')

/** Images of the notebook. */
export const ImagesExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/Images',
  nodes: () => [ImageNode],
  register: editor => {
    const stops = [
      editor.registerCommand(
        INSERT_IMAGE_COMMAND,
        image => {
          const node = $createImageNode(image)
          const selection = $getSelection() ?? $getRoot().selectEnd()
          const at = $isRangeSelection(selection) ? selection.focus.getNode() : selection.getNodes().at(-1)
          const block = [...(at ? [at, ...at.getParents()] : [])].at(-2)
          if (block) block.insertAfter(node)
          else $getRoot().append(node)
          // There is always a line to go on writing in.
          if (!node.getNextSibling()) node.insertAfter($createParagraphNode())
          node.selectNext()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      // A block of the page: out of the cell or item it was put into.
      editor.registerNodeTransform(ImageNode, image => {
        const block = image.getParents().at(-2)
        if (block) block.insertAfter(image)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  },
})
