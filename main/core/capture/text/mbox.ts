import PostalMime from 'postal-mime'
import { AppError } from '../../../../shared/errors.ts'
import { containerResult } from '../archive/archive.ts'
import type { Part } from '../captured.ts'
import { cleanLine } from '../normalise.ts'
import { partLimits } from '../parts.ts'
import type { ReaderResult } from '../reader-result.ts'

const FROM = Buffer.from('From ')
const NEWLINE = 0x0a

/** Whether a file opens as a mailbox: a line "From somebody, some day", then the header of a message. */
export const looksLikeMbox = (head: string): boolean =>
  /^From \S.{0,200}\d{4}.{0,20}\r?\n(?:>?[\w-]+:|From )/.test(head)

/**
 * Reads a mailbox (RFC 4155; "mboxrd" where lines are quoted): each message is a part; its text is the list of them.
 * @throws AppError `unreadable` where there is no message, `too-large` past the number of parts
 */
export async function readMbox(bytes: Uint8Array, name: string): Promise<ReaderResult> {
  const messages = [...messagesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))]
  if (messages.length === 0)
    throw new AppError('unreadable', `${name} is a mailbox without a message. Nothing was taken from it.`)
  if (messages.length > partLimits.number)
    throw new AppError(
      'too-large',
      `${name} holds ${messages.length} messages; at most ${partLimits.number} can be read. Nothing was taken from it.`,
    )
  const digits = String(messages.length).length
  const subjects = await Promise.all(messages.map(subjectOf))
  const parts = messages.map((message, index): Part => {
    const number = String(index + 1).padStart(digits, '0')
    const title =
      subjects[index]
        ?.replace(/[\\/:*?"<>|\s]+/g, ' ')
        .slice(0, 120)
        .trim() ?? ''
    const fileName = `${[number, title].filter(Boolean).join(' ')}.eml`.toWellFormed()
    return { name: fileName, input: { bytes: message, mediaType: 'message/rfc822', fileName, url: null } }
  })
  return containerResult(
    parts,
    'mbox/1',
    subjects.map((subject, index) => subject || (parts[index]?.name ?? '')),
  )
}

/** The messages' bytes, without the lines between them. */
function* messagesIn(all: Buffer): Generator<Uint8Array> {
  const starts: number[] = []
  for (let at = all.indexOf(FROM); at >= 0; at = all.indexOf(FROM, at + FROM.length))
    if (isBoundary(all, at)) starts.push(at)
  for (const [index, start] of starts.entries()) {
    const body = all.indexOf(NEWLINE, start) + 1
    const message = all.subarray(body, starts[index + 1] ?? all.length)
    if (body > 0 && message.length > 1) yield unquoted(message)
  }
}

/** After an empty line, with a year at its end: a sentence that begins with "From" has none. */
function isBoundary(all: Buffer, at: number): boolean {
  if (at > 0 && all[at - 1] !== NEWLINE) return false
  const before = all.subarray(Math.max(0, at - 3), at).toString('latin1')
  if (at > 0 && !/\n\r?\n$/.test(before)) return false
  return /^From \S.{0,200}\d{4}/.test(
    all
      .subarray(at, at + 240)
      .toString('latin1')
      .split('\n', 1)[0] ?? '',
  )
}

/** ">From " at the start of a line was "From ". */
function unquoted(message: Buffer): Uint8Array {
  if (!message.includes('\n>From ')) return Uint8Array.from(message)
  return Uint8Array.from(Buffer.from(message.toString('latin1').replace(/\n>(>*From )/g, '\n$1'), 'latin1'))
}

async function subjectOf(message: Uint8Array): Promise<string> {
  const text = Buffer.from(message.buffer, message.byteOffset, Math.min(message.length, 65_536)).toString(
    'latin1',
  )
  const header = /^[\s\S]*?\r?\n\r?\n/.exec(text)?.[0] ?? text
  // Only what tells it: a header may hold anything.
  const subject = /^subject:.*(?:\r?\n[ \t].*)*/im.exec(header)?.[0]
  if (!subject) return ''
  const { subject: decoded } = await PostalMime.parse(
    Buffer.from(`${subject.slice(0, 4000)}\r\n\r\n`, 'latin1'),
  )
  return cleanLine(decoded ?? '')
}
