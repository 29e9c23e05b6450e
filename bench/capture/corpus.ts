import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/** A saved page and the words that a careful reader takes from it. */
export type Page = {
  readonly id: string
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly expected: string
}

const truthSchema = z.record(
  z.string(),
  z.object({ articleBody: z.string(), url: z.string().nullish() }).loose(),
)

/**
 * The pages of `DIR/html/ID.html` or `ID.html.gz` that `DIR/ground-truth.json` names, in order of their names.
 * @throws Error where a named page is missing: a benchmark over fewer pages than stated would be another one.
 */
export async function readPages(folder: string): Promise<Page[]> {
  const truth = truthSchema.parse(JSON.parse(await readFile(join(folder, 'ground-truth.json'), 'utf8')))
  const files = new Map(
    (await readdir(join(folder, 'html'))).map(name => [name.replace(/\.html(\.gz)?$/, ''), name] as const),
  )
  const pages: Page[] = []
  for (const [id, { articleBody, url }] of Object.entries(truth).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files.get(id)
    if (!file) throw new Error(`${folder} has no page for “${id}” of its ground-truth.json.`)
    const stored = await readFile(join(folder, 'html', file))
    const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored
    pages.push({ id, bytes, url: url ?? null, expected: articleBody })
  }
  return pages
}
