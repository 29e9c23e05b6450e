/** What a UTF-16 code unit is to the cutting of words. Those from `LETTER` on begin one or may go on with it. */
export const SEPARATOR = 1
export const APOSTROPHE = 2
/** Goes on with a word, and begins none: laid over a letter, or shapeless. */
const MARK = 3
export const SHAPELESS = 4
export const LETTER = 5
/** A letter that is an apostrophe to the eye. */
export const LETTER_APOSTROPHE = 6
/** Half of a surrogate pair, or of a script without spaces: for the rules in full (cut.ts). */
export const OTHER = 7

/**
 * The scripts that put no spaces between words, with extensions, so that the marks ー and ﾞ, which two share, count; but
 * not the apostrophe ʼ, which Thai shares with Latin and Cyrillic.
 */
export const WITHOUT_SPACES = String.raw`(?!ʼ)[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}](?<=[\p{L}\p{N}])`
const SPACELESS_OR_HALF = new RegExp(String.raw`[\ud800-\udfff]|${WITHOUT_SPACES}`, 'u')
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const FORMAT = /\p{Cf}/u
const COMBINING = /\p{M}/u
const APOSTROPHES = /['’‘`´′＇]/

/** By code unit; 0 until it is asked for. */
const kinds = new Uint8Array(0x10000)

/** The kind of a code unit. */
export function kindOf(unit: number): number {
  if (kinds[unit] === 0) kinds[unit] = judge(String.fromCharCode(unit))
  return kinds[unit]!
}

function judge(character: string): number {
  if (SPACELESS_OR_HALF.test(character)) return OTHER
  if (LETTER_OR_DIGIT.test(character)) return character === 'ʼ' ? LETTER_APOSTROPHE : LETTER
  if (FORMAT.test(character)) return SHAPELESS
  if (COMBINING.test(character)) return MARK
  return APOSTROPHES.test(character) ? APOSTROPHE : SEPARATOR
}
