import assert from 'node:assert/strict'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../shared/errors.ts'
import { asExpected } from '../failure.ts'
import type { Notebook } from './open.ts'
import { notebookWithRecords, passphrase } from './testing/notebook-with-records.ts'
import { verifyNotebook } from './verify.ts'

/** Everything a person would miss: the records as they are read, and the original. */
async function contents({ records, originals }: Notebook) {
  const all = [...records.each('source'), ...records.each('snapshot'), ...records.each('person')]
  const bytes = await Promise.all(
    [...records.each('snapshot')].map(({ original }) => originals.read(original.sha256)),
  )
  return JSON.stringify([all, bytes.map(each => Buffer.from(each).toString('hex'))])
}

suite('a byte flipped on disk', () => {
  for (const secret of [null, passphrase]) {
    test(`is refused, reported, or changed nothing; ${secret ? 'with' : 'without'} a passphrase`, async t => {
      const { path, notebook, open } = await notebookWithRecords(t, secret)
      const whole = await contents(notebook)
      notebook.close()
      const file = join(path, 'notebook.sqlite')
      const safe = `${file}.safe`
      await copyFile(file, safe)
      const bytes = await readFile(safe)

      async function outcome(position: number, bit: number): Promise<string> {
        const flipped = Buffer.from(bytes)
        flipped[position % flipped.length]! ^= 1 << bit
        for (const leftover of ['-wal', '-shm']) await rm(file + leftover, { force: true })
        await writeFile(file, flipped)
        let opened: Notebook
        try {
          opened = await open()
        } catch (error) {
          // Expected: AppErrors and what the edge makes one of. Anything else fails the test.
          if (!asExpected(error)) throw error
          return 'refused'
        }
        try {
          const { ok, problems } = await verifyNotebook(opened)
          if (!ok) {
            assert.ok(problems.every(({ what, sentence }) => what && sentence))
            return 'reported'
          }
          assert.equal(await contents(opened), whole, `a changed byte at ${position} went unseen`)
          return 'nothing'
        } finally {
          opened.close()
        }
      }

      const outcomes = new Set<string>()
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (position, bit) => {
          outcomes.add(await outcome(position, bit))
        }),
        {
          numRuns: 150,
          examples: [
            [47, 0],
            [2940, 0],
            [2972, 5],
            [3750, 5],
          ],
        },
      )
      assert.ok(outcomes.has('reported'))
    })
  }

  test('of a file cut short is told', async t => {
    const { path, notebook, open } = await notebookWithRecords(t, null)
    notebook.close()
    const file = join(path, 'notebook.sqlite')
    const bytes = await readFile(file)
    for (const length of [10, 100, 4096, bytes.length - 4096, bytes.length - 1]) {
      await writeFile(file, bytes.subarray(0, length))
      try {
        const opened = await open()
        const { ok } = await verifyNotebook(opened)
        opened.close()
        assert.equal(ok, false, `cut to ${length}`)
      } catch (error) {
        if (error instanceof assert.AssertionError || !(asExpected(error) instanceof AppError)) throw error
      }
    }
  })
})
