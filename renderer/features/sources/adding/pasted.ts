import type { ClipInput } from '../../../../shared/contract.ts'

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
