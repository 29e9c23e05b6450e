import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { PIECE_BYTES } from '../../../shared/contract/bundle.ts'
import { AppError } from '../../../shared/errors.ts'
import { checkBundle } from '../../core/bundle/check.ts'
import { type Core, callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { naming } from '../paths.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

/** Says that every file of a bundle is the one of its manifest, or exactly what is not; needs no notebook. */
export async function verifyBundle(file: string, output: Output): Promise<boolean> {
  const { report } = checkBundle(await read(file))
  const { ok, edition, title, files, journal, sha256, problems } = report
  const chain =
    journal.entries === 0 ? '' : `, ${journal.whole} of ${journal.entries} journal entries re-hashed`
  output.result(
    report,
    ok
      ? `Whole: ${edition} edition${title === '' ? '' : ` of “${title}”`}, ${files} files${chain}. SHA-256 ${sha256}`
      : [
          `Not whole: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`,
          ...problems.map(({ what, sentence }) => `  ${what}: ${sentence}`),
        ].join('\n'),
  )
  return ok
}

/** Makes the records of a full bundle records of this notebook. */
export async function importBundle(
  file: string,
  folder: string,
  options: NotebookOptions,
  output: Output,
): Promise<boolean> {
  const zip = await read(file)
  return withNotebook(folder, options, async core => {
    const brought = await callCore(core, 'bundles.bringIn', { job: await put(core, zip) })
    const { sources, quotes, people, notes, claims } = brought.counts
    output.result(
      brought,
      `Brought in the draft “${brought.title}” (${brought.draftId}): ${sources} sources, ${quotes} quotes, ${people} people, ${notes} notes, ${claims} claims with something said of them.`,
    )
    return true
  })
}

/** Brings the verdicts of a bundle back to the draft that it was made of. */
export async function mergeBundle(
  file: string,
  folder: string,
  options: NotebookOptions,
  output: Output,
): Promise<boolean> {
  const zip = await read(file)
  return withNotebook(folder, options, async core => {
    const {
      undo: _,
      changed: __,
      ...merged
    } = await callCore(core, 'bundles.merge', { job: await put(core, zip) })
    const { taken, twice, outdated, known, lost, questions } = merged
    output.result(
      merged,
      `Verdicts: ${taken} taken, ${twice} on claims judged here too, ${outdated} for words that have changed since, ${known} known already, ${lost} for words that are gone. Questions and answers: ${questions}.`,
    )
    return true
  })
}

async function put(core: Core, zip: Uint8Array): Promise<string> {
  let job: string | null = null
  for (let at = 0; job === null || at < zip.length; at += PIECE_BYTES) {
    const base64 = Buffer.from(zip.subarray(at, at + PIECE_BYTES)).toString('base64')
    job = (await callCore(core, 'bundles.put', { job, base64 })).job
  }
  return job
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const named = naming(file, error)
    throw named instanceof AppError
      ? named
      : new AppError('unreadable', `“${basename(file)}” cannot be read.`, { cause: error })
  }
}
