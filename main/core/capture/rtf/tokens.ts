/** A step of an RTF file (Rich Text Format Specification 1.9.1, "Syntax"). */
export type RtfToken =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly word: string; readonly param: number | null }
  | { readonly is: 'bytes'; readonly bytes: string }

/** Backslash and word with its number, a byte in hexadecimal, a sign, braces, newlines, words. */
const pattern =
  /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))|([{}])|[\r\n]+|([^\\{}\r\n]+)/gs

/**
 * The steps of an RTF file in one pass, as its bytes: which letters they are depends on the font. Pictures in binary
 * are passed over by their length.
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const step = new RegExp(pattern)
  for (let match = step.exec(source); match; match = step.exec(source)) {
    const [, word, param, hex, sign, brace, bytes] = match
    if (brace) yield brace === '{' ? { is: 'open' } : { is: 'close' }
    else if (bytes) yield { is: 'bytes', bytes }
    else if (hex) yield { is: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (sign) yield { is: 'word', word: sign, param: null }
    else if (word === 'bin') step.lastIndex += Math.max(0, Number(param ?? 0))
    else if (word) yield { is: 'word', word, param: param === undefined ? null : Number(param) }
  }
}
