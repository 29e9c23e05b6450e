import assert from 'node:assert/strict'
import { test } from 'node:test'
import { translationFaults } from './translation-faults.ts'

const english = new Map([
  ['a.title', 'Settings'],
  ['a.counted', '{n, plural, one {# quote of {name}} other {# quotes of {name}}}'],
  ['a.state', '{state, select, open {Open} other {Shut}}'],
])
const german = {
  'a.title': 'Einstellungen',
  'a.counted': '{n, plural, one {# Zitat von {name}} other {# Zitate von {name}}}',
  'a.state': '{state, select, open {Offen} other {Zu}}',
}

test('a whole translation has no faults', () => {
  assert.deepEqual(translationFaults(english, german, 'de'), [])
})

test('what it lacks, has too much or says otherwise is told by its id', () => {
  const { 'a.title': _, ...others } = german
  const broken = {
    ...others,
    'a.counted': '{n, plural, other {# Zitate}}',
    'a.state': '{state, select, ajar {Offen} other {Zu}}',
    'a.more': 'Mehr',
  }
  assert.deepEqual(translationFaults(english, broken, 'de'), [
    'a.title: not translated',
    'a.counted: other arguments',
    'a.counted: no plural form for “one”',
    'a.state: other choices',
    'a.more: nobody says it',
  ])
  assert.deepEqual(translationFaults(english, { ...german, 'a.title': ' ' }, 'de'), ['a.title: empty'])
})
