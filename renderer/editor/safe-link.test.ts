import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSafeLink, meantLink } from './safe-link.ts'

test('a draft links to pages and mail addresses, and to nothing that runs or reads files', () => {
  for (const url of ['https://tamarack.example/a?b#c', 'http://x.example', 'mailto:ines@ledger.example']) {
    assert.equal(isSafeLink(url), true, url)
  }
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '/relative',
    '',
  ]) {
    assert.equal(isSafeLink(url), false, url)
    assert.equal(meantLink(url), null, url)
  }
})

test('an address written without its scheme is understood', () => {
  assert.equal(meantLink('ledger.example/water'), 'https://ledger.example/water')
  assert.equal(meantLink(' localhost.example:8080/x '), 'https://localhost.example:8080/x')
  assert.equal(meantLink('ines@ledger.example'), 'mailto:ines@ledger.example')
  assert.equal(meantLink('темирколь.example'), 'https://темирколь.example')
  assert.equal(meantLink('just words'), null)
  assert.equal(meantLink('word'), null)
})
