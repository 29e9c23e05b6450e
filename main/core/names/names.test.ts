import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { temporaryFolder, testPorts } from '../testing/support.ts'

test('a list of names is read from a file, and says who was found where', async t => {
  const folder = await temporaryFolder(t)
  const core = createCore(testPorts(folder))
  t.after(() => core.close())
  await callCore(core, 'notebook.create', {
    path: join(folder, 'Quay.notebook'),
    name: 'Quay',
    passphrase: null,
  })
  const clip = (text: string) => callCore(core, 'sources.clip', { input: { from: 'text', text } })
  await clip('Gulnar Seitkali signed for the dredger. Gulnar Seitkali said so.')
  await clip('Дредгер у причала\n\nГулнар Сеиткали подписала накладную, сказали в порту Арал.')
  const progress: number[] = []
  core.subscribe(event => {
    if (event.name === 'names.progress') progress.push(event.payload.done)
  })
  const base64 = Buffer.from('\ufeffname;role\n"Gulnar Seitkali";x\nNobody;y\n', 'utf16le').toString('base64')
  const { names, left } = await callCore(core, 'names.read', { fileName: 'list.csv', base64 })
  assert.deepEqual([names, left], [['Gulnar Seitkali', 'Nobody'], 0])
  const { rows, documents } = await callCore(core, 'names.search', { names })
  assert.deepEqual([documents, progress.at(-1)], [2, 2])
  assert.deepEqual(
    rows.map(({ name, exact, spelling }) => [name, exact, spelling]),
    [
      ['Gulnar Seitkali', 1, 1],
      ['Nobody', 0, 0],
    ],
  )
  assert.deepEqual(
    rows[0]?.documents.map(({ form, places, spelling }) => [form, places, spelling]),
    [
      ['Gulnar Seitkali', 2, false],
      ['Гулнар Сеиткали', 1, true],
    ],
  )
})

test('a file without names is refused by name', async t => {
  const core = createCore(testPorts(await temporaryFolder(t)))
  t.after(() => core.close())
  await assert.rejects(
    callCore(core, 'names.read', {
      fileName: 'numbers.txt',
      base64: Buffer.from('12\n--\n').toString('base64'),
    }),
    error => error instanceof AppError && /“numbers.txt” holds no names/.test(error.message),
  )
})
