import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guard } from '../../../shared/guard/guard.ts'
import { mendsOf } from './mends.ts'

const passage = 'Nobody at the board asked to see the raw numbers before the vote'
const mends = (text: string) => mendsOf({ text, passage, changes: guard(text, passage).changes })

test('an addition is offered in brackets, and an omission with an ellipsis, where that makes it faithful', () => {
  const added = mends('“Nobody at the water board asked to see the raw numbers before the vote”')
  assert.equal(
    added.get('bracket'),
    '“Nobody at the [water] board asked to see the raw numbers before the vote”',
  )
  assert.equal(added.has('ellipsis'), false)
  const cut = mends('“Nobody at the board asked to see numbers before the vote”')
  assert.equal(cut.get('ellipsis'), '“Nobody at the board asked to see … numbers before the vote”')
  for (const text of [added.get('bracket'), cut.get('ellipsis')]) {
    assert.equal(guard(text ?? '', passage).state, 'allowed', text)
  }
})

test('the source’s words and one’s own words are always offered', () => {
  const both = mends('“Everybody on the board asked,”')
  assert.equal(guard(both.get('restore') ?? '', passage).state !== 'serious', true)
  assert.equal(both.get('paraphrase'), 'Everybody on the board asked')
})
