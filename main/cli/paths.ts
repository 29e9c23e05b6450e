import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { MAX_ORIGINAL_BYTES } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'

/**
 * The files meant by the given paths: files as they are, folders with every file below them, in the order of their
 * names. Hidden files and links inside folders are passed over. What cannot be looked at comes with the reason.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<{ path: string; error?: unknown }> {
  for (const path of paths) {
    try {
      const found = await stat(path)
      if (found.isDirectory()) yield* filesBelow(path)
      else yield { path }
    } catch (error) {
      yield { path, error: naming(path, error) }
    }
  }
}

async function* filesBelow(folder: string): AsyncGenerator<{ path: string; error?: unknown }> {
  let entries: Awaited<ReturnType<typeof listEntries>>
  try {
    entries = await listEntries(folder)
  } catch (error) {
    yield { path: folder, error: naming(folder, error) }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) yield { path }
  }
}

async function listEntries(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(entry => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The bytes of a file to capture. Throws AppError with a sentence that names it; never waits on a pipe or device. */
export async function readForCapture(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile())
      throw new AppError('unreadable', `“${basename(path)}” is not a file. Nothing was taken from it.`)
    if (found.size > MAX_ORIGINAL_BYTES) throw tooLarge(path, found.size)
    const file = await open(path, 'r')
    try {
      const bytes = await file.readFile()
      // It may have grown since.
      if (bytes.length > MAX_ORIGINAL_BYTES) throw tooLarge(path, bytes.length)
      return bytes
    } finally {
      await file.close()
    }
  } catch (error) {
    throw naming(path, error)
  }
}

function tooLarge(path: string, bytes: number): AppError {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return new AppError(
    'too-large',
    `“${basename(path)}” has ${megabytes(bytes)} MB; up to ${megabytes(MAX_ORIGINAL_BYTES)} MB can be read. Nothing was taken from it.`,
  )
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  EIO: 'the disk reported an error',
  ELOOP: 'its links lead in a circle',
}

/** A file error in a sentence that names the file; anything else as it is. */
export function naming(path: string, error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error && 'code' in error)) return error
  const reason = reasons[String(error.code)] ?? `the system says ${String(error.code)}`
  return new AppError(
    'unreadable',
    `“${basename(path)}” cannot be read: ${reason}. Nothing was taken from it.`,
    {
      cause: error,
    },
  )
}
