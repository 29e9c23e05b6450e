import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { NameRow } from '../../../shared/domain/names.ts'
import { AppError } from '../../../shared/errors.ts'
import { namesCsv } from '../../../shared/names/names-csv.ts'
import { callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

const headings = [
  'name',
  'documents as typed',
  'documents by other spelling',
  'kind',
  'title',
  'as written there',
]

/** Who of a list of names is found where: a line for each name, or with `csv` a table. */
export async function searchForNames(
  folder: string,
  file: string,
  { csv, ...options }: NotebookOptions & { csv: boolean },
  output: Output,
): Promise<boolean> {
  const base64 = await readBase64(file)
  return withNotebook(folder, options, async core => {
    const { names, left } = await callCore(core, 'names.read', { fileName: basename(file), base64 })
    if (left > 0) output.progress(`${left} lines left out: no name in them, or there before`)
    const { rows, documents } = await callCore(core, 'names.search', { names })
    const found = rows.filter(row => row.documents.length > 0)
    output.progress(`${found.length} of ${rows.length} names found in ${documents} documents`)
    if (csv) output.result(rows, namesCsv(rows, headings).trimEnd())
    else for (const row of rows) output.result(row, textOf(row))
    return true
  })
}

async function readBase64(file: string): Promise<string> {
  try {
    return (await readFile(file)).toString('base64')
  } catch (error) {
    throw new AppError('unreadable', `The list of names “${basename(file)}” cannot be read.`, {
      cause: error,
    })
  }
}

function textOf({ name, exact, spelling, documents }: NameRow): string {
  const counted = documents.length === 0 ? 'not found' : `${exact} as typed, ${spelling} in other spellings`
  const lines = documents.map(
    ({ kind, title, form }) =>
      `        ${kind.padEnd(7)} ${title}${form === '' || form === name ? '' : ` (${form})`}`,
  )
  return [`${name}: ${counted}`, ...lines].join('\n')
}
