import assert from 'node:assert/strict'
import { type ChildProcess, execFile, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createNotebook } from './notebook/create.ts'
import { openNotebook } from './notebook/open.ts'
import { verifyNotebook } from './notebook/verify.ts'
import { temporaryFolder } from './testing/support.ts'

const run = promisify(execFile)
const importer = fileURLToPath(new URL('./testing/import-until-killed.ts', import.meta.url))
const create = (path: string) => createNotebook({ path, name: 'Harbour', passphrase: null, now: Date.now })

type Told = { sourceId: string } | { code: string; sentence: string }

/** What the importer told until it ended by itself. */
async function outcomes(child: ChildProcess) {
  const told: Told[] = []
  child.on('message', message => {
    if (message !== 'open') told.push(message as Told)
  })
  const [code] = await once(child, 'exit')
  return {
    code,
    sourceIds: told.flatMap(each => ('sourceId' in each ? [each.sourceId] : [])),
    failures: told.filter(each => 'code' in each),
  }
}

/** Everything acknowledged is there, and the notebook is whole. */
async function mustBeWhole(path: string, sourceIds: readonly string[]): Promise<void> {
  const notebook = await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
  assert.deepEqual((await verifyNotebook(notebook)).problems, [])
  for (const id of sourceIds) notebook.records.get('source', id)
  notebook.close()
  assert.deepEqual(
    (await readdir(join(path, 'originals'))).filter(name => name.startsWith('.')),
    [],
    'nothing half-written is left',
  )
}

/** A disk of 3 MB, where this user may mount one. */
async function smallDisk(t: TestContext): Promise<string | null> {
  const folder = await temporaryFolder({ after: () => {} })
  const disk = join(folder, 'disk')
  await mkdir(disk)
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk])
  } catch {
    return null
  }
  t.after(() => run('umount', [disk]))
  return disk
}

suite('a disk that does not take any more', () => {
  test('because it is full: a clear sentence, and all that was acknowledged is kept', async t => {
    const disk = process.platform === 'linux' ? await smallDisk(t) : null
    if (!disk)
      return t.skip('this user may not mount a small disk here; the next test limits file sizes instead')
    const path = join(disk, 'Harbour.notebook')
    await create(path)
    const { sourceIds, failures } = await outcomes(fork(importer, [path, '', '1'], { cwd: '/' }))
    assert.ok(sourceIds.length > 5)
    assert.deepEqual(failures, [
      {
        code: 'disk',
        sentence: 'The disk is full. This change was not saved; everything saved before is kept.',
      },
    ])
    // There is no room to note the opening either; with a little room made it opens, whole.
    await run('mount', ['-o', 'remount,size=6m', disk])
    await mustBeWhole(path, sourceIds)
  })

  test('because files may not grow: a clear sentence, and all that was acknowledged is kept', async t => {
    if (process.platform === 'win32') return t.skip('Windows has no limit on the size of files')
    const path = join(await temporaryFolder(t), 'Harbour.notebook')
    await create(path)
    const limited = spawn(
      'bash',
      ['-c', 'ulimit -f 900; exec "$0" "$@"', process.execPath, importer, path, '', '1'],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    )
    const { sourceIds, failures } = await outcomes(limited)
    assert.ok(sourceIds.length > 5)
    assert.equal(failures.length, 1)
    assert.match(JSON.stringify(failures), /"code":"disk".*not saved; everything saved before is kept/)
    await mustBeWhole(path, sourceIds)
  })

  test('because the folder is read-only: a clear sentence, and nothing is touched', async t => {
    if (process.platform === 'win32') return t.skip('Windows has no read-only folders of this kind')
    const folder = await temporaryFolder(t)
    // Others must get as far as the notebook, and no further.
    await chmod(folder, 0o755)
    const path = join(folder, 'Harbour.notebook')
    await create(path)
    const child = fork(new URL('./testing/try-read-only.ts', import.meta.url), [path])
    const told: { what: string; code: string | null; sentence: string }[] = []
    child.on('message', message => told.push(message as (typeof told)[number]))
    await once(child, 'exit')
    // So that the folder can be taken away again.
    for (const each of [path, join(path, 'originals')]) await chmod(each, 0o755)
    assert.deepEqual(
      told.map(({ what, code }) => [what, code]),
      [
        ['open', 'disk'],
        ['create', 'disk'],
      ],
    )
    for (const { sentence } of told) assert.match(sentence, /read-only|permission/)
  })
})
