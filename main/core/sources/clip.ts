import type { ClipInput, Parsed } from '../../../shared/contract.ts'
import { MAX_ORIGINAL_BYTES } from '../../../shared/contract.ts'
import type { ClipPart, ClipResult, Snapshot, Source } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Captured, CaptureInput } from '../capture/captured.ts'
import { unreadOriginal } from '../capture/unread.ts'
import { newId } from '../records/repository.ts'
import type { Content } from '../records/schemas.ts'
import type { Session } from '../session.ts'
import { sha256Hex } from '../vault/vault.ts'
import { workThroughParts } from '../work/parts.ts'

type ClipRequest = Parsed<'sources.clip'>

/**
 * Captures one input: the original is kept, then source and snapshot come into being in one transaction, so nothing
 * half-captured is ever seen. Bytes that the notebook has already change nothing. What came in one original with
 * others, such as attachments, becomes sources of their own, each in a transaction of its own.
 */
export async function clip(session: Session, request: ClipRequest, now: () => number): Promise<ClipResult> {
  const { result, captured } = await keep(session, toCaptureInput(request), request, now())
  return withParts(session, result, captured, request.how, now)
}

/** A result with what came of the parts of its original. */
async function withParts(
  session: Session,
  result: ClipResult,
  captured: Captured | null,
  how: ClipRequest['how'],
  now: () => number,
): Promise<ClipResult> {
  if (!captured?.parts) return result
  const whole = { title: null, sourceId: null, keepUnread: true, how }
  const parts = await workThroughParts<string, ClipPart>(captured.parts, result.sourceId, {
    failed: failedPart,
    take: async (name, input, partOf) => {
      const kept = await keep(session, input, { ...whole, partOf }, now())
      const part = { name, ...kept.result, reason: kept.captured?.unread ?? null }
      return { result: part, inner: part.sourceId, parts: kept.captured?.parts ?? [] }
    },
  })
  return { ...result, parts }
}

const failedPart = (name: string, reason: string): ClipPart => ({
  name,
  status: 'failed',
  sourceId: null,
  snapshotId: null,
  title: null,
  characters: null,
  revisions: null,
  reason,
})

type Keeping = Pick<ClipRequest, 'title' | 'sourceId' | 'how'> & {
  /** The source whose original this came in. */
  readonly partOf?: string
}

/** Media types of originals that others come in. */
const holdsOthers = /^(message\/rfc822|application\/(mbox|zip|warc|wacz))$/

/**
 * Reads one original and keeps it, in one transaction. `captured` is null where its bytes were known; but one that
 * holds others is read all the same, for what of them did not come in before.
 */
async function keep(
  session: Session,
  input: CaptureInput,
  request: Keeping & Pick<ClipRequest, 'keepUnread'>,
  at: number,
): Promise<{ result: ClipResult; captured: Captured | null }> {
  const sha256 = sha256Hex(input.bytes)
  const known = findKnown(session, sha256, request.sourceId)
  if (known) {
    const again = known.unread === undefined && holdsOthers.test(known.original.mediaType)
    const captured = again ? await session.reader.read(input) : null
    return { result: unchanged(session, known), captured }
  }

  const captured = await read(session, input, request.keepUnread)
  const { originals, transact } = session.notebook
  await originals.keep(input.bytes, sha256)
  const outcome = transact(() => {
    // The same bytes may have come in twice at once.
    const twin = findKnown(session, sha256, request.sourceId)
    return twin ? { twin } : { written: write(session, request, input, sha256, captured, at) }
  })
  if (outcome.twin) return { result: unchanged(session, outcome.twin), captured: null }

  const { source, snapshot, was } = outcome.written
  session.saved('source', source)
  return { result: result('added', source, snapshot.id, was), captured }
}

/**
 * Reads the original of a source's latest snapshot once more, as when a later version of the app reads more kinds of
 * file. What a person corrected by hand stays; the new snapshot has the same original.
 *
 * @throws AppError with the reader's sentence where its text cannot be taken still; nothing is changed then
 */
export async function readAgain(session: Session, id: string, now: () => number): Promise<ClipResult> {
  const { records, originals, transact } = session.notebook
  const before = records.get('snapshot', records.get('source', id).latestSnapshotId)
  const { sha256, fileName, mediaType } = before.original
  const bytes = await originals.read(sha256)
  const input: CaptureInput = { bytes, fileName, mediaType, url: before.metadata.url }
  const captured = await session.reader.read(
    before.unread === undefined ? input : { ...input, mediaType: null },
  )
  const request = { title: null, sourceId: id, how: before.how }
  const { source, snapshot, was } = transact(() => {
    const written = write(session, request, input, sha256, captured, now())
    const { title, revision } = written.source
    // Until its words were known, the file's name stood for a title.
    if (before.unread === undefined || title !== before.metadata.title) return written
    const told = { ...written.snapshot.metadata, kind: captured.kind }
    return { ...written, source: records.update('source', id, revision, told) }
  })
  session.saved('source', source)
  return withParts(session, result('added', source, snapshot.id, was), captured, before.how, now)
}

