import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import type { EventMessage } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { openNotebook } from '../notebook/open.ts'
import { temporaryFolder, testPorts } from '../testing/support.ts'

async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports)
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [], 'no bug was logged')
  })
  const events: EventMessage[] = []
  core.subscribe(event => events.push(event))
  const titles = async () => (await callCore(core, 'sources.list', {})).rows.map(({ title }) => title).sort()
  return { core, folder, events, titles, path: join(folder, 'Sample.notebook') }
}

const conflict = (error: unknown) =>
  error instanceof AppError && error.code === 'conflict' && /not a copy of the sample/u.test(error.message)

suite('notebook.openSample', () => {
  test('makes a copy the first time, and opens that afterwards', async t => {
    const { core, folder, events, path } = await openCore(t)
    const before = await callCore(core, 'notebook.sample', {})
    assert.equal(before.made, false)
    const info = await callCore(core, 'notebook.openSample', {})
    assert.equal(info.path, path)
    const progress = events.flatMap(event => (event.name === 'sample.progress' ? [event.payload] : []))
    assert.equal(progress.at(-1)?.done, progress.at(-1)?.total)
    const { rows } = await callCore(core, 'drafts.list', {})
    const { total } = await callCore(core, 'sources.list', {})
    const { people } = await callCore(core, 'people.list', {})
    const quotes = await callCore(core, 'quotes.list', {})
    const notes = await callCore(core, 'notes.list', {})
    assert.deepEqual(await callCore(core, 'notebook.sample', {}), {
      path,
      made: true,
      counts: {
        sources: total,
        quotes: quotes.total,
        people: people.length,
        notes: notes.rows.length,
        drafts: rows.length,
      },
    })
    await callCore(core, 'notebook.close', {})
    assert.equal((await callCore(core, 'notebook.openSample', {})).id, info.id)
    assert.deepEqual(await readdir(folder), ['Sample.notebook'])
    const { notebooks } = await callCore(core, 'notebook.recent', {})
    assert.deepEqual(
      notebooks.map(({ state }) => state),
      ['there'],
    )
  })

  test('keeps what was changed until it is reset, also while it is open', async t => {
    const { core, folder, titles } = await openCore(t)
    const first = await callCore(core, 'notebook.openSample', {})
    const original = await titles()
    await callCore(core, 'sources.clip', { input: { from: 'text', text: 'A page of my own. It has words.' } })
    await callCore(core, 'notebook.openSample', {})
    assert.equal((await titles()).length, original.length + 1)
    const again = await callCore(core, 'notebook.openSample', { reset: true })
    assert.notEqual(again.id, first.id)
    assert.deepEqual(await titles(), original)
    assert.deepEqual(await readdir(folder), ['Sample.notebook'])
  })

  test('takes away what was left half-made long ago, and only that', async t => {
    const { core, folder } = await openCore(t)
    const names = [
      '.Sample.notebook.old',
      '..Sample.notebook.old.1',
      '.Sample.notebook.new',
      '.Sample',
      'Sample.notebook.mine',
    ]
    for (const name of names) {
      await mkdir(join(folder, name))
      if (name !== '.Sample.notebook.new') await utimes(join(folder, name), 0, 0)
    }
    await callCore(core, 'notebook.openSample', {})
    assert.deepEqual((await readdir(folder)).sort(), [
      '.Sample',
      '.Sample.notebook.new',
      'Sample.notebook',
      'Sample.notebook.mine',
    ])
  })

  test('two requests at once open one copy', async t => {
    const { core, folder } = await openCore(t)
    const [one, other] = await Promise.all([
      callCore(core, 'notebook.openSample', {}),
      callCore(core, 'notebook.openSample', {}),
    ])
    assert.equal(one.id, other.id)
    assert.deepEqual(await readdir(folder), ['Sample.notebook'])
  })

  test('never touches a folder that is not a copy of the sample', async t => {
    const { core, folder, path } = await openCore(t)
    await mkdir(path)
    await writeFile(join(path, 'mine.txt'), 'kept')
    for (const reset of [false, true]) {
      await assert.rejects(callCore(core, 'notebook.openSample', { reset }), conflict)
    }
    await writeFile(join(folder, 'file'), 'kept')
    await assert.rejects(callCore(core, 'notebook.openSample', { path: join(folder, 'file') }), conflict)
    assert.deepEqual((await readdir(folder)).sort(), ['Sample.notebook', 'file'])
    assert.equal(await readFile(join(path, 'mine.txt'), 'utf8'), 'kept')
    assert.equal((await callCore(core, 'notebook.sample', {})).made, false)
  })

  test('is not reset under another process, and keeps the notebook at hand when it cannot be had', async t => {
    const { core, path, folder } = await openCore(t)
    await callCore(core, 'notebook.openSample', {})
    await callCore(core, 'notebook.close', {})
    const mine = join(folder, 'Mine.notebook')
    await callCore(core, 'notebook.create', { path: mine, name: 'Mine', passphrase: null })
    const elsewhere = await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
    await assert.rejects(
      callCore(core, 'notebook.openSample', { reset: true }),
      (error: unknown) => error instanceof AppError && error.code === 'in-use',
    )
    elsewhere.close()
    assert.equal((await callCore(core, 'notebook.current', {})).notebook?.path, mine)
    assert.deepEqual((await readdir(folder)).sort(), ['Mine.notebook', 'Sample.notebook'])
  })

  test('replaces a damaged copy when it is reset', async t => {
    const { core, path } = await openCore(t)
    await callCore(core, 'notebook.openSample', {})
    await callCore(core, 'notebook.close', {})
    await writeFile(join(path, 'notebook.sqlite'), 'not a database')
    await assert.rejects(callCore(core, 'notebook.openSample', {}), AppError)
    await callCore(core, 'notebook.openSample', { reset: true })
    assert.equal((await callCore(core, 'notebook.verify', {})).ok, true)
  })
})
