import { basename } from 'node:path'
import type { Captured, Reader } from '../../core/capture/captured.ts'
import { readerLimits } from '../../core/work/limits.ts'
import { createReader } from '../../core/work/reader.ts'
import { explain, type Output } from '../output.ts'
import { filesOf, readForCapture } from '../paths.ts'

/** Shows what capturing would take from files. Needs no notebook and writes nothing. */
export async function extract(
  paths: readonly string[],
  { url }: { url?: string },
  output: Output,
): Promise<boolean> {
  const reader = createReader({ ...readerLimits, logError: output.complain })
  let failed = 0
  try {
    for await (const { path, error } of filesOf(paths)) {
      try {
        if (error) throw error
        const captured = await read(reader, path, url ?? null)
        output.result(lineOf(path, captured), textOf(captured))
      } catch (failure) {
        failed += 1
        output.complain(failure)
        output.result({ path, error: explain(failure) }, `failed     ${path}`)
      }
    }
  } finally {
    await reader.close()
  }
  return failed === 0
}

const read = async (reader: Reader, path: string, url: string | null) =>
  reader.read({ bytes: await readForCapture(path), mediaType: null, fileName: basename(path), url })

function lineOf(path: string, { metadata, kind, text, blocks, setAside, mediaType, encoding }: Captured) {
  return { path, kind, ...metadata, mediaType, encoding, text, blocks, setAside }
}

function textOf({ metadata, text, blocks, setAside }: Captured): string {
  const facts = [
    ['title', metadata.title],
    ['byline', metadata.byline.join(', ')],
    ['publisher', metadata.publisher],
    ['published', metadata.publishedAt],
    ['language', metadata.language],
    ['url', metadata.url],
  ]
  return [
    ...facts.filter(([, value]) => value).map(([name, value]) => `${String(name).padEnd(10)} ${value}`),
    '',
    ...blocks.map(block => `${block.type.padEnd(12)} ${text.slice(block.start, block.end)}`),
    ...setAside.map(({ reason, text: words }) => `set aside    (${reason}) ${words}`),
    '',
  ].join('\n')
}
