import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findAll } from './find.ts'

const words = (text: string, wanted: string) =>
  findAll(text, wanted).map(([start, end]) => text.slice(start, end))

test('case and accents do not matter', () => {
  assert.deepEqual(words('Élan, ELAN, e\u0301lan', 'elan'), ['Élan', 'ELAN', 'e\u0301lan'])
  assert.deepEqual(words('Теміркөл үні', 'ТЕМІРКӨЛ'), ['Теміркөл'])
})

test('nothing is looked for, nothing is found', () => {
  assert.deepEqual(findAll('Salt', '  '), [])
  assert.deepEqual(findAll('', 'salt'), [])
})

test('characters that grow when folded keep their place', () => {
  assert.deepEqual(words('İzmir and 🌊 İzmir', 'izmir'), ['İzmir', 'İzmir'])
})

test('what stands in a text is found in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[a-z]{1,6}$/), fc.string(), (before, word, after) => {
      const text = `${before}${word}${after}`
      const found = findAll(text, word)
      assert.ok(found.length >= 1)
      for (const [start, end] of found) assert.ok(0 <= start && start < end && end <= text.length)
    }),
  )
})
