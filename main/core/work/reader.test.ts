import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { MAX_ORIGINAL_BYTES } from '../../../shared/contract.ts'
import type { CaptureInput } from '../capture/captured.ts'
import { createReader, type ReaderOptions } from './reader.ts'

const input = (fileName: string, text = 'The pumps are repaired.'): CaptureInput => ({
  bytes: new TextEncoder().encode(text),
  mediaType: null,
  fileName,
  url: null,
})
const odd = (options: Partial<ReaderOptions> = {}) =>
  createReader({
    workers: 1,
    timeLimitMs: 20_000,
    memoryLimitMb: 256,
    workerUrl: new URL('./testing/odd-worker.ts', import.meta.url),
    ...options,
  })

test('originals are read in worker threads, many at a time, and the caller keeps its bytes', async () => {
  const reader = createReader({ workers: 2, timeLimitMs: 20_000, memoryLimitMb: 256 })
  const inputs = Array.from({ length: 20 }, (_, index) => input(`${index}.txt`, `Pump ${index} is repaired.`))
  const all = await Promise.all(inputs.map(each => reader.read(each)))
  assert.deepEqual(
    all.map(each => each.text),
    inputs.map((_, index) => `Pump ${index} is repaired.`),
  )
  assert.ok(inputs.every(each => each.bytes.length > 0))
  await reader.close()
})

test('an AppError keeps its code and sentence across the thread', async () => {
  const reader = odd()
  await assert.rejects(reader.read(input('refused.txt')), {
    name: 'AppError',
    code: 'too-large',
    message: 'A sentence.',
  })
  await reader.close()
})

test('what hangs is given up with a sentence, and the next is read', async () => {
  const reader = odd({ timeLimitMs: 4000 })
  const hanging = assert.rejects(reader.read(input('hangs.txt')), {
    code: 'unreadable',
    message: '“hangs.txt” took longer than 4 s to read and was given up. Nothing was taken from it.',
  })
  const next = reader.read(input('next.txt'))
  await hanging
  assert.equal((await next).text, 'The pumps are repaired.')
  await reader.close()
})

test('what hoards memory, ends its thread or meets a bug fails with a sentence, and the next is read', async () => {
  const logged: unknown[] = []
  const reader = odd({ memoryLimitMb: 64, logError: error => logged.push(error) })
  const hoarding = /“hoards.txt” needs more than 64 MB of memory/
  await assert.rejects(reader.read(input('hoards.txt')), { code: 'unreadable', message: hoarding })
  await assert.rejects(reader.read(input('exits.txt')), {
    code: 'unreadable',
    message: /“exits.txt” could not be read/,
  })
  await assert.rejects(reader.read(input('bug.txt')), {
    code: 'unreadable',
    message: /Details are in the log/,
  })
  assert.match(String(logged.at(-1)), /not for the person/)
  assert.equal((await reader.read(input('next.txt'))).text, 'The pumps are repaired.')
  await reader.close()
})

test('what is over the limit is refused with its name', async () => {
  const reader = odd()
  const large = { ...input('big.txt'), bytes: new Uint8Array(MAX_ORIGINAL_BYTES + 1) }
  await assert.rejects(reader.read(large), {
    code: 'too-large',
    message: /^“big.txt” is 64 MB; at most 64 MB/,
  })
  await reader.close()
})

test('closing ends what runs and what waits', async () => {
  const reader = odd()
  const running = assert.rejects(reader.read(input('hangs.txt')), { code: 'cancelled' })
  const waiting = assert.rejects(reader.read(input('next.txt')), { code: 'cancelled' })
  await reader.close()
  await Promise.all([running, waiting])
  await assert.rejects(reader.read(input('later.txt')), { code: 'cancelled' })
})

test('a process may end without closing the reader', () => {
  const module = fileURLToPath(new URL('./reader.ts', import.meta.url))
  const script = `import { createReader } from ${JSON.stringify(module)}
    const reader = createReader({ workers: 1, timeLimitMs: 20000, memoryLimitMb: 128 })
    const read = await reader.read({ bytes: new TextEncoder().encode('Words.'), mediaType: null, fileName: null, url: null })
    console.log(read.text)`
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  assert.deepEqual([ended.status, ended.stdout], [0, 'Words.\n'], ended.stderr)
})
