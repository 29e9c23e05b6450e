import { defineExtension, TextNode } from 'lexical'
import { $dropUnknown } from '../comments/thread-state.ts'

/** Keeps the comments of words and the threads of the text in step. */
export const CommentsExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/Comments',
  register: editor => editor.registerNodeTransform(TextNode, $dropUnknown),
})
