import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createNotebook } from './notebook/create.ts'
import { openNotebook } from './notebook/open.ts'
import { verifyNotebook } from './notebook/verify.ts'
import { QUICK_SCRYPT, temporaryFolder } from './testing/support.ts'

const KILLS_EACH = 25
/** In ms: a machine that does other things as well is no reason to fail. */
const PATIENCE = 300_000
const importer = new URL('./testing/import-until-killed.ts', import.meta.url)

type Acknowledged = { sourceId: string; sha256: string }

/** Runs the importer until a random moment after it opened the notebook, then `kill -9`. */
async function importAndKill(path: string, passphrase: string, run: number): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  const child: ChildProcess = fork(importer, [path, passphrase, String(run)])
  child.on('message', message => {
    if (message !== 'open') acknowledged.push(message as Acknowledged)
  })
  const exited = once(child, 'exit')
  await Promise.race([once(child, 'message'), exited])
  // Every other time amid the first captures, otherwise once they flow.
  if (run % 2 === 1) await Promise.race([once(child, 'message'), exited])
  await sleep(randomInt(0, 500))
  child.kill('SIGKILL')
  const [code, signal] = await exited
  assert.deepEqual([code, signal], [null, 'SIGKILL'], 'the importer was still at work')
  return acknowledged
}

suite('kill -9 at random moments of an import', { concurrency: 2 }, () => {
  for (const passphrase of ['', 'salt and rust']) {
    test(`${KILLS_EACH} times ${passphrase ? 'with' : 'without'} a passphrase loses nothing acknowledged`, {
      timeout: PATIENCE,
    }, async t => {
      const path = join(await temporaryFolder(t), 'Harbour.notebook')
      const secret = passphrase || null
      await createNotebook({
        path,
        name: 'Harbour',
        passphrase: secret,
        now: Date.now,
        scryptCost: QUICK_SCRYPT,
      })
      const acknowledged: Acknowledged[] = []
      for (let run = 0; run < KILLS_EACH; run += 1) {
        acknowledged.push(...(await importAndKill(path, passphrase, run)))
        const notebook = await openNotebook({ path, passphrase: secret, recoveryCode: null, now: Date.now })
        const report = await verifyNotebook(notebook)
        assert.deepEqual(report.problems, [], `after kill ${run + 1}`)
        for (const { sourceId, sha256 } of acknowledged) {
          const source = notebook.records.get('source', sourceId)
          const snapshot = notebook.records.get('snapshot', source.latestSnapshotId)
          assert.equal(snapshot.original.sha256, sha256)
        }
        // Sources and snapshots come in pairs, or not at all.
        assert.equal(notebook.records.count('source'), notebook.records.count('snapshot'))
        notebook.close()
      }
      assert.ok(acknowledged.length > KILLS_EACH, 'the imports got somewhere before they were killed')
    })
  }
})
