import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { suite, test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { sha256Hex } from '../vault/vault.ts'
import type { Notebook } from './open.ts'
import { notebookWithRecords, passphrase } from './testing/notebook-with-records.ts'
import { verifyNotebook } from './verify.ts'

const report = async (notebook: Notebook) => {
  const { problems, ...rest } = await verifyNotebook(notebook)
  return { ...rest, said: problems.map(({ what, sentence }) => `${what}: ${sentence}`) }
}

/** Changes the closed notebook's database behind its back, and leaves its tables as they were. */
function tamper(path: string, sql: string, { unguarded = false } = {}): void {
  const db = new DatabaseSync(join(path, 'notebook.sqlite'))
  const guards = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
  if (unguarded) for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`)
  db.exec(sql)
  if (unguarded) for (const guard of guards) db.exec(String(guard['sql']))
  db.close()
}

suite('verify', () => {
  for (const secret of [null, passphrase]) {
    const which = secret ? 'with a passphrase' : 'without a passphrase'

    test(`finds a whole notebook whole, ${which}`, async t => {
      const { notebook } = await notebookWithRecords(t, secret)
      const { ok, originals, records, journalEntries, said } = await report(notebook)
      assert.deepEqual({ ok, originals, records, said }, { ok: true, originals: 1, records: 3, said: [] })
      assert.equal(journalEntries, 8)
      notebook.close()
    })

    test(`names the original that was changed or is missing, ${which}`, async t => {
      const { notebook, originalFile } = await notebookWithRecords(t, secret)
      const bytes = await readFile(originalFile)
      bytes[bytes.length - 3]! ^= 1
      await writeFile(originalFile, bytes)
      const changed = await report(notebook)
      assert.equal(changed.ok, false)
      assert.match(changed.said.join('\n'), /^originals\/.*changed on disk/)
      await rm(originalFile)
      assert.match((await report(notebook)).said.join('\n'), /^originals\/.*missing/)
      notebook.close()
    })

    test(`names the record that was changed behind its back, ${which}`, async t => {
      const { path, notebook, open, sourceId } = await notebookWithRecords(t, secret)
      notebook.close()
      tamper(
        path,
        `UPDATE record SET body = CAST(substr(body, 1, 40) || x'00' || substr(body, 42) AS BLOB) WHERE id = '${sourceId}'`,
      )
      const opened = await open()
      const { ok, said } = await report(opened)
      assert.equal(ok, false)
      assert.match(said.join('\n'), new RegExp(`^source ${sourceId}: .*damaged`))
      assert.throws(
        () => opened.records.get('source', sourceId),
        (error: unknown) => error instanceof AppError && error.code === 'damaged',
      )
      opened.close()
    })
  }

  test('tells a record that was rewritten with a fitting checksum from what the journal says', async t => {
    const { path, notebook, open, sourceId } = await notebookWithRecords(t, null)
    const row = Array.from(notebook.records.rows()).find(({ id }) => id === sourceId)
    notebook.close()
    const forged = Buffer.from(
      Buffer.from(row?.body ?? '')
        .toString()
        .replace('Dredger', 'Drudger'),
    )
    tamper(
      path,
      `UPDATE record SET body = x'${forged.toString('hex')}', checksum = x'${sha256Hex(forged)}' WHERE id = '${sourceId}'`,
    )
    const opened = await open()
    assert.match((await report(opened)).said.join('\n'), /not what the journal says was last written/)
    opened.close()
  })

  test('tells a record that is gone, and a journal whose entries were changed, cut out or cut off', async t => {
    const cases = [
      [
        "DELETE FROM link; DELETE FROM original; DELETE FROM record WHERE kind = 'snapshot'",
        /was written, but it is not there/,
      ],
      [
        `UPDATE journal SET body = CAST(replace(CAST(body AS TEXT), 'created', 'changed') AS BLOB) WHERE sequence = 3`,
        /journal entry 3: .*hash does not fit/,
      ],
      [`DELETE FROM journal WHERE sequence = 3`, /gap before entry 4[\s\S]*chain is broken/],
      [`DELETE FROM journal WHERE sequence > 5`, /not what the journal says|stands in no journal entry/],
    ] as const
    for (const [sql, expected] of cases) {
      const { path, notebook, open } = await notebookWithRecords(t, null)
      notebook.close()
      tamper(path, sql, { unguarded: true })
      const opened = await open()
      const { ok, said } = await report(opened)
      assert.equal(ok, false, sql)
      assert.match(said.join('\n'), expected)
      opened.close()
    }
  })

  test('the journal itself refuses to be rewritten', async t => {
    const { path, notebook } = await notebookWithRecords(t, null)
    notebook.close()
    for (const sql of ['DELETE FROM journal', "UPDATE journal SET hash = x'00'"]) {
      assert.throws(() => tamper(path, sql), /append-only/)
    }
  })
})
