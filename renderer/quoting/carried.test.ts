import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termsKinds } from '../../shared/domain/terms.ts'
import { barredBy, carriedOf } from './carried.ts'

const quote = { words: '“We signed it blind.”', speakerName: 'Ruth Anselm', nameAs: 'an engineer' }

test('words go with the name on the record, and with the description on background', () => {
  assert.equal(carriedOf({ ...quote, terms: 'on-the-record' }), '“We signed it blind.”\n— Ruth Anselm')
  assert.equal(carriedOf({ ...quote, terms: 'background' }), '“We signed it blind.”\n— an engineer')
  assert.equal(carriedOf({ ...quote, terms: 'on-the-record', speakerName: null }), '“We signed it blind.”')
})

test('no words go where the terms keep them, and the sentence says why', () => {
  assert.equal(carriedOf({ ...quote, terms: 'deep-background' }), null)
  assert.equal(carriedOf({ ...quote, terms: 'off-the-record' }), null)
  for (const terms of termsKinds) {
    assert.equal(carriedOf({ ...quote, terms }) === null, barredBy({ terms }) !== undefined)
  }
})
