import { type UnzipFileInfo, unzipSync } from 'fflate'
import { AppError } from '../../../shared/errors.ts'

/** What a bundle may unpack to, in bytes; and from what size on, and how many times its size, it is a bomb. */
const MOST_UNPACKED = 2 * 1024 * 1024 * 1024
const SUSPECT = 20 * 1024 * 1024
const RATIO = 150
const MOST_FILES = 5000

export type Archive = {
  /** In the order of the archive; folders are left out. */
  readonly paths: readonly string[]
  /** Bytes when unpacked. */
  readonly bytes: number
  has(path: string): boolean
  /** Throws AppError `damaged` where it cannot be unpacked. */
  read(path: string): Uint8Array
}

/**
 * Opens an archive that anyone may have made. Nothing is unpacked before its directory was looked through, and nothing
 * is ever written under its names.
 *
 * @throws AppError `unreadable` for what is no whole zip, `too-large` for a bomb, `invalid-input` for a name that would
 * climb out of the bundle or stands twice
 */
export function openArchive(zip: Uint8Array): Archive {
  const listed: UnzipFileInfo[] = []
  unzip(zip, file => {
    listed.push(file)
    return false
  })
  const files = new Map<string, UnzipFileInfo>()
  let bytes = 0
  for (const file of listed) {
    mustStay(file.name)
    bytes += file.originalSize
    refuseBomb(file.originalSize, file.size)
    if (file.name.endsWith('/')) continue
    if (files.has(file.name)) throw refused(`“${shown(file.name)}” is in it twice`)
    files.set(file.name, file)
  }
  refuseBomb(bytes, zip.length)
  if (files.size > MOST_FILES) throw tooLarge(`holds ${files.size} files`)
  return {
    paths: [...files.keys()],
    bytes,
    has: path => files.has(path),
    read: path => {
      const content = unzip(zip, file => file.name === path)[path]
      if (content) return content
      throw new AppError('damaged', `“${shown(path)}” is not in the bundle. Nothing was taken from it.`)
    },
  }
}

function unzip(zip: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter })
  } catch (error) {
    throw new AppError(
      'unreadable',
      'The bundle is damaged: it is no whole zip file. Nothing was taken from it.',
      { cause: error },
    )
  }
}

/** Names are never made paths here; a bundle that tries is not one of ours. */
function mustStay(name: string): void {
  if (/^[/\\]|^[a-z]:/iu.test(name)) throw refused(`“${shown(name)}” is an absolute path`)
  if (/\\|\p{Cc}/u.test(name) || name.split('/').includes('..'))
    throw refused(`“${shown(name)}” is a path that climbs out of it`)
}

function refuseBomb(unpacked: number, packed: number): void {
  const bomb = unpacked > SUSPECT && unpacked > Math.max(1, packed) * RATIO
  if (unpacked > MOST_UNPACKED || bomb) throw tooLarge(`unpacks to ${Math.ceil(unpacked / 1024 / 1024)} MB`)
}

const tooLarge = (why: string): AppError =>
  new AppError('too-large', `The bundle ${why}, more than can be read. Nothing was taken from it.`)

const refused = (why: string): AppError =>
  new AppError(
    'invalid-input',
    `The bundle is not as Second Source makes them: ${why}. Nothing was taken from it.`,
  )

/** A name from outside, fit for a sentence. */
export const shown = (name: string): string => name.replace(/[\p{C}“”]/gu, '�').slice(0, 120)
