import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callCore } from '../core.ts'
import { reviewedDraft } from '../testing/reviewed-draft.ts'

test('drafts are listed with their reviews, though nothing of them was read before', async t => {
  const { core, path, start } = await reviewedDraft(t)
  await callCore(core, 'drafts.create', { title: 'Cellar' })
  await start()
  await callCore(core, 'notebook.close', {})
  await callCore(core, 'notebook.open', { path, passphrase: null })
  const { rows } = await callCore(core, 'reviews.list', {})
  assert.deepEqual(
    new Map(rows.map(({ title, state, pass }) => [title, `${state} ${pass}`])),
    new Map([
      ['Cellar', 'not-started null'],
      ['Weir', 'open 1'],
    ]),
  )
})
