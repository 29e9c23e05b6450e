import jschardet from 'jschardet'
import { judgeCyrillic } from './cyrillic.ts'
import { latin1 } from './latin1.ts'

/** Bytes that the detector looks at: enough for any page, and it stays quick on a large file. */
const SAMPLE_BYTES = 32_768

export type Decoded = { readonly text: string; readonly encoding: string }

/** Detector names that the Encoding Standard calls otherwise or does not know. */
const names: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  johab: 'euc-kr',
  gb2312: 'gb18030',
  'mac-cyrillic': 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  ascii: 'utf-8',
}

/** The Encoding Standard's decoder for a label, or null when there is none. */
function decoderFor(label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(names[label.toLowerCase()] ?? label, { fatal })
  } catch (error) {
    if (error instanceof RangeError) return null // an encoding nobody knows: the caller tries the next
    throw error
  }
}

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): Decoded | null {
  const decoder = decoderFor(label, fatal)
  if (!decoder) return null
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch (error) {
    if (error instanceof TypeError) return null // bytes that this encoding does not have
    throw error
  }
}

/**
 * UTF-16 by its byte order mark or, without one, by the NULs of its spaces, digits and newlines; else null.
 * What it would read as must be assigned characters, so that a binary file is not taken for it.
 */
export function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1)
  const pairs = sample.length / 2
  // Digits, spaces, newlines and punctuation have high byte 0 in every script.
  let zeroFirst = 0
  let zeroSecond = 0
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0 && sample[i + 1] !== 0) zeroFirst++
    if (sample[i + 1] === 0 && sample[i] !== 0) zeroSecond++
  }
  const kind = zeroSecond > zeroFirst ? 'utf-16le' : 'utf-16be'
  const [most, least] = zeroSecond > zeroFirst ? [zeroSecond, zeroFirst] : [zeroFirst, zeroSecond]
  if (most < Math.max(2, pairs * 0.02) || least > most * 0.25) return null
  const read = decodeAs(sample, kind, false)?.text ?? ''
  let odd = 0
  for (const character of read) if (/[\p{Cn}\p{Co}\p{Cs}\uFFFD]|(?![\t\n\f\r])\p{Cc}/u.test(character)) odd++
  return odd > read.length * 0.01 + 1 ? null : kind
}

/** The charset that an HTML page or an XML declaration names in its first kilobytes. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 8192))
  const match =
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i.exec(head) ??
    /^\s*<\?xml\s[^>]{0,200}encoding\s*=\s*["']([a-z0-9_:.-]{2,40})/i.exec(head)
  const label = match?.[1]?.toLowerCase() ?? null
  // A page that can be searched for "charset" byte by byte is not UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label
}

/** Looks at the places where bytes above ASCII are, so that a long English preface does not hide them. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte > 127)
  const start = Math.max(0, first - 512)
  return bytes.subarray(start, start + SAMPLE_BYTES)
}

function detected(bytes: Uint8Array): string {
  const sample = tellingSample(bytes)
  const guess = jschardet.detect(Buffer.from(sample)).encoding?.toLowerCase() ?? 'windows-1252'
  return judgeCyrillic(sample, names[guess] ?? guess)
}

/**
 * Reads bytes as text. Order: byte order mark; UTF-16 by its shape; valid UTF-8; the charset that the transport or
 * the page names, if the bytes are valid in it; detection. Never fails: bytes that fit nothing become U+FFFD.
 *
 * @param charset what the transport said (`text/html; charset=…`), or null
 */
export function decode(bytes: Uint8Array, charset: string | null, isHtml: boolean): Decoded {
  const utf16 = utf16Kind(bytes)
  if (utf16) return decodeAs(bytes, utf16, false) ?? { text: '', encoding: utf16 }
  const unicode = decodeAs(bytes, 'utf-8', true)
  if (unicode && !/\x1B[$(]/.test(unicode.text.slice(0, 65_536))) return unicode
  const declared = charset ?? (isHtml ? declaredCharset(bytes) : null)
  if (declared) {
    const read = decodeAs(bytes, declared, true)
    if (read) return read
  }
  // Mostly UTF-8 with a few broken bytes (a cut file, a mixed page) is still UTF-8.
  const lenient = new TextDecoder('utf-8').decode(bytes)
  if (mostlyUtf8(lenient)) return { text: lenient, encoding: 'utf-8' }
  const label = detected(bytes)
  return (
    decodeAs(bytes, label, true) ??
    (declared ? decodeAs(bytes, declared, false) : null) ??
    decodeAs(bytes, label, false) ?? { text: latin1(bytes), encoding: 'windows-1252' }
  )
}

function mostlyUtf8(text: string): boolean {
  let broken = 0
  let sound = 0
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 127) sound++
  }
  return sound >= 4 && broken * 20 < sound
}
