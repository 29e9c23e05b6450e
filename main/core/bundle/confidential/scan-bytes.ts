import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { percentDecoded } from './name-guard.ts'

/** What looking through a file came to. `opaque`: it holds what cannot be looked through. */
export type Scan = 'clean' | 'found' | 'opaque'

const MOST_BYTES = 8 * 1024 * 1024
const MOST_UNPACKED = 64 * 1024 * 1024
/** An encoding within an encoding within an encoding: no further. */
const DEEPEST = 3

/** Kinds that are text from the first byte to the last. */
const isText = (mediaType: string): boolean =>
  /^(?:text\/|message\/rfc822|application\/(?:xhtml\+xml|xml|json|x-subrip))/u.test(mediaType)
const isWord = (mediaType: string): boolean => mediaType.endsWith('officedocument.wordprocessingml.document')

/**
 * Looks for something in every byte of a file: packed parts unpacked, in every encoding that a name may be written in.
 * Pictures, sound and PDF pages cannot be read to the last letter, and are said to be opaque.
 */
export function scanBytes(bytes: Uint8Array, mediaType: string, isIn: (text: string) => boolean): Scan {
  if (bytes.length > MOST_BYTES) return 'opaque'
  if (isWord(mediaType)) return scanArchive(bytes, isIn)
  if (!isText(mediaType)) return textsOf(bytes).some(isIn) ? 'found' : 'opaque'
  const texts = textsOf(bytes)
  if (texts.some(isIn)) return 'found'
  return mediaType.startsWith('message/') && hasAttachment(texts[0] ?? '') ? 'opaque' : 'clean'
}

function scanArchive(bytes: Uint8Array, isIn: (text: string) => boolean): Scan {
  let unpacked = 0
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        return unpacked <= MOST_UNPACKED
      },
    })
  } catch {
    // No archive after all: nothing can be said of it.
    return 'opaque'
  }
  if (unpacked > MOST_UNPACKED) return 'opaque'
  let opaque = false
  for (const [name, content] of Object.entries(parts)) {
    const xml = /\.(?:xml|rels)$/iu.test(name)
    if (isIn(name) || textsOf(content, xml).some(isIn)) return 'found'
    opaque ||= !xml && content.length > 0
  }
  return opaque ? 'opaque' : 'clean'
}

const hasAttachment = (message: string): boolean =>
  /^content-disposition:\s*attachment|^content-type:\s*(?!text\/|multipart\/|message\/)/imu.test(message)

/** Everything that the bytes may be read as, and what stands encoded in that. */
function textsOf(bytes: Uint8Array, xml = false): string[] {
  const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1)
  const readings = [
    decode('utf-8', bytes),
    decode('latin1', bytes),
    decode('utf-16le', even),
    decode('utf-16be', even),
  ]
  const texts = readings.flatMap(text => [text, ...decodedIn(text, DEEPEST)])
  // Word cuts a name into runs wherever its format or spelling mark changes.
  if (xml) texts.push((readings[0] ?? '').replace(/<[^>]*>/gu, ''))
  return texts
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

/** What percent, quoted-printable, entities, tags between letters, base64 and packed streams hide in a text. */
function decodedIn(text: string, depth: number): string[] {
  if (depth === 0) return []
  const made = [
    text.includes('%') ? percentDecoded(text) : text,
    /=[0-9A-F]{2}|=\r?\n/u.test(text) ? quotedPrintable(text) : text,
    /&(?:#|[a-z])/iu.test(text) ? entities(text) : text,
    /\\u[0-9a-f]{4}/iu.test(text) ? jsonEscapes(text) : text,
    text.includes('<') ? text.replace(/<[^>]{0,2000}>/gu, '') : text,
    ...base64In(text),
  ].filter(each => each !== text)
  return [...made, ...made.flatMap(each => decodedIn(each, depth - 1))]
}

function quotedPrintable(text: string): string {
  const bytes = Buffer.from(
    text
      .replace(/=\r?\n/gu, '')
      .replace(/[\u0100-\u{10ffff}]/gu, '?')
      .replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  return `${bytes.toString()}\n${bytes.toString('latin1')}`
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}
const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      // Letters with marks are named by their plain letter: "ouml" is ö.
      const marked = /^([a-z])(?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron)$/iu.exec(name)?.[1]
      return named[name.toLowerCase()] ?? marked ?? whole
    }
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const jsonEscapes = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function base64In(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{12,}(?:\r?\n[A-Za-z0-9+/_-]{4,})*={0,2}/gu) ?? []
  return runs.flatMap(run => {
    const bytes = Buffer.from(run.replace(/\s/gu, ''), 'base64')
    const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1)
    return [decode('utf-8', bytes), decode('utf-16le', even), ...inflated(bytes)]
  })
}

/** A zlib stream begins with 0x78. */
function inflated(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x78) return []
  try {
    return [inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString()]
  } catch {
    // It only looked like one.
    return []
  }
}
