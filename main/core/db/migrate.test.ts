import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { suite, test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { createNotebook } from '../notebook/create.ts'
import { openNotebook } from '../notebook/open.ts'
import { temporaryFolder } from '../testing/support.ts'
import type { Migration } from './migrate.ts'
import { migrations } from './migrations/all.ts'

const note = { title: 'Tide tables', content: { root: { type: 'root', version: 1 } }, about: [] }
const nextVersion = migrations.length + 1
const addTable: Migration = { version: nextVersion, up: db => db.exec('CREATE TABLE extra (id TEXT) STRICT') }
const breakHalfway: Migration = {
  version: nextVersion,
  up: db => {
    db.exec('CREATE TABLE extra (id TEXT) STRICT')
    db.exec('CREATE TABLE record (clash TEXT)')
  },
}

async function notebookWithNote(t: { after(fn: () => Promise<void>): void }) {
  const folder = await temporaryFolder(t)
  const path = join(folder, 'Harbour.notebook')
  await createNotebook({ path, name: 'Harbour', passphrase: null, now: Date.now })
  const notebook = await open(path)
  const { id } = notebook.transact(() => notebook.records.insert('note', note))
  notebook.close()
  return { path, id }
}

const open = (path: string, list: readonly Migration[] = migrations) =>
  openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now, migrations: list })

suite('migrations', () => {
  test('are numbered from one, without gaps', () => {
    assert.deepEqual(
      migrations.map(({ version }) => version),
      migrations.map((_, index) => index + 1),
    )
  })

  test('back the notebook up first, then apply; every record is still there and the journal says so', async t => {
    const { path, id } = await notebookWithNote(t)
    const migrated = await open(path, [...migrations, addTable])
    assert.equal(migrated.records.get('note', id).title, 'Tide tables')
    assert.ok(migrated.journal.list(0, 10).some(({ action }) => action === 'migrated'))
    migrated.close()

    const [backup] = await readdir(join(path, 'backups'))
    const copy = new DatabaseSync(join(path, 'backups', backup ?? ''), { readOnly: true })
    assert.equal(copy.prepare('PRAGMA user_version').get()?.['user_version'], migrations.length)
    assert.equal(copy.prepare('SELECT count(*) AS n FROM record').get()?.['n'], 1)
    copy.close()
  })

  test('that fail leave the notebook as it was', async t => {
    const { path, id } = await notebookWithNote(t)
    await assert.rejects(open(path, [...migrations, breakHalfway]))
    const notebook = await open(path)
    assert.equal(notebook.records.get('note', id).title, 'Tide tables')
    notebook.close()
  })

  test('a notebook from a newer version is refused with a sentence and not touched', async t => {
    const { path } = await notebookWithNote(t)
    const newer = await open(path, [...migrations, addTable])
    newer.close()
    await assert.rejects(
      open(path),
      (error: unknown) =>
        error instanceof AppError && error.code === 'newer' && /newer version/.test(error.message),
    )
  })
})
