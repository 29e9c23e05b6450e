import { resolve } from 'node:path'
import { callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { withCore } from '../with-notebook.ts'

/**
 * Makes a copy of the sample notebook, in `folder` or its usual place, if there is none yet. `reset` replaces it by a new
 * one, with all that was changed in it.
 */
export async function sample(
  folder: string | undefined,
  { reset = false }: { reset?: boolean },
  output: Output,
): Promise<boolean> {
  return withCore(async core => {
    const path = folder === undefined ? null : resolve(folder)
    const notebook = await callCore(core, 'notebook.openSample', { path, reset })
    const { counts } = await callCore(core, 'notebook.sample', {})
    output.result(
      { path: notebook.path, id: notebook.id, name: notebook.name, counts },
      `The sample notebook “${notebook.name}” is in ${notebook.path}.`,
    )
    return true
  })
}
