import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { AppError } from '../../../../shared/errors.ts'
import type { Part } from '../captured.ts'
import { isoDate } from '../dates.ts'
import { readFragment } from '../html/html.ts'
import { cleanLine, unifyNewlines } from '../normalise.ts'
import { partName } from '../parts.ts'
import type { Piece } from '../pieces.ts'
import type { ReaderResult } from '../reader-result.ts'

/** Parts within parts, at the most: deeper is an attack. */
const MOST_NESTED = 64

/**
 * Reads one e-mail message: who wrote to whom and when, the text (as the writer's plain text says it, else from
 * HTML), what it answers as block quotes. Attachments are parts of their own; their names and sizes are set aside.
 *
 * @throws AppError `unreadable` for what is no message
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<ReaderResult> {
  const mail = await parse(bytes, name)
  // As it was written: postal-mime's own `date` has lost the sender's zone.
  const sent = cleanLine(mail.headers.find(header => header.key === 'date')?.value ?? '')
  const people: Piece[] = [
    line('From', mail.from ? [mail.from] : []),
    line('To', mail.to ?? []),
    line('Cc', mail.cc ?? []),
    { type: 'paragraph' as const, text: sent ? `Date: ${sent}` : '' },
  ].filter(piece => piece.text !== '')
  const body = mail.text?.trim() ? textPieces(mail.text) : readFragment(mail.html ?? '')
  const pieces = [...people, ...body, ...mail.attachments.map(attachmentPiece)]
  if (people.length === 0 && body.length === 0)
    throw new AppError('unreadable', `${name} holds no message. Nothing was taken from it.`)
  return {
    kind: 'document',
    pieces,
    parts: mail.attachments.flatMap(partOf),
    thread: threadOf(mail),
    reader: 'mail/2',
    metadata: {
      title: cleanLine(mail.subject ?? ''),
      byline: mail.from ? [cleanLine(mail.from.name || mail.from.address || '')].filter(Boolean) : [],
      publisher: null,
      publishedAt: isoDate(sent),
      modifiedAt: null,
      url: null,
      language: null,
    },
  }
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MOST_NESTED })
  } catch (error) {
    throw new AppError(
      'unreadable',
      `${name} is damaged: it is no whole e-mail message. Nothing was taken from it.`,
      { cause: error },
    )
  }
}

const line = (label: string, addresses: readonly Address[]): Piece => ({
  type: 'paragraph',
  text: addresses.length === 0 ? '' : `${label}: ${addresses.map(written).join(', ')}`,
})

function written(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.map(written).join(', ')}`
  return address.name && address.address
    ? `${address.name} <${address.address}>`
    : address.name || address.address || ''
}

/** Paragraphs between empty lines; what stands after ">" is quoted. Lines that a program wrapped run on. */
function textPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let open = false
  for (const raw of unifyNewlines(text).split('\n')) {
    const quoted = /^\s*>/.test(raw)
    const words = cleanLine(raw.replace(/^[\s>]+/, ''))
    if (words === '') {
      open = false
      continue
    }
    const type = quoted ? 'block-quote' : 'paragraph'
    const last = pieces.at(-1)
    if (open && last?.type === type && runsOn(last.text, words)) last.text += ` ${words}`
    else pieces.push({ type, text: words })
    open = true
  }
  return pieces
}

/** A line goes on in the next unless it ended early, as a greeting or the line of a signature does. */
const runsOn = (before: string, next: string): boolean =>
  (before.split('\n').at(-1)?.length ?? 0) >= 50 && !/^([-*•–]|\p{N}+[.)])\s/u.test(next)

/** An attachment as an original of its own; pictures that belong to the message's layout are none. */
function partOf({ filename, mimeType, content, contentId, disposition }: Attachment, index: number): Part[] {
  if (mimeType.startsWith('image/') && contentId && disposition !== 'attachment') return []
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const message = mimeType === 'message/rfc822' ? '.eml' : ''
  const name =
    partName(filename ?? '')
      .split('/')
      .at(-1) ?? ''
  const fileName = name === 'unnamed' ? `attachment ${index + 1}${message}` : name
  const mediaType = /\.[a-z0-9]{1,8}$/i.test(fileName) ? null : mimeType
  return [{ name: fileName, input: { bytes, mediaType, fileName, url: null } }]
}

/** The message that a conversation began with, by what each of its messages says it answers (RFC 5322, 3.6.4). */
function threadOf({ references, inReplyTo, messageId }: Email): string | undefined {
  const ids = [references, inReplyTo, messageId].flatMap(
    field => /<[^<>\s]{1,400}>/.exec(field ?? '')?.[0] ?? [],
  )
  return ids[0]
}

function attachmentPiece(attachment: Attachment): Piece {
  const size =
    typeof attachment.content === 'string' ? attachment.content.length : attachment.content.byteLength
  const text = `${cleanLine(attachment.filename ?? '') || 'unnamed'} (${attachment.mimeType}, ${Math.ceil(size / 1024)} KB)`
  return { type: 'paragraph', text, aside: 'attachment' }
}
