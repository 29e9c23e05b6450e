import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimKey } from './claim-key.ts'

const said = 'She said: “It wasn’t 31 – it was 62,” on 3 May.'

test('a shape is no change', () => {
  for (const same of [
    'She said: "It wasn\'t 31 - it was 62," on 3 May.',
    'She  said: «It wasn’t 31 — it was 62,»\u00a0on 3 May.',
    said.normalize('NFD'),
    'She said: “It wasn’t ٣١ – it was 62,” on 3 May.',
    'She s\u00adaid: “It wasn’t 31 – it was 62,” on 3 May.',
  ])
    assert.equal(claimKey(same), claimKey(said))
  assert.equal(claimKey('Zoë, 1,000 levels'), claimKey('Zoe\u0308, 1000 levels'))
})

test('any other difference is', () => {
  for (const other of [
    'She said: “It wasn’t 13 – it was 62,” on 3 May.',
    'She said: “It was 31 – it was 62,” on 3 May.',
    'She said: “It wasn’t 31 – it was 62,” on 3 may.',
    'She said: “It wasn’t 31 – it was 62” on 3 May.',
    'She said: “It wasn’t 31 – it was 62,” on 4 May.',
    'He said: “It wasn’t 31 – it was 62,” on 3 May.',
  ])
    assert.notEqual(claimKey(other), claimKey(said))
  assert.notEqual(claimKey('10² metres'), claimKey('102 metres'))
  assert.notEqual(claimKey('1.125 m'), claimKey('1,125 m'))
})
