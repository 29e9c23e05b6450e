import { createHash, randomUUID } from 'node:crypto'
import { PIECE_BYTES } from '../../../shared/contract/bundle.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Checked, checkBundle } from './check.ts'
import type { BundleFiles } from './files.ts'
import { writeZip } from './write-zip.ts'

/** So many bundles may be on their way at once; the one that was touched longest ago is forgotten. */
const MOST_JOBS = 4
/** Of a bundle from elsewhere, in bytes. */
const MOST_BYTES = 1024 * 1024 * 1024

type Piece = {
  readonly bytes: Uint8Array
  readonly packed: number
  readonly end: { bytes: number; sha256: string } | null
}
type Outgoing = {
  readonly kind: 'out'
  readonly draftId: string
  readonly draftRevision: number
  next(): Promise<Piece>
}
type Incoming = { readonly kind: 'in'; readonly pieces: Uint8Array[]; bytes: number; checked: Checked | null }

/** Bundles on their way out of a notebook or into it, by the id that the window knows them by. */
export function createJobs() {
  const jobs = new Map<string, Outgoing | Incoming>()
  function add(job: Outgoing | Incoming): string {
    const id = randomUUID()
    jobs.set(id, job)
    const [oldest] = jobs.keys()
    if (jobs.size > MOST_JOBS && oldest !== undefined) jobs.delete(oldest)
    return id
  }
  function incoming(id: string): Incoming {
    const job = jobs.get(id)
    if (job?.kind === 'in') return job
    throw new AppError(
      'not-found',
      'This bundle is no longer held. Choose its file again; nothing was changed.',
    )
  }
  return {
    begin: (draftId: string, files: BundleFiles): string =>
      add({ kind: 'out', draftId, draftRevision: files.draftRevision, next: piecesOf(files) }),
    outgoing(id: string): Outgoing {
      const job = jobs.get(id)
      if (job?.kind === 'out') return job
      throw new AppError('cancelled', 'This export was stopped. No file was written.')
    },
    put(id: string | null, bytes: Uint8Array): string {
      const known = id === null ? add({ kind: 'in', pieces: [], bytes: 0, checked: null }) : id
      const job = incoming(known)
      job.bytes += bytes.length
      if (job.bytes > MOST_BYTES) {
        jobs.delete(known)
        throw new AppError('too-large', 'The bundle has more than 1024 MB. Nothing was taken from it.')
      }
      job.pieces.push(bytes)
      return known
    },
    /** Looked through once; the pieces are one file from then on. */
    check(id: string): Checked {
      const job = incoming(id)
      if (!job.checked) {
        const zip = Buffer.concat(job.pieces)
        job.pieces.splice(0, job.pieces.length, zip)
        job.checked = checkBundle(zip)
      }
      return job.checked
    },
    stop: (id: string): void => void jobs.delete(id),
  }
}

/** Packs as it is asked for more, so that no more than a piece and one original are held. */
function piecesOf({ files }: BundleFiles): () => Promise<Piece> {
  const hash = createHash('sha256')
  let packed = 0
  let total = 0
  const counted = files.map(file => ({
    ...file,
    bytes: async () => {
      const bytes = await file.bytes()
      packed += bytes.length
      return bytes
    },
  }))
  const chunks = writeZip(counted)
  return async () => {
    const made: Uint8Array[] = []
    let length = 0
    while (length < PIECE_BYTES) {
      const { value, done } = await chunks.next()
      if (done) break
      made.push(value)
      length += value.length
      hash.update(value)
    }
    total += length
    const end = length < PIECE_BYTES ? { bytes: total, sha256: hash.digest('hex') } : null
    return { bytes: Buffer.concat(made), packed, end }
  }
}
