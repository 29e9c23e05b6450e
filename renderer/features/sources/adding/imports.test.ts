import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Input, Method, Output } from '../../../../shared/contract.ts'
import { AppError } from '../../../../shared/errors.ts'
import { createImports } from './imports.ts'

const id = '0190d6a0-0000-7000-8000-000000000001'

const part = (name: string, reason: string | null) => ({
  name,
  status: reason === null ? ('added' as const) : ('failed' as const),
  sourceId: reason === null ? id : null,
  snapshotId: reason === null ? id : null,
  title: reason === null ? name : null,
  characters: reason === null ? 1 : null,
  revisions: reason === null ? { was: null, now: 1 } : null,
  reason,
})

/** A core that adds files, refuses "bad.html", and knows "known.txt". */
function fakeClient() {
  const taken: string[] = []
  const clip = async ({ input }: Input<'sources.clip'>): Promise<Output<'sources.clip'>> => {
    const name = input.from === 'file' ? input.fileName : ''
    if (name === 'bad.html') throw new AppError('unreadable', '“bad.html” holds no text.')
    taken.push(name)
    return {
      status: name === 'known.txt' ? 'unchanged' : 'added',
      sourceId: id,
      snapshotId: id,
      title: name,
      characters: 1,
      revisions: { was: null, now: 1 },
      ...(name === 'box.zip' && { parts: [part('a.txt', null), part('b.exe', '“b.exe” is no text.')] }),
    }
  }
  const call = <M extends Method>(_: M, input: Input<M>) =>
    clip(input as Input<'sources.clip'>) as Promise<never>
  return { taken, client: { call } }
}

const file = (name: string) => new File(['words'], name)
const read = async () => 'd29yZHM='

test('a bad file is listed with its sentence, and the good ones go in', async () => {
  const { taken, client } = fakeClient()
  const state = await createImports(client, read).add(
    [file('a.txt'), file('bad.html'), file('known.txt')],
    'file',
  )
  assert.deepEqual(taken, ['a.txt', 'known.txt'])
  assert.deepEqual(state, {
    running: false,
    done: 3,
    of: 3,
    added: 1,
    unchanged: 1,
    failures: [{ fileName: 'bad.html', sentence: '“bad.html” holds no text.' }],
    firstId: id,
    captured: [{ sourceId: id, snapshotId: id, revisions: { was: null, now: 1 } }],
  })
})

test('the parts of an archive are counted, and those that failed are listed with theirs', async () => {
  const { added, failures, captured } = await createImports(fakeClient().client, read).add(
    [file('box.zip')],
    'file',
  )
  assert.deepEqual(
    [added, failures, captured.length],
    [2, [{ fileName: 'box.zip/b.exe', sentence: '“b.exe” is no text.' }], 1],
  )
})

test('cancelling keeps what went in and leaves the rest', async () => {
  const { taken, client } = fakeClient()
  const imports = createImports(client, read)
  imports.subscribe(() => {
    if (imports.current().done === 1 && imports.current().running) imports.cancel()
  })
  const state = await imports.add([file('a.txt'), file('b.txt'), file('c.txt')], 'dropped')
  assert.deepEqual(taken, ['a.txt'])
  assert.deepEqual([state.done, state.of, state.running], [1, 1, false])
})

test('files added meanwhile join the queue', async () => {
  const { taken, client } = fakeClient()
  const imports = createImports(client, read)
  const first = imports.add([file('a.txt')], 'dropped')
  await imports.add([file('b.txt')], 'dropped')
  const state = await first
  assert.deepEqual(taken, ['a.txt', 'b.txt'])
  assert.deepEqual([state.done, state.of], [2, 2])
})
