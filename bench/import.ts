import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { callCore, createCore } from '../main/core/core.ts'
import { testPorts } from '../main/core/testing/support.ts'
import { articles } from './articles.ts'
import { type Measurement, rate } from './report.ts'

/**
 * Captures generated articles one file after the other, four at once as the command line does. The peers do the least
 * that would keep the same bytes safely: a synced file each; a synced SQLite transaction each.
 */
export async function benchImport({ count, seed }: { count: number; seed: number }): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  try {
    const texts = Array.from(articles(count, seed), ({ text }) => text)
    const measurements = [
      await rate('a synced file each', count, () => syncedFiles(folder, texts)),
      await rate('a synced SQLite transaction each', count, () => syncedRows(folder, texts)),
    ]
    for (const passphrase of [null, 'salt and rust']) {
      const path = join(folder, passphrase ? 'sealed' : 'plain')
      const core = createCore(testPorts(folder))
      await callCore(core, 'notebook.create', { path, name: 'Bench', passphrase })
      const name = passphrase ? 'Second Source, with a passphrase' : 'Second Source'
      measurements.push(await rate(name, count, () => capture(core, texts)))
      const found = await rate(`${name}: until all are found`, count, () =>
        callCore(core, 'search.query', { query: 'de' }),
      )
      measurements.push(found)
      await core.close()
    }
    return measurements
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function capture(core: ReturnType<typeof createCore>, texts: readonly string[]): Promise<void> {
  const queue = texts.entries()
  const lane = async () => {
    for (const [index, text] of queue) {
      const base64 = Buffer.from(text).toString('base64')
      await callCore(core, 'sources.clip', { input: { from: 'file', fileName: `${index}.txt`, base64 } })
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
}

async function syncedFiles(folder: string, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const file = await open(join(folder, `${index}.txt`), 'wx')
    await file.writeFile(text)
    await file.sync()
    await file.close()
  }
}

async function syncedRows(folder: string, texts: readonly string[]): Promise<void> {
  const db = new DatabaseSync(join(folder, 'peer.sqlite'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE article (text TEXT)')
  const insert = db.prepare('INSERT INTO article VALUES (?)')
  for (const text of texts) insert.run(text)
  db.close()
}
