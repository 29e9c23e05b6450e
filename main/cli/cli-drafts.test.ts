import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { callCore, createCore } from '../core/core.ts'
import { testPorts } from '../core/testing/support.ts'
import { cli } from './testing/cli.ts'

suite('drafts on the command line', { concurrency: 2 }, () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-source-cli-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  test('exports a draft by title, whole or not at all, and says which there are', async t => {
    const path = join(folder, 'Drafts.notebook')
    const core = createCore(testPorts(folder))
    await callCore(core, 'notebook.create', { path, name: 'Drafts', passphrase: null })
    await callCore(core, 'drafts.create', { title: 'Dredger' })
    t.after(() => core.close())
    const busy = await cli(
      folder,
      'export',
      path,
      'Dredger',
      '--format',
      'md',
      '--out',
      join(folder, 'out.md'),
    )
    assert.equal(busy.code, 1)
    assert.match(busy.stderr, /open in another window or program/)
    await core.close()
    const out = join(folder, 'out.html')
    assert.equal((await cli(folder, 'export', path, 'Dredger', '--format', 'html', '--out', out)).code, 0)
    assert.match(await readFile(out, 'utf8'), /<h1[^>]*>Dredger/)
    const zip = join(folder, 'out.zip')
    await writeFile(zip, 'an older file')
    const bundled = await cli(folder, 'export', path, 'Dredger', '--format', 'bundle', '--out', zip, '--json')
    assert.equal(bundled.code, 0, bundled.stderr)
    const whole = await cli(folder, 'bundle', 'verify', zip)
    assert.deepEqual([whole.code, /^Whole: full edition of “Dredger”/.test(whole.stdout)], [0, true])
    const broken = await cli(folder, 'bundle', 'verify', out)
    assert.deepEqual([broken.code, /no whole zip file/.test(broken.stdout)], [1, true])
    const again = await cli(folder, 'bundle', 'import', zip, path)
    assert.deepEqual([again.code, /Merge its verdicts instead/.test(again.stderr)], [1, true])
    const merged = await cli(folder, 'bundle', 'merge', zip, path)
    assert.deepEqual([merged.code, /^Verdicts: 0 taken/.test(merged.stdout)], [0, true])
    const unknown = await cli(
      folder,
      'export',
      path,
      'Ferry',
      '--format',
      'md',
      '--out',
      join(folder, 'x.md'),
    )
    assert.match(unknown.stderr, /No draft has this id or title[\s\S]*Dredger/)
    await assert.rejects(stat(join(folder, 'x.md')))
    const nowhere = await cli(
      folder,
      'export',
      path,
      'Dredger',
      '--format',
      'md',
      '--out',
      join(folder, 'none', 'x.md'),
    )
    assert.deepEqual([nowhere.code, /could not be written/.test(nowhere.stderr)], [1, true])
  })

  test('lists the claims of a draft, and what is in the way of the sign-off', async t => {
    const path = join(folder, 'Claims.notebook')
    const core = createCore(testPorts(folder))
    t.after(() => core.close())
    await callCore(core, 'notebook.create', { path, name: 'Claims', passphrase: null })
    const { id } = await callCore(core, 'drafts.create', { title: 'Dredger' })
    const text = { type: 'text', version: 1, text: 'The dredger left at four. Nobody signed.' }
    const content = {
      root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [text] }] },
    }
    await callCore(core, 'drafts.save', { id, revision: 1, title: 'Dredger', content })
    await core.close()
    const { code, stdout, stderr } = await cli(folder, 'review', path, 'Dredger')
    assert.equal(code, 0)
    assert.equal(
      stdout,
      '1. The dredger left at four.  [open; unsourced]\n2. Nobody signed.  [open; unsourced]\n',
    )
    assert.match(stderr, /Review: not started\. 2 claims[\s\S]*Claim 2 is open/)
  })
})
