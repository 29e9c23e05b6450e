import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of an archive. `bytes` is asked for when its turn comes, so that one large file is held at a time. */
export type ZipFile = {
  readonly path: string
  /** False for what is packed already. */
  readonly pack: boolean
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
}

/** The same in every archive: a bundle's bytes follow from what it holds. Zip counts local time, from 1980 on. */
const NO_TIME = new Date(1980, 0, 1)
const SLICE = 1024 * 1024

/** Packs files in the order they come, giving the archive's bytes as they are made. */
export async function* writeZip(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  for (const { path, pack, bytes } of files) {
    const content = await bytes()
    const entry = pack ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
    entry.mtime = NO_TIME
    zip.add(entry)
    for (let at = 0; at === 0 || at < content.length; at += SLICE) {
      entry.push(content.subarray(at, at + SLICE), at + SLICE >= content.length)
      yield* made.splice(0)
    }
  }
  zip.end()
  yield* made.splice(0)
}
