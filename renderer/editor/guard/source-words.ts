import { guard } from '../../../shared/guard/guard.ts'
import type { GuardChange } from '../../../shared/guard/result.ts'

const openers = /^[\s"“”„‟«»‹›「」『』'‘’‚]+/u
const closers = /[\s"“”„‟«»‹›「」『』'‘’‚]+$/u

/**
 * The quotation with the source's words where it differs from them, allowed changes left as they are. Where that does
 * not make it faithful (words were moved), the whole passage between the quotation's own marks.
 */
export function withSourceWords(quotation: string, passage: string, changes: readonly GuardChange[]): string {
  let mended = quotation
  const wrong = changes.filter(change => change.level !== 'allowed')
  for (const change of wrong.toSorted((a, b) => b.draft[0] - a.draft[0] || b.source[0] - a.source[0])) {
    mended = put(mended, change.draft, passage.slice(...change.source))
  }
  const { state } = guard(mended, passage)
  if (state === 'verbatim' || state === 'allowed') return mended
  const open = openers.exec(quotation)?.[0].trim() ?? ''
  const close = closers.exec(quotation)?.[0].trim() ?? ''
  return `${open}${oneLine(passage.replace(openers, '').replace(closers, ''))}${close}`
}

/** Puts words in place of a range, with a space to either side where words would touch, and none doubled. */
function put(text: string, [start, end]: readonly [number, number], words: string): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const piece = oneLine(words.trim())
  if (piece === '') return /\s$/u.test(before) || before === '' ? before + after.trimStart() : before + after
  const left = start === end && /[\p{L}\p{N}\p{P}]$/u.test(before) && !/[“"«„‘'([]$/u.test(before) ? ' ' : ''
  const right = start === end && /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''
  return before + left + piece + right + after
}

/** A passage may run over several blocks; a quotation is one run of text. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ')
