/** Encodings that lay Cyrillic letters on the same bytes in another order: short texts mislead detectors. */
const family = ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const

/** The commonest letters of Russian, Ukrainian, Bulgarian, Belarusian, Serbian: about two thirds of running text. */
const common = new Set('оеаитнслвріїє')
const uncommon = new Set('ъщэфцёџѓќђћѕљњўґ')

/**
 * How much a decoded text reads like Cyrillic prose: lower case after lower case, capitals only in front, common
 * letters common. Per letter, so that texts of one length compare; 0 when there are no Cyrillic letters.
 */
function proseScore(text: string): number {
  let letters = 0
  let score = 0
  let before = ' '
  for (const character of text) {
    const isCyrillic = /\p{Script=Cyrillic}/u.test(character)
    if (isCyrillic) {
      letters++
      const lower = character.toLowerCase()
      if (common.has(lower)) score += 1
      if (uncommon.has(lower)) score -= 1
      const isUpper = character !== lower
      if (isUpper && /\p{Ll}/u.test(before)) score -= 3
      if (isUpper) score -= 0.3
      if (/[A-Za-z0-9]/.test(before)) score -= 1
    } else if (character.charCodeAt(0) > 127) {
      // Dashes and quotation marks are expected; box drawings, fractions and stray Latin are not.
      score -= /[\u2010-\u2026«»№\u00A0]/u.test(character) ? 0 : 2
    }
    before = character
  }
  return letters < 4 ? 0 : score / letters
}

/** Guesses that are not doubted: alphabets other than Latin and Cyrillic, and encodings of two bytes a character. */
const otherScripts = /^(windows-(874|125[35-8])|iso-8859-[678]|shift_jis|euc-|gb|big5|iso-2022|utf-|hz|tis)/

/**
 * The detector's guess, or the encoding of the Cyrillic family in which the bytes read far better as prose. Decides
 * between windows-1251 and koi8-r, whose difference is chiefly one of letter case, from a few words on.
 *
 * @param guess a label of the Encoding Standard, lower case
 */
export function judgeCyrillic(bytes: Uint8Array, guess: string): string {
  const known = family.find(label => label === guess)
  if (!known && otherScripts.test(guess)) return guess
  const sample = bytes.subarray(0, 4096)
  let best = { label: guess, score: known ? -Infinity : 0.25 }
  for (const label of family) {
    const score = proseScore(new TextDecoder(label).decode(sample))
    // Equal scores go to the first of the family, and to the detector where it named one of them.
    if (score > best.score + 0.02 || (score >= best.score - 0.02 && label === guess)) best = { label, score }
  }
  if (known && best.score < 0.2) return guess
  return best.label
}
