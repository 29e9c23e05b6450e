import { AppError } from '../../../../shared/errors.ts'

/** What an archive may unpack to, in bytes; and from what size on, and how many times its size, it is a bomb. */
const MOST_UNPACKED = 300 * 1024 * 1024
const SUSPECT = 20 * 1024 * 1024
const RATIO = 150
const MOST_ENTRIES = 20_000

const END = 0x06054b50
const ENTRY = 0x02014b50

/**
 * Refuses an archive whose own directory says that it unpacks to more than anyone would read (APPNOTE.TXT 4.3.12).
 * @throws AppError `unreadable` where there is no directory, `too-large` where it is a bomb
 */
export function refuseZipBomb(bytes: Uint8Array, name: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null)
    throw new AppError('unreadable', `${name} is damaged: it is cut short. Nothing was taken from it.`)
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let index = 0; index < entries && at + 46 <= bytes.length; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) break
    unpacked += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const bomb = unpacked > SUSPECT && unpacked > bytes.length * RATIO
  if (unpacked > MOST_UNPACKED || bomb || entries > MOST_ENTRIES)
    throw new AppError(
      'too-large',
      `${name} unpacks to ${Math.ceil(unpacked / 1024 / 1024)} MB in ${entries} parts, more than can be read. Nothing was taken from it.`,
    )
}

/** Where the end-of-directory record starts: within the last 64 KB and its own 22 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Names of the entries that the directory lists, for telling what kind of archive it is. */
export function entryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return []
  const names: string[] = []
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  while (names.length < MOST_ENTRIES && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true)
    names.push(decoder.decode(bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}
