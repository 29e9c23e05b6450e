import assert from 'node:assert/strict'
import { test } from 'node:test'
import { queryExamples } from '../../../shared/query/examples.ts'
import { callCore, createCore } from '../core.ts'
import { temporaryFolder, testPorts } from '../testing/support.ts'

test('each example of the query language finds something in the sample notebook', async t => {
  const core = createCore(testPorts(await temporaryFolder(t)))
  t.after(() => core.close())
  await callCore(core, 'notebook.openSample', {})
  const totals = new Map<string, number>()
  for (const [name, query] of Object.entries(queryExamples))
    totals.set(name, (await callCore(core, 'search.query', { query, limit: 1 })).total)
  const silent = [...totals].filter(([, total]) => total === 0)
  assert.deepEqual(silent, [])
})
