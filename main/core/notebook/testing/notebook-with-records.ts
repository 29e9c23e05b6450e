import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { newId } from '../../records/repository.ts'
import type { Content } from '../../records/schemas.ts'
import { QUICK_SCRYPT, temporaryFolder } from '../../testing/support.ts'
import { sha256Hex } from '../../vault/vault.ts'
import { createNotebook } from '../create.ts'
import { openNotebook } from '../open.ts'

const original = Buffer.from('The dredger left at four. Nobody signed for the fuel.')
export const passphrase = 'salt and rust'

const metadata = {
  title: 'Dredger',
  byline: [],
  publisher: null,
  publishedAt: null,
  modifiedAt: null,
  url: null,
  language: 'en',
}

/** A notebook with one source, its snapshot and a person who was renamed once and one who was removed. */
export async function notebookWithRecords(t: Pick<TestContext, 'after'>, secret: string | null) {
  const path = join(await temporaryFolder(t), 'Harbour.notebook')
  await createNotebook({ path, name: 'Harbour', passphrase: secret, now: Date.now, scryptCost: QUICK_SCRYPT })
  const open = () => openNotebook({ path, passphrase: secret, recoveryCode: null, now: Date.now })
  const notebook = await open()
  const { records, originals, transact } = notebook
  const sha256 = sha256Hex(original)
  await originals.keep(original, sha256)
  const [sourceId, snapshotId] = [newId(), newId()]
  const text = original.toString()
  const snapshot: Content<'snapshot'> = {
    sourceId,
    capturedAt: 1,
    original: {
      sha256,
      bytes: original.length,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      fileName: 'dredger.txt',
    },
    metadata,
    text,
    blocks: [{ type: 'paragraph', start: 0, end: text.length }],
    setAside: [],
    reader: 'text/1',
  }
  const source: Content<'source'> = {
    ...metadata,
    kind: 'document',
    tags: [],
    latestSnapshotId: snapshotId,
    snapshotCount: 1,
    capturedAt: 1,
    characters: text.length,
  }
  const nobody = { aliases: [], role: '', defaultTerms: 'on-the-record' as const }
  transact(() => {
    records.insert('source', source, [], sourceId)
    records.insert('snapshot', snapshot, [['of', sourceId]], snapshotId)
    originals.link(snapshotId, sha256)
    const person = records.insert('person', { name: 'Åse Lindqvist', ...nobody })
    records.update('person', person.id, 1, { name: 'Åse Lindqvist Berg' })
    records.remove('person', records.insert('person', { name: 'Nobody', ...nobody }).id, 1)
  })
  return { path, notebook, open, sourceId, originalFile: join(path, originals.fileOf(sha256)) }
}
