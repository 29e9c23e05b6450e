import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { appWindowFlags, chromiumCandidates, findChromium, hasDisplay } from './chromium.ts'

describe('finding a Chromium', () => {
  it('takes the chosen one first, then the path, then what Playwright downloaded, the newest first', () => {
    const home = mkdtempSync(join(tmpdir(), 'chromium-'))
    const cached = (version: string) => join(home, '.cache', 'ms-playwright', version, 'chrome-linux64')
    for (const folder of [cached('chromium-999'), cached('chromium-1200'), join(home, 'bin')]) {
      mkdirSync(folder, { recursive: true })
    }
    const place = (path: string) => {
      writeFileSync(path, '')
      chmodSync(path, 0o755)
      return path
    }
    const surroundings = { platform: 'linux' as const, env: { PATH: join(home, 'bin') }, home }
    assert.equal(findChromium(surroundings), undefined)
    place(join(cached('chromium-999'), 'chrome'))
    const newest = place(join(cached('chromium-1200'), 'chrome'))
    assert.equal(findChromium(surroundings), newest)
    const installed = place(join(home, 'bin', 'google-chrome'))
    assert.equal(findChromium(surroundings), installed)
    const chosen = place(join(home, 'mine'))
    assert.equal(findChromium({ ...surroundings, env: { CHROMIUM_PATH: chosen } }), chosen)
    rmSync(home, { recursive: true })
  })

  it('knows where macOS and Windows keep them', () => {
    const mac = chromiumCandidates({ platform: 'darwin', env: {}, home: '/Users/ana' })
    assert.ok(mac.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'))
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    const windows = chromiumCandidates({ platform: 'win32', env, home: 'C:\\Users\\ana' })
    assert.ok(windows.includes('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'))
  })

  it('opens a window that leaves nothing on disk, without the sandbox only as root', () => {
    const flags = appWindowFlags('http://127.0.0.1:1/?token=x', '/tmp/profile', false)
    assert.ok(flags.includes('--app=http://127.0.0.1:1/?token=x') && flags.includes('--incognito'))
    assert.ok(!flags.includes('--no-sandbox'))
    assert.ok(appWindowFlags('', '', true).includes('--no-sandbox'))
  })

  it('needs a display on Linux only', () => {
    assert.equal(hasDisplay('linux', {}), false)
    assert.equal(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' }), true)
    assert.equal(hasDisplay('darwin', {}), true)
  })
})
