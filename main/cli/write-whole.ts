import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'

/** Writes a file whole or not at all: what stood there before stays until every byte of the new one is on the disk. */
export async function writeWhole(path: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  let bytes = 0
  try {
    const file = await open(temporary, 'w')
    try {
      for await (const piece of pieces) {
        await file.writeFile(piece)
        bytes += piece.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return bytes
  } catch (error) {
    await rm(temporary, { force: true })
    if (error instanceof AppError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new AppError(
      'disk',
      `“${path}” could not be written (${reasons[code] ?? code}). What stood there before is unchanged, and so is the notebook.`,
      { cause: error },
    )
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'you may not write there',
  EROFS: 'the folder is read-only',
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
}
