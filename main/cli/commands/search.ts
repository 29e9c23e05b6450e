import type { SearchHit } from '../../../shared/domain/search.ts'
import { type Core, callCore } from '../../core/core.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

/** Searches everything in the notebook, once the index covers all of it. */
export function search(
  folder: string,
  query: string,
  { limit, ...options }: NotebookOptions & { limit: number },
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    await indexIsReady(core)
    const { total, tookMs, hits } = await callCore(core, 'search.query', { query, limit })
    output.result(
      { total, tookMs, hits },
      [`${total} found in ${Math.round(tookMs)} ms`, ...hits.map(textOf)].join('\n'),
    )
    return true
  })
}

async function indexIsReady(core: Core): Promise<void> {
  const settled = Promise.withResolvers<void>()
  const stop = core.subscribe(event => {
    if (event.name === 'search.status' && event.payload.state !== 'building') settled.resolve()
  })
  const { state } = await callCore(core, 'search.status', {})
  if (state === 'building') await settled.promise
  stop()
}

function textOf({ kind, title, detail, passages }: SearchHit): string {
  return [`${kind.padEnd(7)} ${title}${detail ? ` (${detail})` : ''}`, ...passages.map(lit)].join('\n')
}

function lit({ text, highlights }: SearchHit['passages'][number]): string {
  let out = ''
  let from = 0
  for (const [start, end] of highlights) {
    out += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return `        … ${(out + text.slice(from)).replaceAll('\n', ' ')}`
}
