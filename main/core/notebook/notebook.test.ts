import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import type { ErrorCode } from '../../../shared/errors.ts'
import { AppError } from '../../../shared/errors.ts'
import { QUICK_SCRYPT, temporaryFolder } from '../testing/support.ts'
import { sha256Hex } from '../vault/vault.ts'
import { createNotebook } from './create.ts'
import { openNotebook } from './open.ts'

const failsWith = (code: ErrorCode, sentence: RegExp) => (error: unknown) =>
  error instanceof AppError && error.code === code && sentence.test(error.message)

const create = (path: string, passphrase: string | null = null) =>
  createNotebook({ path, name: 'Harbour', passphrase, now: Date.now, scryptCost: QUICK_SCRYPT })
const open = (path: string, passphrase: string | null = null, recoveryCode: string | null = null) =>
  openNotebook({ path, passphrase, recoveryCode, now: Date.now })

suite('a notebook', () => {
  test('is created, closed and opened again with what it holds', async t => {
    const path = join(await temporaryFolder(t), 'Harbour.notebook')
    await create(path)
    const first = await open(path)
    const person = first.transact(() =>
      first.records.insert('person', {
        name: 'Åse Lindqvist',
        aliases: [],
        role: '',
        defaultTerms: 'on-the-record',
      }),
    )
    first.close()
    const second = await open(path)
    assert.equal(second.info.name, 'Harbour')
    assert.deepEqual(second.records.get('person', person.id), person)
    second.close()
    assert.deepEqual((await readdir(path)).sort(), ['README.txt', 'notebook.sqlite', 'originals'])
  })

  test('may be made in an empty folder, never in one that holds something', async t => {
    const folder = await temporaryFolder(t)
    await mkdir(join(folder, 'empty'))
    await create(join(folder, 'empty'))
    await mkdir(join(folder, 'full'))
    await writeFile(join(folder, 'full', 'letter.txt'), 'keep me')
    await assert.rejects(create(join(folder, 'full')), failsWith('conflict', /not empty/))
    assert.deepEqual(await readdir(join(folder, 'full')), ['letter.txt'])
    await assert.rejects(create(join(folder, 'full', 'letter.txt')), failsWith('conflict', /a file/))
    assert.deepEqual((await readdir(folder)).sort(), ['empty', 'full'], 'nothing half-made is left')
  })

  test('a second process is refused with a sentence, and let in once the first has closed', async t => {
    const path = join(await temporaryFolder(t), 'Harbour.notebook')
    await create(path)
    const holder = fork(new URL('./testing/hold-notebook.ts', import.meta.url), [path])
    t.after(() => void holder.kill('SIGKILL'))
    assert.equal((await once(holder, 'message'))[0], 'open')
    await assert.rejects(open(path), failsWith('in-use', /open in another window or program/))
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const notebook = await open(path)
    notebook.close()
  })

  test('with a passphrase opens by it or by the recovery code, and by nothing else', async t => {
    const path = join(await temporaryFolder(t), 'Harbour.notebook')
    const { recoveryCode } = await create(path, 'salt and rust')
    await assert.rejects(open(path), failsWith('locked', /encrypted/))
    await assert.rejects(open(path, 'salt and dust'), failsWith('locked', /does not open/))
    for (const way of [() => open(path, 'salt and rust'), () => open(path, null, recoveryCode)]) {
      const notebook = await way()
      assert.deepEqual([notebook.info.name, notebook.info.encrypted], ['Harbour', true])
      notebook.close()
    }
  })

  test('refuses a folder that is none, a missing folder, another database and a file of noise', async t => {
    const folder = await temporaryFolder(t)
    await assert.rejects(open(join(folder, 'gone')), failsWith('not-found', /no folder/))
    await mkdir(join(folder, 'plain'))
    await assert.rejects(open(join(folder, 'plain')), failsWith('not-found', /not a notebook/))
    await writeFile(join(folder, 'plain', 'notebook.sqlite'), Buffer.alloc(9000, 'noise'))
    await assert.rejects(open(join(folder, 'plain')), failsWith('damaged', /damaged/))
    await mkdir(join(folder, 'zero'))
    await writeFile(join(folder, 'zero', 'notebook.sqlite'), '')
    await assert.rejects(open(join(folder, 'zero')), failsWith('not-found', /not a notebook/))
  })

  test('keeps an original once, whole, and writes a damaged one anew when it is captured again', async t => {
    const path = join(await temporaryFolder(t), 'Harbour.notebook')
    await create(path, 'salt and rust')
    const notebook = await open(path, 'salt and rust')
    const bytes = Buffer.from('The dredger left at four.')
    const sha256 = sha256Hex(bytes)
    await notebook.originals.keep(bytes, sha256)
    const file = join(path, notebook.originals.fileOf(sha256))
    const sealed = await readFile(file)
    assert.equal(sealed.includes('dredger'), false)
    await notebook.originals.keep(bytes, sha256)
    assert.deepEqual(await readFile(file), sealed, 'the same bytes are not written twice')
    sealed[20]! ^= 1
    await writeFile(file, sealed)
    await assert.rejects(notebook.originals.read(sha256), failsWith('damaged', /changed on disk/))
    await notebook.originals.keep(bytes, sha256)
    assert.deepEqual(Buffer.from(await notebook.originals.read(sha256)), bytes)
    notebook.close()
  })
})
