import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { AppError } from '../../../../shared/errors.ts'
import { decode } from '../decode.ts'

/** What an archive may unpack to, in bytes; and from what size on, and how many times its size, it is a bomb. */
const MOST_UNPACKED = 300 * 1024 * 1024
const SUSPECT = 20 * 1024 * 1024
const RATIO = 150
const MOST_ENTRIES = 20_000

/** A file in an archive. */
export type ZipEntry = {
  /** As the archive writes it, folders and all: a name to show, never a path to open. */
  readonly name: string
  /** Bytes, as the directory says; `read` gives no more and no fewer. */
  readonly size: number
  /** Locked with a password. */
  readonly locked: boolean
  /** @throws where the packed bytes are damaged, locked, or not of that size */
  read(): Promise<Uint8Array>
}

/**
 * The files of a ZIP archive, in the order of its directory (APPNOTE.TXT 4.3.12), folders left out.
 *
 * @throws AppError `unreadable` for a damaged directory, `too-large` where it is a bomb: so much, or so many times
 *   its own size, that nobody packed it to be read
 */
export async function zipEntries(bytes: Uint8Array, name: string): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = []
  let unpacked = 0
  try {
    const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      // Names are shown, and never opened: one that leads elsewhere must not hide the rest.
      decodeStrings: false,
    })
    const total = file.entryCount
    for await (const entry of file.eachEntry()) {
      unpacked += entry.uncompressedSize
      const bomb = unpacked > SUSPECT && unpacked > bytes.length * RATIO
      if (unpacked > MOST_UNPACKED || bomb || total > MOST_ENTRIES) throw tooMuch(name, unpacked, total)
      const entryName = nameOf(entry)
      if (!entryName.endsWith('/')) entries.push(toEntry(file, entry, entryName))
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw damaged(name, error)
  }
  return entries
}

const tooMuch = (name: string, unpacked: number, parts: number): AppError =>
  new AppError(
    'too-large',
    `${name} unpacks to ${Math.ceil(unpacked / 1024 / 1024)} MB or more, in ${parts} parts: more than can be read. Nothing was taken from it.`,
  )

export const damaged = (name: string, cause: unknown): AppError =>
  new AppError(
    'unreadable',
    `${name} is damaged: it is cut short, or its list of parts is broken. Nothing was taken from it.`,
    { cause },
  )

function toEntry(file: ZipFile, entry: Entry, name: string): ZipEntry {
  return {
    name,
    size: entry.uncompressedSize,
    locked: entry.isEncrypted(),
    // yauzl fails as soon as more comes out than the directory says.
    read: async () => joined(await file.openReadStreamPromise(entry), entry.uncompressedSize),
  }
}

async function joined(stream: Readable, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size)
  let at = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array) || at + chunk.length > size)
      throw new RangeError('More than was said.')
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** UTF-8 where the archive says so (bit 11); else UTF-8 if it is, or what the detector takes it for. */
function nameOf(entry: Entry): string {
  const raw: Buffer = entry.fileNameRaw
  const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0
  return (isUtf8 ? raw.toString('utf8') : decode(raw, null, false).text).replaceAll('\\', '/')
}
