import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { archiveProblems, contentProblems, MAX_ARCHIVE_BYTES } from './archive-rules.ts'
import { type Bundled, licenceProblems, mayShip, merged, notice } from './licences.ts'

const whole = [
  'package.json',
  'dist/electron/main.js',
  'dist/electron/core.js',
  'dist/electron/preload.cjs',
  'dist/electron/search-worker.js',
  'dist/electron/capture-worker.js',
  'dist/electron/files/sources/plate.txt',
  'dist/renderer/index.html',
  'dist/renderer/assets/index-x.js',
].map(path => ({ path, size: 1000 }))

describe('what the archive may hold', () => {
  it('is what the build made, all of it', () => {
    assert.deepEqual(archiveProblems(whole), [])
    assert.match(archiveProblems(whole.slice(1)).join(), /package\.json is missing/)
  })

  it('is no source, map, test, fixture, package or leftover', () => {
    for (const path of [
      'main/core/core.ts',
      'renderer/app/app.tsx',
      'dist/electron/main.js.map',
      'dist/electron/odd-worker.js',
      'scripts/tally.test.js',
      'e2e/host.spec.js',
      'main/core/testing/support.js',
      'main/core/capture/fixtures/a.html',
      'node_modules/zod/index.js',
      'dist/electron/licences.json',
      'tsconfig.base.json',
      '.gitignore',
    ]) {
      assert.equal(archiveProblems([...whole, { path, size: 1 }]).length > 0, true, path)
    }
  })

  it('is no more than it should weigh', () => {
    const heavy = { path: 'dist/renderer/assets/font.woff2', size: MAX_ARCHIVE_BYTES }
    assert.match(archiveProblems([...whole, heavy]).join(), /more than/)
  })

  it('names no map, holds no development dependency, and keeps no scripts in package.json', () => {
    const script = (words: string, manifest = '{"name":"x"}') =>
      contentProblems(whole, path => (path === 'package.json' ? manifest : words), ['zod', 'knip'], ['vite'])
    assert.deepEqual(script('run()'), [])
    assert.equal(script('run()\n//# sourceMappingURL=main.js.map').length, 6)
    assert.deepEqual(script('', '{"devDependencies":{}}'), ['package.json still has devDependencies'])
    assert.deepEqual(
      contentProblems([], () => '{}', ['knip'], ['knip']),
      ['knip is bundled, but a development dependency'],
    )
  })
})

describe('licences', () => {
  const bundled = (name: string, identifier: string | null, text: string | null = 'You may.'): Bundled => ({
    name,
    version: '1.0.0',
    identifier,
    text,
  })

  it('may be permissive or the MPL; of a choice one suffices, of a sum all must do', () => {
    const may = ['MIT', 'MPL-1.1', 'OFL-1.1', 'MIT OR GPL-3.0-only', '(MIT OR AGPL-3.0-only)', 'MIT AND ISC']
    const mayNot = [
      'GPL-3.0-only',
      'AGPL-3.0-or-later',
      'LGPL-2.1-only',
      'SSPL-1.0',
      'MIT AND GPL-2.0-only',
      '(MIT OR GPL-2.0-only) AND ISC',
      'UNLICENSED',
      'SEE LICENSE IN x',
      'MIT-ish',
      '',
      null,
    ]
    for (const expression of may) assert.equal(mayShip(expression), true, expression)
    for (const expression of mayNot) assert.equal(mayShip(expression), false, String(expression))
  })

  it('keep from shipping what may not, is unknown, or comes without its text', () => {
    assert.deepEqual(licenceProblems([bundled('good', 'MIT')]), [])
    const problems = licenceProblems([bundled('viral', 'AGPL-3.0-only'), bundled('bare', 'MIT', ' ')])
    assert.deepEqual(problems, [
      'viral 1.0.0 may not ship: its licence is AGPL-3.0-only.',
      'bare 1.0.0 comes without the text of its licence (MIT).',
    ])
  })

  it('are told once each, with every package they cover', () => {
    const text = notice(
      merged([bundled('b', 'MIT'), bundled('a', 'MIT')], [bundled('a', 'MIT'), bundled('c', 'ISC', 'Do.')]),
    )
    assert.match(text, /a 1\.0\.0 \(MIT\)\nb 1\.0\.0 \(MIT\)\n\nYou may\.\n/)
    assert.equal(text.split('You may.').length, 2)
    assert.match(text, /c 1\.0\.0 \(ISC\)\n\nDo\.\n/)
  })
})
