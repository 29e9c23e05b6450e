import { basename } from 'node:path'
import type { ClipPart, ClipResult } from '../../../shared/domain/source.ts'
import { type Core, callCore } from '../../core/core.ts'
import { explain, type Output } from '../output.ts'
import { filesOf, readForCapture } from '../paths.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

/** A result for each path, whatever came of it. */
type ImportLine =
  | ({ path: string; error: null } & ClipResult)
  | {
      path: string
      status: 'failed'
      sourceId: null
      snapshotId: null
      title: null
      characters: null
      parts?: never
      error: string
    }

/** How many files are read at once: one is parsed while another is written. */
const AT_ONCE = 4

/** Captures files and folders of files. A bad one is reported and the rest go in. */
export function importFiles(
  folder: string,
  paths: readonly string[],
  options: NotebookOptions,
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    const counts = { added: 0, unchanged: 0, failed: 0 }
    for await (const line of inOrder(filesOf(paths), file => importOne(core, file))) {
      counts[line.status] += 1
      for (const { status } of line.parts ?? []) counts[status] += 1
      output.result(line, [sentenceOf(line), ...(line.parts ?? []).map(partSentence)].join('\n'))
    }
    output.progress(`${counts.added} added, ${counts.unchanged} unchanged, ${counts.failed} failed.`)
    return counts.failed === 0
  })
}

async function importOne(
  core: Core,
  { path, error }: { path: string; error?: unknown },
): Promise<ImportLine> {
  try {
    if (error) throw error
    const base64 = Buffer.from(await readForCapture(path)).toString('base64')
    const result = await callCore(core, 'sources.clip', {
      input: { from: 'file', fileName: basename(path), base64 },
      how: 'command-line',
    })
    return { path, ...result, error: null }
  } catch (failure) {
    const nothing = { sourceId: null, snapshotId: null, title: null, characters: null }
    return { path, status: 'failed', ...nothing, error: explain(failure) }
  }
}

function sentenceOf(line: ImportLine): string {
  const { path, status } = line
  if (status === 'failed') return `failed     ${path}: ${line.error}`
  return `${status.padEnd(9)}  ${path}: ${line.title} (${line.characters} characters)`
}

const partSentence = ({ name, status, title, reason }: ClipPart): string =>
  `  ${status.padEnd(9)}  ${name}: ${reason ?? title}`

/** Works on several items at once and gives the outcomes in the order of the items. */
async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const item of items) {
    underWay.push(work(item))
    if (underWay.length >= AT_ONCE) yield await (underWay.shift() as Promise<R>)
  }
  yield* underWay
}
