import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clipboardInput, clippedSentence } from './clipboard.ts'
import { contextMenu } from './context-menu.ts'
import { maySeal } from './keeping-passphrases.ts'
import { afterFlush, isTimeToLock, leavesNotebook } from './locking.ts'
import { problemReport } from './report.ts'
import { spellingFor } from './spelling.ts'

describe('locking', () => {
  const idle = { encryptedOpen: true, idleSeconds: 900, afterMinutes: undefined }

  it('closes an encrypted notebook after a quarter of an hour, or as set', () => {
    assert.equal(isTimeToLock(idle), true)
    assert.equal(isTimeToLock({ ...idle, idleSeconds: 899 }), false)
    assert.equal(isTimeToLock({ ...idle, afterMinutes: 60 }), false)
    assert.equal(isTimeToLock({ ...idle, idleSeconds: 60, afterMinutes: 1 }), true)
    assert.equal(isTimeToLock({ ...idle, idleSeconds: 1e9, afterMinutes: 0 }), false)
    assert.equal(isTimeToLock({ ...idle, encryptedOpen: false }), false)
  })

  it('never costs a word, and leaves a window or the whole to the person', () => {
    assert.equal(afterFlush([], 'quit'), 'go-on')
    for (const reason of ['lock', 'notebook', 'window', 'quit'] as const) {
      assert.equal(afterFlush(['saved', 'saved'], reason), 'go-on')
      for (const outcome of ['unsaved', 'no-answer'] as const) {
        const expected = reason === 'lock' || reason === 'notebook' ? 'stay' : 'ask'
        assert.equal(afterFlush(['saved', outcome], reason), expected)
      }
    }
  })

  it('asks the other windows only when the notebook is taken away', () => {
    assert.ok(['notebook.close', 'notebook.open', 'notebook.create'].every(leavesNotebook))
    assert.ok(![undefined, null, 7, 'notebook.current', 'drafts.save'].some(leavesNotebook))
  })
})

describe('remembering a passphrase', () => {
  it('is offered only where the system hides it', () => {
    assert.equal(maySeal('darwin', true, undefined), true)
    assert.equal(maySeal('win32', true, undefined), true)
    assert.equal(maySeal('linux', true, 'gnome_libsecret'), true)
    for (const backend of ['basic_text', 'unknown', undefined])
      assert.equal(maySeal('linux', true, backend), false)
    assert.equal(maySeal('darwin', false, undefined), false)
  })
})

describe('spelling', () => {
  const available = ['de', 'en-GB', 'en-US', 'pt-BR']

  it('fetches nothing until a language was chosen, except where the system checks by itself', () => {
    assert.equal(spellingFor('', available, 'linux'), null)
    assert.equal(spellingFor('none', available, 'darwin'), null)
    assert.deepEqual(spellingFor('', [], 'darwin'), [])
  })

  it('takes the nearest dictionary there is, or none', () => {
    assert.deepEqual(spellingFor('en-gb', available, 'win32'), ['en-GB'])
    assert.deepEqual(spellingFor('de-AT', available, 'linux'), ['de'])
    assert.deepEqual(spellingFor('pt', available, 'linux'), ['pt-BR'])
    assert.equal(spellingFor('kk', available, 'linux'), null)
  })
})

describe('a right click', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: false }
  const nothing = {
    isEditable: false,
    misspelledWord: '',
    dictionarySuggestions: [],
    selectionText: '',
    editFlags,
  }
  const acts = { replace: () => {}, learn: () => {} }

  it('offers spelling and the clipboard where one writes, copying where one reads, else nothing', () => {
    const wrong = {
      ...nothing,
      isEditable: true,
      misspelledWord: 'harbuor',
      dictionarySuggestions: ['harbour'],
    }
    const replaced: string[] = []
    const items = contextMenu(wrong, {
      replace: word => replaced.push(word),
      learn: word => replaced.push(`+${word}`),
    })
    for (const item of items.slice(0, 2)) (item.click as unknown as () => void)()
    assert.deepEqual(replaced, ['harbour', '+harbuor'])
    assert.equal(items.find(({ role }) => role === 'paste')?.enabled, false)
    assert.deepEqual(
      contextMenu({ ...nothing, selectionText: 'words' }, acts).map(({ role }) => role),
      ['copy'],
    )
    assert.deepEqual(contextMenu(nothing, acts), [])
  })
})

describe('the quick clip', () => {
  it('takes HTML that says more than its words, else the words', () => {
    const text = 'The pier is shut.'
    assert.deepEqual(clipboardInput({ html: `<p>${text}</p>`, text }), {
      from: 'html',
      html: `<p>${text}</p>`,
    })
    assert.deepEqual(clipboardInput({ html: `<span>${text}</span>`, text }), { from: 'text', text })
    assert.equal(clipboardInput({ html: '', text: ' \n' }), null)
  })

  it('says what became of it, without a word of it', () => {
    assert.notEqual(clippedSentence('added'), clippedSentence('unchanged'))
  })
})

describe('a report of a problem', () => {
  it('holds versions and the end of the log, and no names of notebooks or of the home', () => {
    const log = `${'x'.repeat(30_000)}\nError: EACCES /home/ana/Documents/Quiet Harbour.notebook/notebook.sqlite`
    const report = problemReport({
      version: '0.1.0',
      platform: 'linux x64 6.1',
      versions: { electron: '45', chrome: undefined },
      log,
      home: '/home/ana',
    })
    assert.match(report, /Second Source 0\.1\.0 on linux/)
    assert.match(report, /electron 45\n\nThe end/)
    assert.ok(!report.includes('ana') && !report.includes('Harbour'))
    assert.match(report, /~\/Documents\/….notebook\/notebook\.sqlite/)
    assert.ok(report.length < 21_000)
  })
})
