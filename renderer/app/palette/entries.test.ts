import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Command } from '../commands.ts'
import { commandMatches } from './entries.ts'

suite('commands in the palette', () => {
  const command: Command = {
    id: 'export',
    words: 'Export the draft: HTML, one file',
    group: 'Here',
    run: () => undefined,
  }
  test('match by the beginnings of their words, in any order', () => {
    assert.ok(commandMatches(command, 'ht exp'))
    assert.ok(commandMatches(command, ''))
    assert.ok(!commandMatches(command, 'raft'))
  })
  test('match as they are written, with what stands between the words', () => {
    assert.ok(commandMatches(command, 'Export the draft: HTML,'))
  })
})
