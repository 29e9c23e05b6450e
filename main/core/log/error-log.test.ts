import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { createErrorLog } from './error-log.ts'

describe('the error log', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps the error and what caused it, readable by the person only', () => {
    const log = createErrorLog(join(folder, 'new'), () => assert.fail('it can be written'))
    log(new Error('outer', { cause: new TypeError('inner') }))
    log('a bare string')
    const path = join(folder, 'new', 'log.txt')
    assert.match(
      readFileSync(path, 'utf8'),
      /Error: outer[\s\S]*caused by TypeError: inner[\s\S]*a bare string\n$/,
    )
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o077, 0)
  })

  it('starts afresh when it has grown, and keeps the one before', () => {
    writeFileSync(join(folder, 'log.txt'), 'x'.repeat(1024 * 1024 + 1))
    createErrorLog(folder, () => assert.fail('it can be written'))(new Error('new'))
    assert.match(readFileSync(join(folder, 'log.txt'), 'utf8'), /^\S+ Error: new/)
    assert.match(readFileSync(join(folder, 'log.old.txt'), 'utf8'), /^xxx/)
  })

  it('hands over what cannot be written', () => {
    writeFileSync(join(folder, 'occupied'), '')
    const handed: string[] = []
    createErrorLog(join(folder, 'occupied'), text => handed.push(text))(new Error('lost?'))
    assert.match(handed.join(), /Error: lost\?/)
  })
})
