/** Marks that are laid over letters of Latin, Greek and Cyrillic; Arabic vowel signs and tatweel; Hebrew points. */
const MARKS =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g
/** Breves and diaereses that make another letter, not the same with a mark: й is not и, ї is not і. */
const OWN_LETTERS = /[\u0438\u0443]\u0306|\u0456\u0308/g
const APOSTROPHES = /['’‘`´ʼʻʹ′＇\u05f3]/g
const SHAPELESS = /\p{Cf}/gu
const PLAIN = /^[a-z0-9]*$/

/** UTF-16 code units of an index term at the most: beyond this, words are alike. */
const MAX_WORD_LENGTH = 200

/**
 * The form in which words are compared: NFKC, lower case, without marks and apostrophes, so that é = e, ё = е, and
 * O’Neill = ONeill. A possessive ’s is dropped. Idempotent. Empty when nothing is left.
 */
export function normaliseWord(written: string): string {
  const lower = written.toLowerCase()
  if (PLAIN.test(lower)) return lower.slice(0, MAX_WORD_LENGTH)
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(SHAPELESS, '')
    .replace(APOSTROPHES, "'")
    .replace(/'s$/, '')
    .replaceAll("'", '')
    .normalize('NFD')
    .replace(OWN_LETTERS, letter => letter.normalize('NFC'))
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[ىیېۍ]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ς', 'σ')
    .slice(0, MAX_WORD_LENGTH)
}
