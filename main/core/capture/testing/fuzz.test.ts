import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOriginal } from '../read-original.ts'
import { fixtures } from './fixtures.ts'
import { tryMutation } from './fuzz.ts'

/** `npm run fuzz` goes on from here, in threads and for as long as one likes. */
const SEEDS = [1, 2, 3, 4, 5, 6]

for (const fixture of fixtures())
  test(`${fixture.fileName}, mutated, is read whole or refused in a sentence`, async () => {
    for (const seed of SEEDS) {
      const finding = await tryMutation(fixture, seed, readOriginal)
      assert.equal(finding?.what, undefined, `seed ${seed}`)
    }
  })
