import { callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

/** Says that every original, record and journal entry is whole, or exactly what is not. */
export function verify(folder: string, options: NotebookOptions, output: Output): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    const report = await callCore(core, 'notebook.verify', {})
    const { ok, originals, records, journalEntries, journalHead, problems } = report
    const counts = `${originals} originals, ${records} records, ${journalEntries} journal entries`
    output.result(
      report,
      ok
        ? `Whole: ${counts}. The journal ends in ${journalHead}.`
        : [
            `Not whole: ${problems.length} problems in ${counts}.`,
            ...problems.map(({ what, sentence }) => `  ${what}: ${sentence}`),
          ].join('\n'),
    )
    return ok
  })
}
