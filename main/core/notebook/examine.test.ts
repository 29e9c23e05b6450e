import assert from 'node:assert/strict'
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { failsWith } from '../testing/support.ts'
import { examine, stateOf } from './examine.ts'
import { notebookWithRecords, passphrase } from './testing/notebook-with-records.ts'

/** Writes `value` over the file at `position`. */
async function overwrite(file: string, position: number, value: Buffer): Promise<void> {
  const bytes = await readFile(file)
  value.copy(bytes, position)
  await writeFile(file, bytes)
}

suite('a notebook that does not open', () => {
  test('tells what of it is safe, with and without a passphrase', async t => {
    for (const secret of [null, passphrase]) {
      const { path, notebook, originalFile } = await notebookWithRecords(t, secret)
      assert.equal(await stateOf(path), 'there', 'also while it is open')
      notebook.close()
      const whole = { whole: 3, changed: 0, toTheEnd: true }
      const kept = { whole: secret ? 0 : 1, changed: 0, untold: secret ? 1 : 0 }
      const backups = { count: 0, newestAt: null }
      assert.deepEqual(await examine(path), { records: whole, originals: kept, backups })

      const database = join(path, 'notebook.sqlite')
      const bytes = await readFile(database)
      await truncate(database, 60)
      await writeFile(originalFile, secret ? '' : 'Other words.')
      await mkdir(join(path, 'backups'))
      await writeFile(join(path, 'backups', 'notebook-version-0.sqlite'), bytes)
      assert.equal(await stateOf(path), 'damaged')
      const { records, originals, backups: copies } = await examine(path)
      assert.equal(records, null)
      assert.deepEqual(originals, { whole: 0, changed: 1, untold: 0 })
      assert.equal(copies.count, 1)
      assert.ok(copies.newestAt !== null && copies.newestAt > 0)
      await rm(database)
      assert.equal(await stateOf(path), 'missing')
      assert.equal((await examine(path)).records, null)
    }
  })

  test('a changed record is counted, and nothing is changed by looking', async t => {
    const { path, notebook } = await notebookWithRecords(t, null)
    notebook.close()
    const database = join(path, 'notebook.sqlite')
    const at = (await readFile(database)).indexOf('"title":"Dredger"')
    await overwrite(database, at + 9, Buffer.from('d'))
    const before = await readFile(database)
    assert.deepEqual((await examine(path)).records, { whole: 2, changed: 1, toTheEnd: true })
    assert.deepEqual(await readFile(database), before)
  })

  test('of a newer version, or of no notebook, is told by its first bytes', async t => {
    const { path, notebook } = await notebookWithRecords(t, null)
    notebook.close()
    const database = join(path, 'notebook.sqlite')
    await overwrite(database, 60, Buffer.from([0, 0, 0, 99]))
    assert.equal(await stateOf(path), 'newer')
    await overwrite(database, 68, Buffer.from([0, 0, 0, 0]))
    assert.equal(await stateOf(path), 'damaged')
    await assert.rejects(examine(`${path}-gone`), failsWith('not-found', /no folder/))
  })
})
