import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Reply } from '../../shared/contract.ts'
import { noPreferences } from '../core/preferences/preferences-state.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { readSite } from '../core/web/site.ts'
import { appAnswer } from './app-answer.ts'
import { APP_PAGE } from './decisions/addresses.ts'
import { createStorePreferences, type PreferencesStore } from './store-preferences.ts'
import { answerWire } from './wire.ts'

const ours = { frameUrl: APP_PAGE, isMainFrame: true, isOurWindow: true }

describe('the rpc channel', () => {
  const calls: unknown[] = []
  const core: ServedCore = {
    async dispatch(wire): Promise<Reply> {
      calls.push(wire)
      return { ok: true, value: 'heard' }
    },
    subscribe: () => () => {},
  }

  it('carries JSON strings both ways', async () => {
    const wire = JSON.stringify({ method: 'host.info', input: {} })
    assert.equal(await answerWire(core, ours, wire), '{"ok":true,"value":"heard"}')
    assert.deepEqual(calls.splice(0), [{ method: 'host.info', input: {} }])
  })

  it('hears nothing from another frame', async () => {
    await assert.rejects(answerWire(core, { ...ours, isMainFrame: false }, '{}'), /may not call/)
    assert.deepEqual(calls, [])
  })

  it('answers what is not JSON with a sentence', async () => {
    for (const wire of ['{', '', undefined, Symbol('s'), { toString: () => '{' }]) {
      assert.equal((JSON.parse(await answerWire(core, ours, wire)) as { code: string }).code, 'invalid-input')
    }
    assert.deepEqual(calls, [])
  })
})

describe('app://', () => {
  it('answers with files of the interface, by exact name, under the strict policy', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'app-'))
    t.after(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'site', 'assets'), { recursive: true })
    writeFileSync(join(folder, 'site', 'index.html'), '<meta nonce="__CSP_NONCE__">')
    writeFileSync(join(folder, 'site', 'assets', 'a.js'), 'export {}')
    writeFileSync(join(folder, 'secret.txt'), 'words')
    const site = await readSite(join(folder, 'site'))
    const ask = (url: string, method = 'GET') => appAnswer(site, { url, method })

    const page = await ask(APP_PAGE)
    const policy = page.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    assert.match(policy, /^default-src 'none'; script-src 'self';/)
    assert.equal(await page.text(), `<meta nonce="${nonce}">`)
    assert.equal(await (await ask(`${APP_PAGE}assets/a.js`)).text(), 'export {}')
    for (const path of [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      '..%5csecret.txt',
      'assets',
      '%00',
    ]) {
      assert.equal((await ask(`${APP_PAGE}${path}`)).status, 404, path)
    }
    assert.equal((await ask('app://evil/index.html')).status, 403)
    assert.equal((await ask(APP_PAGE, 'POST')).status, 403)
  })
})

describe('preferences on electron-store', () => {
  it('are kept, merged and checked like those of the other hosts', () => {
    const store: PreferencesStore = { store: noPreferences }
    const preferences = createStorePreferences(store)
    preferences.write({ theme: 'dark', panes: { a: 1 } })
    preferences.write({ panes: { b: 2 } })
    preferences.remember({ path: '/n', name: 'N', encrypted: true, openedAt: 1 })
    assert.deepEqual(createStorePreferences(store).read(), {
      ...noPreferences.settings,
      theme: 'dark',
      panes: { a: 1, b: 2 },
    })
    assert.equal(createStorePreferences(store).recent()[0]?.path, '/n')
    const damaged = createStorePreferences({ store: { settings: 7 } as never })
    assert.deepEqual(damaged.read(), noPreferences.settings)
  })
})
