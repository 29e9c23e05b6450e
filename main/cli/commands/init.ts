import { basename } from 'node:path'
import { callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, readPassphrase, withCore } from '../with-notebook.ts'

/** Makes a notebook in `path`. With a passphrase, the recovery code is printed; it is shown this once. */
export async function init(
  path: string,
  options: NotebookOptions & { name?: string },
  output: Output,
): Promise<boolean> {
  const passphrase = await readPassphrase(options.passphraseFile)
  const name = options.name ?? basename(path).replace(/\.notebook$/u, '')
  return withCore(async core => {
    const { notebook, recoveryCode } = await callCore(core, 'notebook.create', { path, name, passphrase })
    const created = `Created the notebook “${notebook.name}” in ${notebook.path}.`
    output.result(
      {
        path: notebook.path,
        id: notebook.id,
        name: notebook.name,
        encrypted: notebook.encrypted,
        recoveryCode,
      },
      recoveryCode
        ? `${created}\nRecovery code, shown this once: ${recoveryCode}\nWrite it down: with neither passphrase nor code, nobody can open the notebook.`
        : created,
    )
    return true
  })
}