const read = async (session: Session, input: CaptureInput, keepUnread: boolean): Promise<Captured> =>
  session.reader.read(input).catch((error: unknown) => {
    if (keepUnread && input.fileName !== null) return unreadOriginal(input, error)
    throw error
  })

function toCaptureInput({ input, url }: ClipRequest): CaptureInput {
  const bytes = bytesOf(input)
  const fileName = input.from === 'file' ? input.fileName : null
  if (bytes.length > MAX_ORIGINAL_BYTES) {
    const limit = MAX_ORIGINAL_BYTES / 1024 / 1024
    throw new AppError(
      'too-large',
      `${fileName ? `“${fileName}”` : 'This'} is larger than ${limit} MB. Nothing was taken from it.`,
    )
  }
  const mediaType = { text: 'text/plain', html: 'text/html', file: null }[input.from]
  return { bytes, fileName, mediaType, url: url === '' ? null : url }
}

function bytesOf(input: ClipInput): Uint8Array {
  if (input.from === 'file') return Buffer.from(input.base64, 'base64')
  return Buffer.from(input.from === 'text' ? input.text : input.html)
}

/** The snapshot made from these bytes: within `sourceId` when capturing that again, anywhere otherwise. */
function findKnown({ notebook }: Session, sha256: string, sourceId: string | null): Snapshot | undefined {
  return notebook.originals
    .snapshotsOf(sha256)
    .map(id => notebook.records.get('snapshot', id))
    .find(snapshot => sourceId === null || snapshot.sourceId === sourceId)
}

function unchanged(session: Session, snapshot: Snapshot): ClipResult {
  const source = session.notebook.records.get('source', snapshot.sourceId)
  return result('unchanged', source, snapshot.id, source.revision)
}

const result = (
  status: ClipResult['status'],
  source: Source,
  snapshotId: string,
  was: number | null,
): ClipResult => ({
  status,
  sourceId: source.id,
  snapshotId,
  title: source.title,
  characters: source.characters,
  revisions: { was, now: source.revision },
})

function write(
  session: Session,
  request: Keeping,
  input: CaptureInput,
  sha256: string,
  captured: Captured,
  capturedAt: number,
): { source: Source; snapshot: Snapshot; was: number | null } {
  const { records, originals } = session.notebook
  const title = request.title?.trim() || captured.metadata.title
  const url = input.url ?? captured.metadata.url
  const metadata = { ...captured.metadata, title, url }
  const again = request.sourceId === null ? findByUrl(session, url) : records.get('source', request.sourceId)
  const sourceId = again?.id ?? newId()
  const snapshotId = newId()
  const snapshotContent: Content<'snapshot'> = {
    sourceId,
    capturedAt,
    original: {
      sha256,
      bytes: input.bytes.length,
      mediaType: captured.mediaType,
      encoding: captured.encoding,
      fileName: input.fileName,
    },
    metadata,
    text: captured.text,
    blocks: captured.blocks,
    setAside: captured.setAside,
    reader: captured.reader,
    ...(captured.unread !== undefined && { unread: captured.unread }),
    ...(request.how !== undefined && { how: request.how }),
  }
  const latest = { latestSnapshotId: snapshotId, capturedAt, characters: captured.text.length }
  // What a person corrected by hand stays as it is when the source is captured again.
  const source = again
    ? records.update('source', sourceId, again.revision, {
        ...latest,
        snapshotCount: again.snapshotCount + 1,
      })
    : records.insert(
        'source',
        {
          ...metadata,
          kind: captured.kind,
          tags: [],
          snapshotCount: 1,
          ...latest,
          ...(request.partOf !== undefined && { partOf: request.partOf }),
          ...(captured.thread !== undefined && { thread: captured.thread }),
        },
        [],
        sourceId,
      )
  const snapshot = records.insert('snapshot', snapshotContent, [['of', sourceId]], snapshotId)
  originals.link(snapshotId, sha256)
  return { source, snapshot, was: again?.revision ?? null }
}

/**
 * A page captured again is the same source. An address without a path is no sign of that: sites give their front page
 * as the canonical address of everything.
 */
function findByUrl({ sources }: Session, url: string | null): Source | undefined {
  if (url === null || !URL.canParse(url)) return undefined
  const { pathname, search } = new URL(url)
  if (pathname === '/' && search === '') return undefined
  return Array.from(sources.all().values()).find(source => source.url === url)
}
