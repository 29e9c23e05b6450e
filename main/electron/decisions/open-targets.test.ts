import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { linkTo, type Surroundings, targetOfLink, targetOfPath, targetsOfArguments } from './open-targets.ts'

const known = ['/n/Harbour.notebook', 'C:\\n\\Harbour.notebook']
const linux: Surroundings = { platform: 'linux', cwd: '/home/ana', packaged: true, known }
const notebook = (path: string) => ({ kind: 'notebook' as const, path })

describe('what is asked to open', () => {
  it('is a notebook by its folder or by a file in it, on each system', () => {
    assert.deepEqual(targetOfPath('/n/Harbour.notebook', linux), notebook('/n/Harbour.notebook'))
    assert.deepEqual(targetOfPath('/n/Harbour.notebook/', linux), notebook('/n/Harbour.notebook'))
    assert.deepEqual(targetOfPath('/n/Harbour.notebook/README.txt', linux), notebook('/n/Harbour.notebook'))
    assert.deepEqual(targetOfPath('Қала.notebook', linux), notebook('/home/ana/Қала.notebook'))
    const windows = { platform: 'win32' as const, cwd: 'C:\\n' }
    assert.deepEqual(targetOfPath('Harbour.NOTEBOOK', windows), notebook('C:\\n\\Harbour.NOTEBOOK'))
  })

  it('is refused in a sentence when it is something else', () => {
    for (const path of [
      '/etc/passwd',
      '/n/a.notebook/originals/b.html',
      '.',
      '/',
      'a\0.notebook',
      'a\nb.notebook',
    ]) {
      const target = targetOfPath(path, linux)
      assert.equal(target.kind, 'refused', path)
    }
    assert.match(
      (targetOfPath('/n/story.docx', linux) as { sentence: string }).sentence,
      /^“story.docx” is not/,
    )
  })

  it('leaves out the program, the app’s folder while unpackaged, and every switch', () => {
    const argv = [
      'electron',
      '--inspect=0',
      '/app',
      '--allow-file-access-from-files',
      '--',
      '-x',
      'A.notebook',
      '',
    ]
    assert.deepEqual(targetsOfArguments(argv, { ...linux, packaged: false }), [
      notebook('/home/ana/A.notebook'),
    ])
    assert.deepEqual(targetsOfArguments(['second-source'], linux), [])
  })
})

describe('a link', () => {
  it('leads to what was opened here before, whatever its name', () => {
    for (const path of known) {
      assert.deepEqual(targetOfLink(linkTo(path), linux), notebook(path))
      assert.deepEqual(targetsOfArguments(['app', linkTo(path)], linux), [notebook(path)])
    }
  })

  it('never leads anywhere else', () => {
    const hostile = [
      linkTo('\\\\evil.example\\share\\a.notebook'),
      linkTo('/n/Harbour.notebook/../Other.notebook'),
      linkTo('/n/harbour.notebook'),
      'second-source://open',
      'second-source://open?path=',
      'second-source://evil/?path=%2Fn%2FHarbour.notebook',
      'second-source://open/x?path=%2Fn%2FHarbour.notebook',
      'second-source:open?path=%2Fn%2FHarbour.notebook',
      'https://open?path=%2Fn%2FHarbour.notebook',
      'SECOND-SOURCE://[',
      `second-source://open?path=${'a'.repeat(100_000)}`,
    ]
    for (const link of hostile) assert.equal(targetOfLink(link, linux).kind, 'refused', link.slice(0, 60))
    assert.equal(targetsOfArguments(['app', 'Second-Source://x'], linux)[0]?.kind, 'refused')
  })

  it('gives only known paths, for any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map(linkTo)), link => {
        const target = targetOfLink(link, linux)
        return target.kind === 'refused' || known.includes(target.path)
      }),
    )
  })
})
