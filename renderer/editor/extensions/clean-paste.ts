import { $insertDataTransferForRichText } from '@lexical/clipboard'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import { sayFailed } from '../../ui/notices.ts'
import { words } from '../words.ts'
import { plainHtml } from './plain-html.ts'

/** Code units of one paste, at the most: more would keep the window from answering for seconds. */
const MOST = 10 * 1024 * 1024

/**
 * What other programs put on the clipboard comes in without its looks. What is too large to be taken in while one waits
 * is refused with a sentence. What was copied here is left to the editor itself.
 */
export const CleanPasteExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/CleanPaste',
  register: editor =>
    editor.registerCommand(
      PASTE_COMMAND,
      event => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        const html = data?.getData('text/html') ?? ''
        const text = data?.getData('text/plain') ?? ''
        if (Math.max(html.length, text.length) > MOST) {
          event.preventDefault()
          sayFailed(words.tooLarge)
          return true
        }
        const selection = $getSelection()
        const own = data?.types.includes('application/x-lexical-editor') ?? false
        if (html === '' || own || !$isRangeSelection(selection)) return false
        event.preventDefault()
        const plain = new DataTransfer()
        plain.setData('text/html', plainHtml(html))
        plain.setData('text/plain', text)
        $addUpdateTag(PASTE_TAG)
        $insertDataTransferForRichText(plain, selection, editor)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
})
