import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Reader } from '../capture/captured.ts'
import { openNotebook } from '../notebook/open.ts'
import { newId } from '../records/repository.ts'
import { buildSample } from './build.ts'

/** A folder is a copy of the sample, and may be replaced by a new one, only when it holds this file. */
const SIGN = 'SAMPLE.txt'
const SIGN_TEXT = `This folder is a copy of the sample notebook of Second Source: an invented investigation to look around in.
Change anything. "Reset the sample" replaces the whole folder by a new copy, with all that was changed in it.
To keep it as a notebook of your own, delete this file.
`
/** What a copy under way was left behind by is long over. */
const LEFT_BEHIND_MS = 60 * 60 * 1000

/** What stands at a path where the sample should go. */
type Standing = 'nothing' | 'sample' | 'something else'

/** An empty folder counts as nothing. */
async function standingAt(path: string): Promise<Standing> {
  try {
    const names = await readdir(path)
    if (names.length === 0) return 'nothing'
    return names.includes(SIGN) ? 'sample' : 'something else'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') return 'nothing'
    if (code === 'ENOTDIR') return 'something else'
    throw error
  }
}

/** Whether a copy of the sample is there. Throws AppError `conflict` when something else is in its place. */
export async function hasSample(path: string): Promise<boolean> {
  const standing = await standingAt(path)
  if (standing === 'something else') {
    throw new AppError(
      'conflict',
      `The folder ${basename(path)} is there already and is not a copy of the sample. Move or rename it; nothing was changed.`,
    )
  }
  return standing === 'sample'
}

/** Builds a whole copy beside `path`, for `putInPlace`. On failure nothing is left. */
export async function buildBeside(
  path: string,
  reader: Reader,
  progress: (done: number, total: number) => void,
): Promise<string> {
  await sweep(path)
  const building = join(dirname(path), `.${basename(path)}.${newId()}`)
  try {
    await buildSample(building, reader, progress)
    await writeFile(join(building, SIGN), SIGN_TEXT)
    return building
  } catch (error) {
    await rm(building, { recursive: true, force: true })
    throw error
  }
}

/** Puts a whole copy where the sample goes. The former one is taken away last; if anything fails it stays. */
export async function putInPlace(building: string, path: string): Promise<void> {
  const former = join(dirname(path), `.${basename(path)}.${newId()}`)
  const replaces = (await standingAt(path)) === 'sample'
  try {
    if (replaces) await rename(path, former)
    try {
      await rename(building, path)
    } catch (error) {
      if (replaces) await rename(former, path)
      throw error
    }
  } catch (error) {
    await rm(building, { recursive: true, force: true })
    throw error
  }
  if (replaces) await rm(former, { recursive: true, force: true })
}

/**
 * Throws AppError `in-use` when another process has the copy open. Whatever else is wrong with it is no reason not to
 * replace it.
 */
export async function mustBeFree(path: string, now: () => number): Promise<void> {
  try {
    const notebook = await openNotebook({ path, passphrase: null, recoveryCode: null, now })
    notebook.close()
  } catch (error) {
    if (error instanceof AppError && error.code !== 'in-use') return
    throw error
  }
}

/** Takes away what a copy under way left behind when the process was killed; one or two dots stand before the name. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const names = (await standingAt(folder)) === 'nothing' ? [] : await readdir(folder)
  const starts = [`.${basename(path)}.`, `..${basename(path)}.`]
  for (const name of names.filter(each => starts.some(start => each.startsWith(start)))) {
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs > LEFT_BEHIND_MS) await rm(join(folder, name), { recursive: true, force: true })
  }
}
