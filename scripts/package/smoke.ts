import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Takes the built core out of an extracted archive and has it make a notebook, clip, search and close: with that, both
 * workers were found and ran. Plain Node; of the repository only types are used.
 */
type BuiltCore = typeof import('../../main/core/core.ts')

const folder = process.argv[2]
if (!folder) throw new Error('Which folder?')
const { createCore, callCore } = (await import(
  pathToFileURL(join(folder, 'dist', 'electron', 'core.js')).href
)) as BuiltCore
const temporary = mkdtempSync(join(tmpdir(), 'second-source-smoke-'))
const settings = {
  theme: 'system',
  textSize: 100,
  initials: '',
  role: 'reporter',
  spelling: '',
  panes: {},
} as const
const errors: unknown[] = []
const core = createCore({
  host: 'electron',
  version: '0.0.0',
  openExternal: async () => {},
  notebooksFolder: temporary,
  preferences: { read: () => settings, write: () => settings, recent: () => [], remember: () => {} },
  logError: error => errors.push(error),
  now: Date.now,
})
try {
  const path = join(temporary, 'Smoke.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Smoke', passphrase: null })
  const html = '<article><h1>The weir</h1><p>“Nobody signed the permit,” said Mira Okafor.</p></article>'
  await callCore(core, 'sources.clip', { input: { from: 'html', html } })
  const { total } = await callCore(core, 'search.query', { query: '"signed the permit"' })
  if (total !== 1) throw new Error(`The search found ${total} instead of 1.`)
  const { ok } = await callCore(core, 'notebook.verify', {})
  if (!ok) throw new Error('The notebook does not verify.')
} finally {
  await core.close()
  rmSync(temporary, { recursive: true, force: true })
}
if (errors.length > 0) throw new AggregateError(errors, 'The core logged errors.')
process.stdout.write('The packaged core clips, searches and verifies.\n')
