import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Command, createCommands } from './commands.ts'

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  words: id,
  group: 'Go to',
  run: () => undefined,
  ...more,
})
const ids = (commands: readonly Command[]) => commands.map(({ id }) => id)

test('those of the place stand first, whoever came first', () => {
  const commands = createCommands()
  commands.add(() => [command('sources'), command('close', { group: 'Notebook' })])
  commands.add(() => [command('export', { group: 'Here' })])
  assert.deepEqual(ids(commands.current()), ['export', 'sources', 'close'])
})

test('what cannot be done now is not offered', () => {
  const commands = createCommands()
  let open = false
  commands.add(() => [command('export', { when: open })])
  assert.deepEqual(ids(commands.current()), [])
  open = true
  assert.deepEqual(ids(commands.current()), ['export'])
})

test('a place takes its own away, and no other', () => {
  const commands = createCommands()
  commands.add(() => [command('one')])
  const leave = commands.add(() => [command('two')])
  leave()
  assert.deepEqual(ids(commands.current()), ['one'])
})
