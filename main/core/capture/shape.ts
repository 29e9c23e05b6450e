/** What can be told of a line from its shape, in any script. */

const closers = /["'”’»›“‘」』）)\]]+$/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Length in letters of an alphabet: an ideograph or kana says about as much as two and a half. */
export function weight(line: string): number {
  if (!/[\u3040-\u9FFF]/.test(line)) return line.length
  return line.length + (line.match(cjk)?.length ?? 0) * 1.5
}

/** Words; for scripts without spaces an estimate of two characters a word. */
export function wordCount(line: string): number {
  const ideographs = line.match(cjk)?.length ?? 0
  const spaced = line.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  return ideographs > 0 ? Math.max(spaced, Math.ceil(ideographs / 2)) : spaced
}

/** Ends as a sentence does (in quotation marks or not). A question may be a heading: see `endsAsStatement`. */
export const endsAsSentence = (line: string): boolean => /[.!?…。！？؟।։]$/u.test(line.replace(closers, ''))

/** Ends in a full stop, an ellipsis or an open mark, as no heading does. */
export const endsAsStatement = (line: string): boolean =>
  /[.…。।։,،;:：；]$/u.test(line.replace(closers, '')) && !/(^|\s)(\p{L}\.)+$/u.test(line)

/** Long enough and closed as body text is. */
export const isProse = (line: string): boolean =>
  weight(line) >= 160 || (weight(line) >= 55 && endsAsSentence(line))

/** Short, not closed by a full stop, not begun in lower case: may be a heading, a headline or a label. */
export function isHeadingLike(line: string): boolean {
  if (weight(line) > 120 || wordCount(line) > 16 || endsAsStatement(line)) return false
  if (!/\p{L}/u.test(line) || /^[\p{Ll}]/u.test(line.replace(/^[\p{P}\s]+/u, ''))) return false
  return !/[|•]|https?:|@\w/.test(line)
}

/** Capitals on the words that carry meaning, as English headlines have them. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter(word => /^\P{L}*\p{L}{4,}/u.test(word))
  if (words.length < 2) return false
  return words.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.8
}

/** Letters and digits only, lower case, for telling whether two lines are the same but for marks and spaces. */
export const sameKey = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
