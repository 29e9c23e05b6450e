import PostalMime from 'postal-mime'
import { AppError } from '../../../../shared/errors.ts'
import { latin1 } from '../latin1.ts'
import { cleanLine } from '../normalise.ts'
import type { ReaderResult } from '../reader-result.ts'
import { readHtml } from './html.ts'

/** Whether the first lines are those of a page saved as one file (RFC 2557). */
export const looksLikeMhtml = (head: string): boolean =>
  /^(snapshot-content-location|x-maf):/im.test(head) ||
  (/^content-type:\s*multipart\/related;/im.test(head) && /type\s*=\s*"?text\/html/i.test(head))

/**
 * Reads a page that a browser saved as one file: the page is the first part, what it is made of comes after.
 * @throws AppError `unreadable` where there is no page in it
 */
export async function readMhtml(bytes: Uint8Array, name: string): Promise<ReaderResult> {
  const { html, headers } = await parsed(bytes, name)
  if (!html?.trim())
    throw new AppError('unreadable', `${name} is damaged: it holds no page. Nothing was taken from it.`)
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value
  const read = readHtml(html, cleanLine(address ?? '') || null)
  return { ...read, reader: read.reader.replace('html', 'mhtml') }
}

async function parsed(bytes: Uint8Array, name: string) {
  try {
    return await PostalMime.parse(firstPart(bytes), { maxNestingDepth: 16 })
  } catch (error) {
    throw new AppError('unreadable', `${name} is damaged: it holds no page. Nothing was taken from it.`, {
      cause: error,
    })
  }
}

/** The header and the first part: frames further down are pages too, and would be read as one with it. */
function firstPart(bytes: Uint8Array): Uint8Array {
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;]{1,200}))/i.exec(
    latin1(bytes.subarray(0, 16_384)),
  )
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) return bytes
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = all.indexOf(`\n--${mark}`)
  const second = first < 0 ? -1 : all.indexOf(`\n--${mark}`, first + 1)
  return second < 0 ? bytes : all.subarray(0, second)
}
