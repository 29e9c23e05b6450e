import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../../../shared/errors.ts'
import type { Vault } from '../../vault/vault.ts'
import type { NamedSegment, Save } from '../messages.ts'
import { SEGMENT_VERSION } from '../packed/format.ts'

/** Bytes of a segment that are sealed together: bounds how long the caller's thread is held. */
const CHUNK = 4 * 1024 * 1024
/** More than sealing adds to a chunk. */
const SEAL = 1024
const MANIFEST = 'manifest'
const ENDING = '.segment'

/** The segments that belong together, oldest first. */
const manifestSchema = z.object({
  version: z.number(),
  unicode: z.string(),
  segments: z.array(
    z.object({ name: z.string().regex(/^[0-9a-f-]{36}$/), bytes: z.number().int().nonnegative() }),
  ),
})
type Manifest = z.infer<typeof manifestSchema>

export type IndexStore = {
  /** The segments of the last set that was saved whole, oldest first; those that are damaged are left out and told. */
  load(): AsyncIterable<NamedSegment>
  save(save: Save): Promise<void>
}

/**
 * The index in its folder: a cache. A segment's file is written once under a name of its own and never changed; the
 * manifest, replaced last and in one step, says which files count. So a crash at any moment leaves the last good set.
 * Everything is sealed, a segment in chunks, bound to its name and their numbers.
 *
 * @param onError told of damage, which is no failure: what is missing is made anew
 */
export function createIndexStore(
  folder: string,
  vault: Vault,
  onError: (error: unknown) => void,
): IndexStore {
  const fileOf = (name: string) => join(folder, name + ENDING)
  let kept: Manifest['segments'] = []

  async function read(name: string, bytes: number): Promise<ArrayBuffer> {
    const file = await open(fileOf(name))
    try {
      const buffer = new ArrayBuffer(bytes)
      const whole = new Uint8Array(buffer)
      const chunks = Math.ceil(bytes / CHUNK)
      // One chunk at a time in the same memory: the sealed file of a large notebook is never here whole.
      const sealed = Buffer.alloc(CHUNK + SEAL)
      for (let chunk = 0; chunk < chunks; chunk++) {
        await file.read(sealed, 0, 4)
        const length = sealed.readUInt32LE()
        if (length > sealed.length) throw damaged()
        const { bytesRead } = await file.read(sealed, 0, length)
        const piece = vault.open(sealed.subarray(0, bytesRead), contextOf(name, chunk, chunks))
        if (piece.length !== Math.min(CHUNK, bytes - chunk * CHUNK)) throw damaged()
        whole.set(piece, chunk * CHUNK)
      }
      return buffer
    } finally {
      await file.close()
    }
  }

  async function write({ name, buffer }: NamedSegment): Promise<void> {
    const chunks = Math.ceil(buffer.byteLength / CHUNK)
    const file = await open(fileOf(name), 'w', 0o600)
    try {
      for (let chunk = 0; chunk < chunks; chunk++) {
        const piece = new Uint8Array(
          buffer,
          chunk * CHUNK,
          Math.min(CHUNK, buffer.byteLength - chunk * CHUNK),
        )
        const sealed = vault.seal(piece, contextOf(name, chunk, chunks))
        const length = Buffer.alloc(4)
        length.writeUInt32LE(sealed.length)
        await file.writev([length, sealed])
      }
      await file.sync()
    } finally {
      await file.close()
    }
  }

  async function writeManifest(segments: Manifest['segments']): Promise<void> {
    const manifest: Manifest = { version: SEGMENT_VERSION, unicode, segments }
    const temporary = join(folder, `${MANIFEST}-${randomUUID()}`)
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(vault.seal(Buffer.from(JSON.stringify(manifest)), `index/${MANIFEST}`))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(folder, MANIFEST))
  }

  /** Files that the manifest does not name: merged since, or left by a crash. */
  async function sweep(): Promise<void> {
    const wanted = new Set([MANIFEST, ...kept.map(({ name }) => name + ENDING)])
    for (const name of await readdir(folder))
      if (!wanted.has(name)) await rm(join(folder, name), { force: true })
  }

  return {
    async *load() {
      kept = []
      const manifest = await readManifest(join(folder, MANIFEST), vault, onError)
      for (const { name, bytes } of manifest?.segments ?? []) {
        try {
          const buffer = await read(name, bytes)
          kept = [...kept, { name, bytes }]
          yield { name, buffer }
        } catch (error) {
          onError(error)
        }
      }
    },

    async save({ names, fresh }) {
      await mkdir(folder, { recursive: true })
      for (const segment of fresh) await write(segment)
      const sizes = new Map([
        ...kept.map(({ name, bytes }) => [name, bytes] as const),
        ...fresh.map(({ name, buffer }) => [name, buffer.byteLength] as const),
      ])
      const segments = names.map(name => ({ name, bytes: sizes.get(name) ?? 0 }))
      await writeManifest(segments)
      kept = segments
      await sweep()
    },
  }
}

/** Words are cut and compared by Unicode's tables, which change with the runtime. */
const unicode = `${process.versions['unicode']} ${process.versions['icu']}`

const contextOf = (name: string, chunk: number, chunks: number) => `index/${name}/${chunk}/${chunks}`

async function readManifest(
  path: string,
  vault: Vault,
  onError: (error: unknown) => void,
): Promise<Manifest | null> {
  try {
    const sealed = await readFile(path)
    const parsed = manifestSchema.safeParse(
      JSON.parse(Buffer.from(vault.open(sealed, `index/${MANIFEST}`)).toString()),
    )
    if (!parsed.success) throw damaged(parsed.error)
    const { data } = parsed
    return data.version === SEGMENT_VERSION && data.unicode === unicode ? data : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    onError(error)
    return null
  }
}

const damaged = (cause?: unknown) =>
  new AppError(
    'damaged',
    'A part of the search index is damaged. The notebook itself is whole: the index is made anew from it.',
    {
      cause,
    },
  )
