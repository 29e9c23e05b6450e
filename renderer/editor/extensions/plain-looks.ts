import { $isLinkNode, LinkNode } from '@lexical/link'
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text'
import { defineExtension, IS_BOLD, IS_ITALIC, ParagraphNode, TextNode } from 'lexical'
import { isSafeLink } from '../safe-link.ts'

/**
 * What a draft may look like, whatever was pasted: bold and italic, headings of two levels (the title is the first),
 * links that open nothing but pages and mail. Styles of other programs go; the words stay.
 */
export const PlainLooksExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/PlainLooks',
  register: editor => {
    const stops = [
      editor.registerNodeTransform(TextNode, node => {
        if (node.getStyle() !== '') node.setStyle('')
        const plain = node.getFormat() & (IS_BOLD | IS_ITALIC)
        if (plain !== node.getFormat()) node.setFormat(plain)
      }),
      editor.registerNodeTransform(ParagraphNode, node => {
        if (node.getFormatType() !== '') node.setFormat('')
        if (node.getIndent() !== 0) node.setIndent(0)
        if (node.getTextStyle() !== '') node.setTextStyle('')
      }),
      editor.registerNodeTransform(HeadingNode, node => {
        const tag = node.getTag()
        if (tag === 'h2' || tag === 'h3') return
        node.replace($createHeadingNode(tag === 'h1' ? 'h2' : 'h3'), true)
      }),
      editor.registerNodeTransform(LinkNode, node => {
        if (!$isLinkNode(node) || isSafeLink(node.getURL())) return
        for (const child of node.getChildren()) node.insertBefore(child)
        node.remove()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  },
})
