import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { callCore, createCore } from './core.ts'
import { migrations } from './db/migrations/all.ts'
import { openNotebook } from './notebook/open.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from './testing/support.ts'

/** A word that stands in everything a person could write or capture. */
const canary = 'Zwaluwstaartje'

/** The canary as it might stand on disk: in the encodings and cases that a program writes words in. */
const traces = [canary, canary.toLowerCase(), canary.toUpperCase()].flatMap(word => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le'),
  Buffer.from(Buffer.from(word).toString('hex')),
  // Base64 of three alignments, less the ends that depend on what stands beside.
  ...[0, 1, 2].map(shift =>
    Buffer.from(
      Buffer.from('x'.repeat(shift) + word)
        .toString('base64')
        .slice(4, -4),
    ),
  ),
])

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

async function mustBeClean(folder: string): Promise<void> {
  const files = await filesBelow(folder)
  assert.ok(files.length > 3)
  for (const file of files) {
    assert.equal(file.toLowerCase().includes(canary.toLowerCase()), false, `${file} has the word in its name`)
    const bytes = await readFile(file)
    for (const trace of traces) assert.equal(bytes.includes(trace), false, `${file} holds ${trace}`)
  }
}

test('a notebook with a passphrase holds no canary word anywhere in its folder', async t => {
  const folder = await temporaryFolder(t)
  const path = join(folder, 'n', 'book')
  const core = createCore(testPorts(folder), { scryptCost: QUICK_SCRYPT })
  t.after(() => core.close())
  await callCore(core, 'notebook.create', { path, name: `About ${canary}`, passphrase: canary })
  const html = `<title>${canary} closes</title><meta name=author content="${canary}"><p>${`${canary} shut its gate. `.repeat(50)}</p>`
  const clipped = await callCore(core, 'sources.clip', {
    input: { from: 'html', html },
    url: `https://${canary}.example/a`,
  })
  const base64 = Buffer.from(
    `Letter of ${canary}\n\n${canary} ${'writes at length. '.repeat(30)}`,
    'utf16le',
  ).toString('base64')
  await callCore(core, 'sources.clip', { input: { from: 'file', fileName: `${canary}.txt`, base64 } })
  const quote = await callCore(core, 'quotes.create', {
    snapshotId: clipped.snapshotId,
    range: [0, canary.length],
    speaker: { name: `Mr ${canary}` },
    terms: 'off-the-record',
    nameAs: canary,
    tags: [canary],
    comment: canary,
  })
  await callCore(core, 'quotes.remove', { id: quote.id, revision: quote.revision })
  const draft = await callCore(core, 'drafts.create', { title: canary })
  const { id, revision, content } = draft
  await callCore(core, 'drafts.save', { id, revision, title: `${canary} again`, content })
  await callCore(core, 'notes.create', { title: canary })
  const found = await callCore(core, 'search.query', { query: canary })
  assert.ok(found.total >= 4, 'the word is in the notebook, and is found')

  // While it is open: the write-ahead log too.
  await mustBeClean(path)
  await callCore(core, 'notebook.close', {})
  await mustBeClean(path)

  // A migration's backup too.
  const next = { version: migrations.length + 1, up: () => {} }
  const migrated = await openNotebook({
    path,
    passphrase: canary,
    recoveryCode: null,
    now: Date.now,
    migrations: [...migrations, next],
  })
  migrated.close()
  assert.ok((await readdir(join(path, 'backups'))).length === 1)
  await mustBeClean(path)
})
