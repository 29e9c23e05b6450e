/** Code points of the digit nought in the scripts that have digits of their own. */
const noughts = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
]
const hanDigits = '〇一二三四五六七八九'

/**
 * One spelling for every way to write the same figure: digits of any script become ASCII, separators of thousands
 * go ("1,000", "1 000" and "1.000.000"), a decimal comma becomes a point.
 *
 * "1.125" stays a decimal unless the language has `commaDecimals`: there the point parts thousands, and "1,125" is the
 * decimal ("1,000" is not: nobody writes decimals that say nothing).
 */
export function numberKey(raw: string, commaDecimals = false): string {
  const han = hanValue(raw)
  if (han !== null) return String(han)
  let text = ''
  for (const character of raw) text += asciiDigit(character) ?? character
  text = text.replace(/[\u00a0\u2009\u202f \u066c'’·]/gu, '').replace(/\u066b/gu, '.')
  const groups = commaDecimals ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u : /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u
  if (groups.test(text)) return text.replaceAll('.', '').replace(',', '.')
  const commas = commaDecimals
    ? /^\d{1,3}(?:(?:,\d{3}){2,}|,000)(?:\.\d+)?$/u
    : /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u
  if (commas.test(text)) return text.replaceAll(',', '')
  return /^\d+,\d+$/u.test(text) ? text.replace(',', '.') : text
}

function asciiDigit(character: string): string | null {
  const code = character.codePointAt(0) ?? 0
  for (const nought of noughts) if (code >= nought && code < nought + 10) return String(code - nought)
  return null
}

const hanUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const hanMagnitudes: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** The value of Han numerals, "三十一" is 31; null for anything else. */
function hanValue(raw: string): number | null {
  let total = 0
  let section = 0
  let digit = -1
  let positional = ''
  for (const character of raw) {
    const value = character === '零' ? 0 : hanDigits.indexOf(character)
    const unit = hanUnits[character]
    const magnitude = hanMagnitudes[character]
    if (value >= 0) {
      positional += value
      digit = value
    } else if (unit !== undefined) {
      section += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else if (magnitude !== undefined) {
      total += Math.max(1, section + Math.max(0, digit)) * magnitude
      section = 0
      digit = -1
    } else return null
  }
  if (positional.length === [...raw].length) return Number(positional)
  return total + section + Math.max(0, digit)
}
