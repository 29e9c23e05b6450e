import { resolve } from 'node:path'
import type { Edition } from '../../../shared/domain/bundle.ts'
import type { ExportFormat } from '../../../shared/domain/draft.ts'
import { type Core, callCore } from '../../core/core.ts'
import { findDraft } from '../find-draft.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'
import { writeWhole } from '../write-whole.ts'

type ExportOptions = NotebookOptions & {
  readonly format: ExportFormat | 'bundle'
  readonly edition?: Edition | undefined
  readonly out: string
}

/** Writes one draft (by its id, or by its title where only one has it) to a file, whole or not at all. */
export function exportDraft(
  folder: string,
  draft: string,
  options: ExportOptions,
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    const id = await findDraft(core, draft)
    const path = resolve(options.out)
    const { format, edition = 'full' } = options
    if (format === 'bundle') {
      const { leftOut, job } = await callCore(core, 'bundles.begin', { draftId: id, edition })
      const bytes = await writeWhole(path, piecesOf(core, job))
      for (const { what, reason } of leftOut) output.progress(`left out: ${what}: ${reason}`)
      output.result({ draft: id, path, format, edition, bytes, leftOut }, `Wrote ${path}.`)
      return true
    }
    const bytes = await writeWhole(path, fileOf(core, id, format))
    output.result({ draft: id, path, format, bytes }, `Wrote ${path}.`)
    return true
  })
}

async function* fileOf(core: Core, id: string, format: ExportFormat): AsyncGenerator<Uint8Array> {
  const { content, encoding } = await callCore(core, 'drafts.export', { id, format })
  yield Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64')
}

async function* piecesOf(core: Core, job: string): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { base64, end } = await callCore(core, 'bundles.next', { job })
    yield Buffer.from(base64, 'base64')
    if (end) return
  }
}
