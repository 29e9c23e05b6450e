import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { temporaryFolder } from '../../testing/support.ts'
import { plainVault } from '../../vault/vault.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { createSearch } from '../service.ts'
import { createIndexStore } from './index-store.ts'

const KILLS = 8
const program = new URL('../testing/index-until-killed.ts', import.meta.url)

test('kill -9 at any moment leaves an index that is whole, and is caught up from the records', async t => {
  const folder = await temporaryFolder(t)
  let round = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const child = fork(program, [folder, String(round)])
    const told: unknown[] = []
    child.on('message', message => told.push(message))
    const exited = once(child, 'exit')
    // Every other time amid the first round, otherwise once they flow.
    if (kill % 2 === 1) await Promise.race([once(child, 'message'), exited])
    await sleep(randomInt(0, 400))
    child.kill('SIGKILL')
    assert.deepEqual(await exited, [null, 'SIGKILL'])
    assert.deepEqual(
      told.filter(message => typeof message !== 'number'),
      [],
    )
    round = Math.max(round, ...told.map(Number))

    const errors: unknown[] = []
    const onError = (error: unknown): void => void errors.push(error)
    // The records as they are now: some changed since, whatever had reached the disk.
    const now = Array.from({ length: 30 }, (_, index) =>
      searchDocument(`d${index}`, `pier now${index}`, { stamp: `after kill ${kill}` }),
    )
    const source = {
      stamps: () => now.map(({ id, stamp }) => [id, stamp] as const),
      read: (id: string) => now.find(document => document.id === id),
    }
    const search = createSearch({ source, store: createIndexStore(folder, plainVault, onError), onError })
    await search.ready()
    assert.equal((await search.query(searchRequest('pier'))).total, 30)
    assert.equal((await search.query(searchRequest(`now${kill}`))).total, 1)
    await search.close()
    assert.deepEqual(errors, [], `after kill ${kill + 1} nothing on disk is damaged`)
  }
})
