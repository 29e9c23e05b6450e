import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import fc from 'fast-check'
import { defaultSettings } from '../../../shared/domain/notebook.ts'
import { configFolder, notebooksFolder } from './config-folder.ts'
import { createJsonPreferences } from './json-preferences.ts'
import { MAX_RECENT, noPreferences } from './preferences-state.ts'

describe('preferences in a JSON file', () => {
  let folder = ''
  let told: string[] = []
  const preferences = (at = folder) =>
    createJsonPreferences({ folder: at, tell: sentence => told.push(sentence) })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preferences-'))
    told = []
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('starts with the system theme and no notebooks, silently', () => {
    assert.deepEqual(preferences().read(), defaultSettings)
    assert.deepEqual(preferences().recent(), [])
    assert.deepEqual(told, [])
  })

  it('keeps changes for the next process, merges panes, and leaves no temporary file', () => {
    preferences().write({ theme: 'dark', panes: { 'sources.list': 320 } })
    preferences().write({ panes: { 'sources.inspector': 280 } })
    assert.deepEqual(preferences().read(), {
      ...defaultSettings,
      theme: 'dark',
      panes: { 'sources.list': 320, 'sources.inspector': 280 },
    })
    assert.deepEqual(readdirSync(folder), ['preferences.json'])
    preferences().write({ panes: { 'sources.list': null } })
    assert.deepEqual(preferences().read().panes, { 'sources.inspector': 280 })
  })

  it('reads a file from before there was text size, initials and spelling', () => {
    const settings = { theme: 'dark', panes: { 'sources.list': 320 } }
    writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ settings, recent: [] }))
    assert.deepEqual(preferences().read(), { ...defaultSettings, ...settings })
    preferences().write({ textSize: 120 })
    preferences().write({ initials: 'RA' })
    assert.deepEqual(preferences().read(), { ...defaultSettings, ...settings, textSize: 120, initials: 'RA' })
    assert.deepEqual(told, [])
  })

  it('remembers each notebook once, the newest first, and not more than fit', () => {
    const remembered = (n: number) => ({ path: `/n/${n}`, name: `N${n}`, encrypted: false, openedAt: n })
    for (let n = 0; n < MAX_RECENT + 5; n += 1) preferences().remember(remembered(n))
    preferences().remember({ ...remembered(10), openedAt: 99 })
    const recent = preferences().recent()
    assert.equal(recent.length, MAX_RECENT)
    assert.deepEqual(recent[0], { ...remembered(10), openedAt: 99 })
    assert.equal(recent.filter(({ path }) => path === '/n/10').length, 1)
  })

  it('survives any content of the file: sets it aside, says so once, and goes on', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.constant('{"settings":{"theme":"dark"'))
    fc.assert(
      fc.property(anything, content => {
        told = []
        writeFileSync(join(folder, 'preferences.json'), content)
        const opened = preferences()
        assert.deepEqual(opened.read(), noPreferences.settings)
        assert.deepEqual(opened.write({ theme: 'light' }).theme, 'light')
        assert.equal(preferences().read().theme, 'light')
        assert.match(told.join('|'), /^The preferences were damaged\. .*preferences\.damaged\.json\.$/)
        assert.equal(
          readFileSync(join(folder, 'preferences.damaged.json'), 'utf8'),
          Buffer.from(content).toString(),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('ignores what a newer version added', () => {
    const newer = { settings: { theme: 'dark', panes: {}, zoom: 2 }, recent: [], later: true }
    writeFileSync(join(folder, 'preferences.json'), JSON.stringify(newer))
    assert.deepEqual(preferences().read(), { ...defaultSettings, theme: 'dark' })
    assert.deepEqual(told, [])
  })

  it('keeps changes in memory where nothing can be written, and says so once', () => {
    writeFileSync(join(folder, 'occupied'), 'a file where the folder should be')
    const opened = preferences(join(folder, 'occupied', 'inside'))
    assert.equal(opened.write({ theme: 'dark' }).theme, 'dark')
    opened.write({ panes: { list: 1 } })
    assert.deepEqual(opened.read(), { ...defaultSettings, theme: 'dark', panes: { list: 1 } })
    assert.equal(told.filter(sentence => sentence.includes('cannot be saved')).length, 1)
  })
})

describe('the folders of the person', () => {
  it('follow the platform, and the environment where it says otherwise', () => {
    const at = (platform: NodeJS.Platform, env = {}) => configFolder({ platform, env, home: '/home/ana' })
    assert.equal(at('linux'), '/home/ana/.config/second-source')
    assert.equal(at('linux', { XDG_CONFIG_HOME: '/etc/x' }), '/etc/x/second-source')
    assert.equal(at('darwin'), '/home/ana/Library/Application Support/Second Source')
    assert.match(at('win32', { APPDATA: 'C:/Roaming' }), /Roaming.Second Source$/)
    assert.equal(at('linux', { SECOND_SOURCE_CONFIG: '/tmp/here' }), '/tmp/here')
    assert.equal(notebooksFolder({ env: {}, home: '/home/ana' }), '/home/ana/Documents/Second Source')
  })
})
