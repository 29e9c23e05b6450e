/** Spaces of any width, tabs included, are one plain space in a block: the verbatim guard reads them alike. */
const spaces = /[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g
/** Soft hyphen, zero-width space, word joiner, byte order mark, embeddings, overrides and isolates: show nothing, or lie. */
const unseen = /[\u00AD\u200B\u2060-\u2064\u2066-\u2069\u202A-\u202E\uFEFF\uFFF9-\uFFFB]/g
/** Joiners carry meaning between letters of cursive and Indic scripts and inside emoji; elsewhere they are dirt. */
const joiners =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!\uFE0F)[\u200C\u200D]+/gu
const joinerBeforeNothing = /[\u200C\u200D]+(?=\s|$)/g
const directionMarks = /[\u200E\u200F\u061C]/g
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
/** Most blocks are plain already: this tells cheaply. */
const needsWork = /[^\x21-\x7E\u00C0-\u017F\u0400-\u045F\u2013-\u201E]/

/** Newlines of every kind as \n. */
export const unifyNewlines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')

/**
 * One line as it stands in a block: NFC, no newline, single plain spaces, trimmed, no characters that cannot be
 * seen, except joiners where the script needs them and direction marks beside right-to-left letters.
 */
export function cleanLine(raw: string): string {
  if (!needsWork.test(raw)) return raw
  let line = raw
    .toWellFormed()
    .replace(/[\n\r\u2028\u2029\u0085]+/g, ' ')
    .replace(controls, '')
    .replace(unseen, '')
    .replace(joiners, '')
    .replace(spaces, ' ')
    .replace(joinerBeforeNothing, '')
  if (!rightToLeft.test(line)) line = line.replace(directionMarks, '')
  return line.normalize('NFC').replace(spaces, ' ').trim()
}

/** Whether a line holds anything a person could read: a letter or a digit of any script, or an emoji. */
export const hasWords = (line: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line)
