import { createNotebook } from '../main/core/notebook/create.ts'
import { type Notebook, openNotebook } from '../main/core/notebook/open.ts'
import { newId } from '../main/core/records/repository.ts'
import type { Content } from '../main/core/records/schemas.ts'
import { sha256Hex } from '../main/core/vault/vault.ts'
import { articles, seededRandom } from './articles.ts'

const publishers = ['Grauholm Post', 'Темирколь сегодня', 'The Tamarack Ledger', 'Kyststemmen', 'صوت الساحل']
const BATCH = 500

/**
 * A notebook with so many sources, the last of them of a megabyte. Written as capturing would, but in batches and
 * without originals: what is measured is opening and listing, not capturing.
 */
export async function makeBigNotebook(
  path: string,
  count: number,
  seed: number,
): Promise<{ largeTitle: string }> {
  await createNotebook({ path, name: 'Big', passphrase: null, now: Date.now })
  const notebook = await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
  const random = seededRandom(seed)
  const write = (batch: readonly { title: string; text: string }[]) =>
    notebook.transact(() => {
      for (const article of batch) insert(notebook, article, random)
    })
  let batch: { title: string; text: string }[] = []
  for (const article of articles(count - 1, seed)) {
    batch.push(article)
    if (batch.length === BATCH) {
      write(batch)
      batch = []
    }
  }
  const largeTitle = 'The whole of the minutes'
  const large = Array.from(articles(240, seed + 1), ({ text }) => text).join('\n')
  write([...batch, { title: largeTitle, text: large.slice(0, 1024 * 1024) }])
  notebook.close()
  return { largeTitle }
}

function insert(
  { records, originals }: Notebook,
  article: { title: string; text: string },
  random: () => number,
): void {
  const [sourceId, snapshotId] = [newId(), newId()]
  const { text, blocks } = asBlocks(article.text)
  const capturedAt = Date.UTC(2030, 0, 1) + Math.floor(random() * 365 * 24 * 3600) * 1000
  const metadata = {
    title: article.title,
    byline: [],
    publisher: publishers[Math.floor(random() * publishers.length)] ?? null,
    publishedAt: null,
    modifiedAt: null,
    url: null,
    language: 'en',
  }
  const sha256 = sha256Hex(text)
  const snapshot: Content<'snapshot'> = {
    sourceId,
    capturedAt,
    original: { sha256, bytes: text.length, mediaType: 'text/plain', encoding: 'utf-8', fileName: null },
    metadata,
    text,
    blocks,
    setAside: [],
    reader: 'text/1',
  }
  const latest = { latestSnapshotId: snapshotId, snapshotCount: 1, capturedAt, characters: text.length }
  records.insert('source', { ...metadata, kind: 'article', tags: [], ...latest }, [], sourceId)
  records.insert('snapshot', snapshot, [['of', sourceId]], snapshotId)
  originals.link(snapshotId, sha256)
}

function asBlocks(raw: string): Pick<Content<'snapshot'>, 'text' | 'blocks'> {
  const lines = raw
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  let start = 0
  const blocks = lines.map(line => {
    const block = { type: 'paragraph' as const, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return { text: lines.join('\n'), blocks }
}
