import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { APP_PAGE, externalAddress, isOwnAddress, isOwnDownload } from './addresses.ts'
import { isGranted, isTrusted } from './trust.ts'
import { windowOptions } from './window-options.ts'

const bounds = { x: 0, y: 0, width: 1440, height: 900 }

const foreign = [
  'https://second-source/',
  'app://second-source.evil/',
  'app://evil/second-source',
  'app://second-source@evil/',
  'app://user@evil/?app://second-source/',
  'APP://other/',
  'file:///etc/passwd',
  'about:blank',
  'javascript:alert(1)',
  'data:text/html,hello',
  'blob:app://second-source/1',
  '',
  'app:second-source',
]

describe('addresses', () => {
  it('are our own only on our scheme and host', () => {
    for (const address of [APP_PAGE, 'app://second-source/index.html?x#y', 'APP://second-source/']) {
      assert.equal(isOwnAddress(address), true, address)
    }
    for (const address of foreign) assert.equal(isOwnAddress(address), false, address)
  })

  it('go to the browser only when they are plain web addresses', () => {
    assert.equal(externalAddress('https://news.example/a?b=c#d'), 'https://news.example/a?b=c#d')
    assert.equal(externalAddress('HTTP://news.example'), 'http://news.example/')
    const refused = [
      ...foreign.slice(1),
      'https://bank.example@evil.example/',
      'smb://share',
      'ms-settings:',
      APP_PAGE,
    ]
    for (const address of refused) assert.equal(externalAddress(address), null, address)
  })
})

describe('downloads', () => {
  it('are only what our own page made', () => {
    assert.equal(isOwnDownload('blob:app://second-source/5b0a'), true)
    for (const address of [
      'https://evil.example/a.exe',
      'blob:https://evil.example/1',
      'data:text/html,x',
      APP_PAGE,
    ]) {
      assert.equal(isOwnDownload(address), false, address)
    }
  })
})

describe('trust', () => {
  it('goes to the main frame of our window on our page, and to nothing else', () => {
    const ours = { frameUrl: APP_PAGE, isMainFrame: true, isOurWindow: true }
    assert.equal(isTrusted(ours), true)
    assert.equal(isTrusted({ ...ours, isMainFrame: false }), false)
    assert.equal(isTrusted({ ...ours, isOurWindow: false }), false)
    assert.equal(isTrusted({ ...ours, frameUrl: undefined }), false)
    for (const frameUrl of foreign) assert.equal(isTrusted({ ...ours, frameUrl }), false, frameUrl)
  })

  it('grants copying to our page and refuses every other permission', () => {
    assert.equal(isGranted('clipboard-sanitized-write', APP_PAGE), true)
    assert.equal(isGranted('clipboard-sanitized-write', 'https://evil.example/'), false)
    for (const permission of [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'usb',
      '',
    ]) {
      assert.equal(isGranted(permission, APP_PAGE), false, permission)
    }
  })
})

describe('the window', () => {
  it('gives the page neither Node nor another world, in either theme', () => {
    for (const dark of [true, false]) {
      const { webPreferences, show } = windowOptions('/preload.cjs', dark, bounds)
      assert.equal(show, false)
      assert.deepEqual(webPreferences, {
        preload: '/preload.cjs',
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: true,
      })
    }
    assert.notEqual(
      windowOptions('', true, bounds).backgroundColor,
      windowOptions('', false, bounds).backgroundColor,
    )
  })
})
