import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import { draftText } from '../../../shared/draft/text.ts'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'

const page = (text: string): EditorContent => ({
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  let at = 1_700_000_000_000
  const ports = { ...testPorts(folder), now: () => at }
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(() => core.close())
  const path = join(folder, 'Grauholm.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Grauholm', passphrase: null })
  const { id } = await callCore(core, 'drafts.create', { title: 'Tide' })
  let revision = 1
  const save = async (text: string, minutes = 0) => {
    at += minutes * 60_000
    const saved = await callCore(core, 'drafts.save', { id, revision, title: 'Tide', content: page(text) })
    revision = saved.revision
  }
  const history = async () => (await callCore(core, 'versions.list', { draftId: id })).versions
  return {
    core,
    path,
    id,
    save,
    history,
    revision: () => revision,
  }
}

suite('versions of a draft', () => {
  test('are kept on the way, and when asked, with what came and went', async t => {
    const { core, id, save, history } = await openCore(t)
    await save('one two')
    await save('one two three', 5)
    assert.deepEqual(await history(), [])
    await save('four', 40)
    assert.deepEqual(
      (await history()).map(({ name, words, added }) => [name, words, added]),
      [['', 3, 3]],
    )
    const kept = await callCore(core, 'versions.keep', { draftId: id, name: 'Sent to the desk' })
    assert.deepEqual([kept.added, kept.removed], [1, 3])
    const named = await callCore(core, 'versions.name', { id: kept.id, revision: 1, name: 'Sent' })
    assert.deepEqual(
      (await history()).map(({ name }) => name),
      ['Sent', ''],
    )
    assert.equal(named.revision, 2)
  })

  test('are restored with a way back, on the revision that was read', async t => {
    const { core, id, save, history, revision } = await openCore(t)
    await save('as it was')
    const { id: versionId } = await callCore(core, 'versions.keep', { draftId: id, name: 'First' })
    await save('as it is')
    await assert.rejects(
      callCore(core, 'versions.restore', { id: versionId, draftRevision: 1 }),
      (error: unknown) => error instanceof AppError && error.code === 'conflict',
    )
    assert.equal((await history()).length, 1)
    await callCore(core, 'versions.restore', { id: versionId, draftRevision: revision() })
    assert.equal(draftText((await callCore(core, 'drafts.get', { id })).content), 'as it was')
    const [before] = await history()
    const { content } = await callCore(core, 'versions.get', { id: before?.id ?? '' })
    assert.equal(draftText(content), 'as it is')
  })

  test('outlive closing, removing and bringing back, and verify', async t => {
    const { core, path, id, save, history } = await openCore(t)
    await save('words')
    await callCore(core, 'versions.keep', { draftId: id, name: 'Kept' })
    await callCore(core, 'notebook.close', {})
    await callCore(core, 'notebook.open', { path, passphrase: null })
    const { revision } = await callCore(core, 'drafts.get', { id })
    const removed = await callCore(core, 'drafts.remove', { id, revision })
    await callCore(core, 'drafts.restore', { removed })
    assert.deepEqual(
      (await history()).map(({ name }) => name),
      ['Kept'],
    )
    assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  })
})
