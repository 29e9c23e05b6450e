import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { failsWith, temporaryFolder } from '../core/testing/support.ts'
import { writeWhole } from './write-whole.ts'

/** As a disk that is full after the first piece. */
async function* untilFull(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half')
  throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
}

async function* whole(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('new ')
  yield Buffer.from('words')
}

test('a file is replaced whole; where that fails, the old one stays and nothing lies beside it', async t => {
  const folder = await temporaryFolder(t)
  const path = join(folder, 'story.zip')
  await writeFile(path, 'old words')
  await assert.rejects(writeWhole(path, untilFull()), failsWith('disk', /the disk is full\).*unchanged/u))
  assert.equal(await readFile(path, 'utf8'), 'old words')
  assert.deepEqual(await readdir(folder), ['story.zip'])
  assert.equal(await writeWhole(path, whole()), 9)
  assert.equal(await readFile(path, 'utf8'), 'new words')
  await mkdir(join(folder, 'taken'))
  await assert.rejects(writeWhole(join(folder, 'taken'), whole()), failsWith('disk', /it is a folder/u))
})
