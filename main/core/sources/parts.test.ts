import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { bytesOf } from '../capture/testing/read-fixture.ts'
import { callCore, createCore } from '../core.ts'
import { temporaryFolder, testPorts } from '../testing/support.ts'

test('what came in one file becomes sources of their own, tied to it; again, nothing is added', async t => {
  const folder = await temporaryFolder(t)
  const core = createCore(testPorts(folder))
  t.after(() => core.close())
  await callCore(core, 'notebook.create', {
    path: join(folder, 'Sela.notebook'),
    name: 'Sela',
    passphrase: null,
  })
  const clip = (fileName: string) =>
    callCore(core, 'sources.clip', {
      input: { from: 'file', fileName, base64: Buffer.from(bytesOf(fileName)).toString('base64') },
    })

  const bundle = await clip('bundle.zip')
  const parts = bundle.parts ?? []
  assert.deepEqual(
    parts.map(({ name, status, reason }) => [name, status, reason]),
    [
      ['letters/harbour.mbox', 'added', null],
      ['letters/harbour.mbox/1 Der Kran.eml', 'added', null],
      ['letters/harbour.mbox/1 Der Kran.eml/register.csv', 'added', null],
      ['letters/harbour.mbox/2 Re Der Kran.eml', 'added', null],
      ['letters/harbour.mbox/3 Другое дело.eml', 'added', null],
      [
        'letters/harbour.mbox/3 Другое дело.eml/stamp.png',
        'added',
        '“stamp.png” is not text: it looks like a PNG image. Nothing was taken from it.',
      ],
      ['pumps.txt', 'added', null],
      [
        '../../pumps.txt',
        'failed',
        '“../../pumps.txt” is locked with a password. Nothing was taken from it.',
      ],
    ],
  )
  const sources = await Promise.all(
    parts
      .flatMap(({ sourceId }) => sourceId ?? [])
      .map(async id => (await callCore(core, 'sources.get', { id })).source),
  )
  const [mailbox, message, register, answer] = sources
  assert.deepEqual(
    [mailbox?.partOf, message?.partOf, register?.partOf],
    [bundle.sourceId, mailbox?.id, message?.id],
  )
  assert.deepEqual([message?.thread, answer?.thread], ['<a1@harbour.example>', '<a1@harbour.example>'])

  const again = await clip('bundle.zip')
  assert.equal(again.status, 'unchanged')
  assert.deepEqual(
    again.parts?.map(({ status }) => status),
    parts.map(({ status }) => (status === 'failed' ? 'failed' : 'unchanged')),
  )
  const { total } = await callCore(core, 'sources.list', {})
  assert.equal(total, 8)

  // Taking it back takes what came in it along, and both come back.
  const ids = [bundle.snapshotId]
  await callCore(core, 'snapshots.remove', { ids })
  assert.equal((await callCore(core, 'sources.list', {})).total, 0)
  await callCore(core, 'snapshots.restore', { ids })
  assert.equal((await callCore(core, 'sources.list', {})).total, 8)
  assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
})
