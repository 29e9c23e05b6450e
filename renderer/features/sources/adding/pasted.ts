import { type ClipInput, MAX_ORIGINAL_BYTES, MAX_TITLE } from '../../../../shared/contract.ts'
import { AppError } from '../../../../shared/errors.ts'
import { formatBytes } from '../../../ui/format.ts'
import { words as texts } from '../words.ts'

/** What a paste holds: the HTML where there is any that says more than its words, else the words. Null for neither. */
export function pastedInput(data: Pick<DataTransfer, 'getData'>): ClipInput | null {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (html.trim() !== '' && /<(p|h[1-6]|li|blockquote|article|table|br|div)\b/i.test(html))
    return { from: 'html', html }
  return text.trim() === '' ? null : { from: 'text', text }
}

/** What was typed or pasted into a plain field: a whole page's HTML is recognised as such. */
export function typedInput(words: string): ClipInput {
  return /^\s*(<!doctype html|<html[\s>])/i.test(words)
    ? { from: 'html', html: words }
    : { from: 'text', text: words }
}

/**
 * Refuses what would be refused after a long way, with a sentence that says how large it is.
 * @throws AppError too-large
 */
export function checkSize(input: ClipInput): void {
  if (input.from === 'file') return
  const said = input.from === 'html' ? input.html : input.text
  // No character has more than three bytes a code unit: most pastes need not be counted.
  const bytes = said.length * 3 <= MAX_ORIGINAL_BYTES ? 0 : new Blob([said]).size
  if (bytes <= MAX_ORIGINAL_BYTES) return
  const most = formatBytes(MAX_ORIGINAL_BYTES)
  throw new AppError('too-large', texts.adding.pastedTooLarge({ size: formatBytes(bytes), most }))
}

/** @throws AppError invalid-input for a title that is longer than a title can be: it is not cut short in silence. */
export function checkTitle(title: string): void {
  if (title.length <= MAX_TITLE) return
  throw new AppError('invalid-input', texts.adding.titleTooLong({ n: title.length, most: MAX_TITLE }))
}
