import { crc32 } from 'node:zlib'
import { AppError } from '../../../../shared/errors.ts'
import type { Steps } from './steps.ts'

/**
 * A segment is one buffer: magic, version, CRC-32 of what follows, numbers of documents and forms, then where each
 * section begins and how long it is (32-bit words of this machine's order, as typed arrays read them; magic tells the
 * order), then the sections, each on a multiple of eight bytes.
 */
const MAGIC = 0x49585353
/** Of the format, and of how texts are taken apart: another one is rebuilt from the records. */
export const SEGMENT_VERSION = 2

const sectionNames = [
  'ids',
  'stamps',
  'facts',
  'factsOf',
  'kinds',
  'readings',
  'readingOf',
  'lengths',
  'boosts',
  'stemBlocks',
  'stems',
  'wordBlocks',
  'words',
  'foldBlocks',
  'folds',
  'letterBlocks',
  'letters',
  'formAt',
  'postings',
] as const
type SectionName = (typeof sectionNames)[number]
export type Sections = Readonly<Record<SectionName, Uint8Array>>

const HEADER_WORDS = 5
const HEADER_BYTES = (HEADER_WORDS + sectionNames.length * 2) * 4
const CHECKED_FROM = 12

const aligned = (at: number): number => Math.ceil(at / 8) * 8

export type SegmentParts = { readonly documents: number; readonly forms: number; readonly sections: Sections }

/** Bytes copied, or summed up, between two steps. */
const STEP = 8 * 1024 * 1024

/** Puts a segment together. */
export function* packSegment({ documents, forms, sections }: SegmentParts): Steps<ArrayBuffer> {
  let size = aligned(HEADER_BYTES)
  for (const name of sectionNames) size += aligned(sections[name].byteLength)
  const buffer = new ArrayBuffer(size)
  const words = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
  const bytes = new Uint8Array(buffer)
  words.set([MAGIC, SEGMENT_VERSION, 0, documents, forms])
  let at = aligned(HEADER_BYTES)
  for (const [index, name] of sectionNames.entries()) {
    const section = sections[name]
    words[HEADER_WORDS + index * 2] = at
    words[HEADER_WORDS + index * 2 + 1] = section.byteLength
    for (let from = 0; from < section.byteLength; from += STEP) {
      bytes.set(section.subarray(from, from + STEP), at + from)
      if (from > 0) yield
    }
    at += aligned(section.byteLength)
  }
  let sum = 0
  for (let from = CHECKED_FROM; from < size; from += STEP) {
    sum = crc32(bytes.subarray(from, from + STEP), sum)
    if (size > STEP) yield
  }
  words[2] = sum
  return buffer
}

/**
 * The sections of a segment, as views of its buffer.
 *
 * @param isOwn of one that was packed in this process: its sum is not looked at
 * @throws AppError `damaged` for a buffer that is not, byte for byte, one that `packSegment` made in this version
 */
export function unpackSegment(buffer: ArrayBuffer, isOwn: boolean): SegmentParts {
  if (buffer.byteLength < HEADER_BYTES) throw damagedIndex()
  const words = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
  const bytes = new Uint8Array(buffer)
  if (words[0] !== MAGIC || words[1] !== SEGMENT_VERSION) throw damagedIndex()
  if (!isOwn && words[2] !== crc32(bytes.subarray(CHECKED_FROM))) throw damagedIndex()
  const sections: Partial<Record<SectionName, Uint8Array>> = {}
  for (const [index, name] of sectionNames.entries()) {
    const at = words[HEADER_WORDS + index * 2] ?? 0
    const length = words[HEADER_WORDS + index * 2 + 1] ?? 0
    if (at % 8 !== 0 || at + length > buffer.byteLength) throw damagedIndex()
    sections[name] = bytes.subarray(at, at + length)
  }
  return { documents: words[3] ?? 0, forms: words[4] ?? 0, sections: sections as Sections }
}

const damagedIndex = () =>
  new AppError(
    'damaged',
    'A part of the search index is damaged or from another version. The notebook itself is whole: the index is made anew from it.',
  )

export const wordsOf = (section: Uint8Array): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength >>> 2)
export const doublesOf = (section: Uint8Array): Float64Array =>
  new Float64Array(section.buffer, section.byteOffset, section.byteLength >>> 3)
export const bytesOf = (words: ArrayBufferView): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength)

/** Lines of text; none holds a line break. */
export const packLines = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))
export const linesOf = (section: Uint8Array): string[] =>
  section.byteLength === 0 ? [] : new TextDecoder().decode(section).split('\n')
