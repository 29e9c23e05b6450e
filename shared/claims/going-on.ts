import { meaningsAt, vocabularyFor } from '../guard/vocabulary.ts'
import { tokens } from '../text/tokens.ts'
import { abbreviationKind } from './abbreviations.ts'
import { isAttribution, isMoreOfIt } from './spoken.ts'

/** Where days and kings are counted with a full stop: "am 3. Mai". */
const ordinalLanguages = ['de', 'tr', 'kk']
const closed = /[”"»“’›」』]\s*$/u

/**
 * Whether a sentence that seems to end with `before` goes on in `after`: a small letter follows, or the stop belongs to
 * an abbreviation, an initial or a number, or who said the quotation is told after it.
 */
export function goesOn(before: string, after: string): boolean {
  const next = after.trimStart()
  // A number or a letter that counts the line, or marks alone, are nothing by themselves.
  if (/^[\s\p{P}]*$|^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u.test(before)) return true
  if (/^[\s\p{P}]*$/u.test(next)) return true
  if (before.endsWith('\n') && !/[\p{P}]\s*$/u.test(before)) return true
  if (/^[\s\p{Pd}\p{Pi}\p{Pf},;:]*\p{Ll}/u.test(next) && !/^[\p{Pi}"«„¿¡]/u.test(next)) return true
  if (isMoreOfIt(before, next)) return true
  if (closed.test(before)) return isAttribution(next)
  if (/[…]\s*$|\.{3}\s*$/u.test(before)) return !opensSentence(next, before)
  const stopped = /(\S+)\.\s*$/u.exec(before)?.[1]
  return stopped !== undefined && isShort(stopped.replace(/^[\p{Ps}\p{Pi}"]+/u, ''), before, next)
}

/** Whether a stop after this word is the word's own. */
function isShort(word: string, before: string, next: string): boolean {
  const kind = abbreviationKind(word)
  if (kind === 'leading') return true
  if (kind === 'within') return !opensSentence(next, before)
  if (kind === 'closing') return false
  if (/^\p{L}(?:\.\p{L})*$/u.test(word) || /^\p{Lu}(?:-\p{Lu})?$/u.test(word))
    return !opensSentence(next, before)
  if (/^\d{1,2}$/u.test(word)) return isOrdinal(before, next)
  // Abbreviations of several letters with stops between them, "z.B", "т.е".
  return /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word) && !opensSentence(next, before)
}

function isOrdinal(before: string, next: string): boolean {
  const all = tokens(`${before} ${next.slice(0, 80)}`)
  const vocabulary = vocabularyFor(all)
  if (!ordinalLanguages.some(language => vocabulary.languages.has(language))) return false
  const following = tokens(next.slice(0, 40))
  const isMonth = meaningsAt(following, 0, vocabulary)?.meanings.some(
    ({ kind, value }) => kind === 'date' && value.startsWith('m'),
  )
  return isMonth === true || (vocabulary.languages.has('de') && !opensSentence(next, before))
}

/** Whether a text begins with a word that opens sentences in the language of what stands before. */
function opensSentence(next: string, before: string): boolean {
  const following = tokens(next.slice(0, 60))
  const [first] = following
  if (first === undefined) return false
  const { common, pronouns } = vocabularyFor([...tokens(before.slice(-300)), ...following])
  return common.has(first.key) || pronouns.has(first.key)
}
