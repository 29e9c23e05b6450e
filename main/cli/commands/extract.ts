import { basename } from 'node:path'
import type { Captured, Part, Reader } from '../../core/capture/captured.ts'
import { readerLimits } from '../../core/work/limits.ts'
import { workThroughParts } from '../../core/work/parts.ts'
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
        const parts = captured.parts && (await partsOf(reader, captured.parts))
        failed += parts?.filter(part => 'error' in part).length ?? 0
        output.result(
          { path, ...lineOf(captured), ...(parts && { parts }) },
          [textOf(captured), ...(parts ?? []).map(partText)].join('\n'),
        )
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

type PartLine = { name: string; error: string } | ({ name: string } & ReturnType<typeof lineOf>)

const partsOf = (reader: Reader, parts: readonly Part[]): Promise<PartLine[]> =>
  workThroughParts<null, PartLine>(parts, null, {
    failed: (name, reason) => ({ name, error: reason }),
    take: async (name, input) => {
      const captured = await reader.read(input)
      return { result: { name, ...lineOf(captured) }, inner: null, parts: captured.parts ?? [] }
    },
  })

const partText = (part: PartLine): string =>
  'error' in part ? `part       ${part.name}: ${part.error}` : `part       ${part.name}\n${linesOf(part)}`

function lineOf({ metadata, reasons, kind, text, blocks, setAside, mediaType, encoding }: Captured) {
  return { kind, ...metadata, reason: reasons, mediaType, encoding, text, blocks, setAside }
}

const textOf = (captured: Captured): string => linesOf(lineOf(captured))

function linesOf({ text, blocks, setAside, ...metadata }: ReturnType<typeof lineOf>): string {
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
