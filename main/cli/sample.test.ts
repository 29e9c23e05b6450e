import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import { temporaryFolder } from '../core/testing/support.ts'
import { cli } from './testing/cli.ts'

async function cliIn(t: TestContext) {
  const folder = await temporaryFolder(t)
  const json = async (...args: string[]) => JSON.parse((await cli(folder, ...args, '--json')).stdout)
  return { folder, json }
}

suite('second-source sample', () => {
  test('makes the copy in its usual place, and verifies', async t => {
    const { folder, json } = await cliIn(t)
    const made = await json('sample')
    assert.equal(made.path, join(folder, 'notebooks', 'Sample.notebook'))
    assert.equal(made.counts.drafts, 1)
    assert.equal((await json('verify', made.path)).ok, true)
  })

  test('makes it where it is told to, and anew when reset', async t => {
    const { folder, json } = await cliIn(t)
    const place = join(folder, 'elsewhere', 'Try.notebook')
    const first = await json('sample', place)
    assert.equal(first.path, place)
    assert.equal((await json('sample', place)).id, first.id)
    assert.notEqual((await json('sample', place, '--reset')).id, first.id)
  })
})
