import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyContent } from '../domain/draft.ts'
import { appendQuotation } from './append-quotation.ts'
import { draftText, liveQuotes } from './text.ts'

const quotation = {
  quoteId: '0190d6a0-0000-7000-8000-000000000001',
  text: '“The gate was open,”',
  attribution: 'Ines Marrok said',
  told: false,
}

test('a quotation comes last, in a paragraph of its own; an empty draft has no other', () => {
  const once = appendQuotation(emptyContent(), quotation)
  assert.equal(draftText(once), '“The gate was open,” Ines Marrok said.')
  assert.deepEqual(
    liveQuotes(once).map(({ quoteId }) => quoteId),
    [quotation.quoteId],
  )
  const twice = appendQuotation(once, {
    ...quotation,
    text: 'the gate stood open',
    attribution: '',
    told: true,
  })
  assert.equal(twice.root.children?.length, 2)
  assert.match(draftText(twice), /said\.\nthe gate stood open$/)
  assert.deepEqual(twice.root.children?.[0], once.root.children?.[0], 'what stood there stays')
})
