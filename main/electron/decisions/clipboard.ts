import type { ClipInput } from '../../../shared/contract.ts'
import { words } from '../messages/words.ts'

/** What was copied, as a source: the HTML where it says more than its words, else the words. Null for neither. */
export function clipboardInput({ html, text }: { html: string; text: string }): ClipInput | null {
  if (/<(p|h[1-6]|li|blockquote|article|table|br|div)\b/i.test(html)) return { from: 'html', html }
  return text.trim() === '' ? null : { from: 'text', text }
}

/** What the notification says. Never a title or a word of the source: it may be read over a shoulder. */
export function clippedSentence(status: 'added' | 'unchanged'): string {
  return words.clip[status]
}
