import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ExportFormat } from '../../../shared/domain/draft.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Core, callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

type ExportOptions = NotebookOptions & { readonly format: ExportFormat; readonly out: string }

/** Writes one draft (by its id, or by its title where only one has it) to a file, whole or not at all. */
export function exportDraft(
  folder: string,
  draft: string,
  options: ExportOptions,
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    const id = await findDraft(core, draft)
    const { content, encoding } = await callCore(core, 'drafts.export', { id, format: options.format })
    const bytes = Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64')
    const path = resolve(options.out)
    await writeWhole(path, bytes)
    output.result({ draft: id, path, format: options.format, bytes: bytes.length }, `Wrote ${path}.`)
    return true
  })
}

async function findDraft(core: Core, wanted: string): Promise<string> {
  const { rows } = await callCore(core, 'drafts.list', {})
  const found = rows.filter(({ id, title }) => id === wanted || title === wanted)
  if (found.length === 1 && found[0]) return found[0].id
  const known = rows.map(({ id, title }) => `  ${id}  ${title || 'Untitled draft'}`).join('\n')
  throw new AppError(
    'not-found',
    rows.length === 0
      ? 'This notebook holds no drafts.'
      : `${found.length === 0 ? 'No draft has' : 'More than one draft has'} this id or title. The drafts are:\n${known}`,
  )
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw new AppError(
      'disk',
      `“${path}” could not be written (${error instanceof Error && 'code' in error ? error.code : 'unknown reason'}). The draft is unchanged.`,
      { cause: error },
    )
  }
}
