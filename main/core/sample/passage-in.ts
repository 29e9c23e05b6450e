import type { Range } from '../../../shared/domain/ids.ts'

/** Where `words` stand in the text of the source `key`. Throws unless they are there exactly once. */
export function passageIn(text: string, words: string, key: string): Range {
  const exact = words.normalize('NFC')
  const start = text.indexOf(exact)
  if (exact === '' || start < 0) throw new Error(`The source “${key}” does not have these words: ${words}`)
  if (text.indexOf(exact, start + 1) >= 0) {
    throw new Error(`The source “${key}” has these words more than once: ${words}`)
  }
  return [start, start + exact.length]
}
