import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Input } from '../../../shared/contract.ts'
import { callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from './support.ts'

const article = `The weir at Halvard Mill

The keeper wrote the levels down each night. “The gate was open on Friday,” said Ines Marrok, who keeps the weir.

“Nobody asked me for the book,” she said. A caller said that the book was moved to the cellar.`

/** A core with an open notebook of one source, and a short way to quote from it. Bugs that are logged fail the test. */
export async function quotedNotebook(t: TestContext) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [], 'no bug was logged')
  })
  const path = join(folder, 'Halvard.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Halvard', passphrase: null })
  const { snapshotId, sourceId } = await callCore(core, 'sources.clip', {
    input: { from: 'text', text: article },
  })
  const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
  const quoteOf = (words: string, more: Partial<Input<'quotes.create'>> = {}) => {
    const start = text.indexOf(words)
    assert.ok(start >= 0, `“${words}” is in the text`)
    return callCore(core, 'quotes.create', {
      snapshotId,
      range: [start, start + words.length],
      speaker: null,
      terms: 'on-the-record',
      nameAs: '',
      tags: [],
      comment: '',
      ...more,
    })
  }
  const verified = async () =>
    assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [], 'the notebook is whole')
  return { core, sourceId, quoteOf, verified }
}
