import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import lunr from 'lunr'
import { SegmentBuilder } from './builder.ts'
import type { Form } from './form.ts'
import { mergeSegments } from './merge.ts'
import { type IndexClause, PackedIndex, type TermFamily } from './packed-index.ts'
import { Segment } from './segment.ts'

const FIELDS = 3
const fieldNames = ['title', 'text', 'tag']
const family: TermFamily = { lexicon: 'stems', into: [0, 1, 2] }

/** Each word has the stem of its first letters, so that a term has several forms. */
const words = [
  'pier',
  'piers',
  'pierced',
  'harbour',
  'ferry',
  'storm',
  'store',
  'stored',
  'old',
  'gold',
  'ab',
  'ba',
  'порт',
  '港\ud842',
]
const stemOf = (word: string): string => word.slice(0, 4)
const forms: readonly Form[] = words.map(word => ({ word, stem: stemOf(word), folds: [] }))

type Doc = { readonly fields: readonly (readonly string[])[]; readonly boost: number }
const text = fc.array(fc.constantFrom(...words), { maxLength: 7 })
const doc: fc.Arbitrary<Doc> = fc.record({
  fields: fc.array(text, { minLength: FIELDS, maxLength: FIELDS }),
  boost: fc.constantFrom(1, 1, 1, 2, 0.5),
})
const boosts = fc.array(fc.constantFrom(1, 1, 2, 3.5), { minLength: FIELDS, maxLength: FIELDS })

const stem = fc.constantFrom(...new Set(words.map(stemOf)))
const term = fc.oneof(
  stem,
  stem.map(each => `${each.slice(0, 2)}*`),
  stem.map(each => `*${each.slice(-2)}`),
  stem.map(each => `${each[0]}*${each.at(-1)}`),
  fc.constantFrom('*', 'x*', '*o*r*', 'absent'),
)
const plain = { edits: fc.constant(0), term }
const fuzzy = {
  edits: fc.constantFrom(1, 2),
  term: fc.oneof(
    stem,
    stem.map(each => `${each[1] ?? ''}${each[0]}${each.slice(2)}`),
    stem.map(each => `${each}x`),
  ),
}
const around = {
  boost: fc.constantFrom(1, 1, 2, 7),
  fields: fc.subarray([0, 1, 2], { minLength: 1 }),
  presence: fc.constantFrom(
    'optional' as const,
    'optional' as const,
    'required' as const,
    'prohibited' as const,
  ),
}
const clause: fc.Arbitrary<IndexClause> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ...plain, ...around }) },
  { weight: 1, arbitrary: fc.record({ ...fuzzy, ...around }) },
)
const clauses = fc.array(clause, { minLength: 1, maxLength: 4 })

function segmentOf(documents: readonly (readonly [id: string, doc: Doc])[]): Segment {
  const builder = new SegmentBuilder(FIELDS, number => forms[number])
  for (const [id, { fields, boost }] of documents)
    builder.add(
      {
        id,
        stamp: '',
        facts: '{}',
        kind: 0,
        reading: 'none',
        boost,
        lengths: fields.map(each => each.length),
      },
      fields.map((each, field) => ({ field, forms: Uint32Array.from(each, word => words.indexOf(word)) })),
    )
  return new Segment(builder.finish())
}

const presences = { optional: 1, required: 2, prohibited: 3 }

function lunrScores(
  documents: readonly (readonly [id: string, doc: Doc])[],
  fieldBoosts: readonly number[],
  asked: readonly IndexClause[],
): Map<string, number> {
  const builder = new lunr.Builder()
  for (const [field, name] of fieldNames.entries()) builder.field(name, { boost: fieldBoosts[field]! })
  builder.tokenizer = ((terms: string[]) => terms) as unknown as typeof lunr.tokenizer
  for (const [id, { fields, boost }] of documents) {
    const content = Object.fromEntries(fieldNames.map((name, field) => [name, fields[field]!.map(stemOf)]))
    builder.add({ id, ...content }, { boost })
  }
  const results = builder.build().query(query => {
    for (const { term: sought, fields, boost, edits, presence = 'optional' } of asked)
      query.clause({
        term: sought,
        fields: fields.map(field => fieldNames[field]!),
        boost,
        usePipeline: false,
        wildcard: lunr.Query.wildcard.NONE,
        presence: presences[presence],
        ...(edits > 0 ? { editDistance: edits } : {}),
      } as lunr.Query.Clause)
  })
  return new Map(results.map(({ ref, score }) => [ref, score]))
}

function packedScores(index: PackedIndex, asked: readonly IndexClause[]): Map<string, number> {
  const scores = new Map<string, number>()
  index.query(asked, family).each((document, score) => {
    const part = index.segmentOf(document)!
    scores.set(part.segment.ids[document - part.base]!, score)
  })
  return scores
}

function assertSame(actual: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): void {
  assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort())
  for (const [id, score] of expected) assert.ok(Math.abs(score - actual.get(id)!) < 1e-9, `${id}: ${score}`)
}

test('one segment answers as lunr.Index does, refs and scores', () => {
  fc.assert(
    fc.property(
      fc.array(doc, { minLength: 1, maxLength: 9 }),
      boosts,
      clauses,
      (docs, fieldBoosts, asked) => {
        const documents = docs.map((each, number) => [`d${number}`, each] as const)
        const index = new PackedIndex(fieldBoosts)
        index.add(segmentOf(documents))
        assertSame(packedScores(index, asked), lunrScores(documents, fieldBoosts, asked))
      },
    ),
    { numRuns: 400 },
  )
})

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), id: fc.nat(9), doc }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('flush' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('merge' as const), from: fc.nat(3), count: fc.nat(3) }),
  },
)

test('after any history it answers as lunr.Index built from scratch', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), boosts, clauses, (history, fieldBoosts, asked) => {
      const index = new PackedIndex(fieldBoosts)
      const now = new Map<string, Doc>()
      let waiting = new Map<string, Doc>()
      const bury = (id: string): void => {
        for (const part of index.segments) {
          const document = part.segment.ids.findLastIndex((each, at) => each === id && part.living[at] === 1)
          if (document >= 0) part.bury(document)
        }
      }
      const flush = (): void => {
        if (waiting.size > 0) index.add(segmentOf([...waiting]))
        waiting = new Map()
      }
      for (const each of history) {
        if (each.do === 'put') {
          const id = `d${each.id}`
          bury(id)
          now.set(id, each.doc)
          waiting.set(id, each.doc)
        } else if (each.do === 'remove') {
          bury(`d${each.id}`)
          now.delete(`d${each.id}`)
          waiting.delete(`d${each.id}`)
        } else if (each.do === 'flush') flush()
        else {
          const parts = index.segments.slice(each.from, each.from + each.count)
          if (parts.length === 0) continue
          const merge = mergeSegments(parts, FIELDS)
          for (let step = merge.next(); ; step = merge.next()) {
            if (!step.done) continue
            index.add(new Segment(step.value), parts)
            break
          }
        }
      }
      flush()
      const expected = now.size === 0 ? new Map<string, number>() : lunrScores([...now], fieldBoosts, asked)
      assertSame(packedScores(index, asked), expected)
    }),
    { numRuns: 400 },
  )
})

test('a merge makes the very bytes that building its documents makes', () => {
  fc.assert(
    fc.property(fc.array(doc, { minLength: 2, maxLength: 8 }), fc.nat(7), fc.nat(7), (docs, split, gone) => {
      const documents = docs.map((each, number) => [`d${number}`, each] as const)
      const at = 1 + (split % (docs.length - 1))
      const index = new PackedIndex([1, 1, 1])
      const [first] = [
        index.add(segmentOf(documents.slice(0, at))),
        index.add(segmentOf(documents.slice(at))),
      ]
      first.bury(gone % at)
      const merge = mergeSegments(index.segments, FIELDS)
      let step = merge.next()
      while (!step.done) step = merge.next()
      const expected = segmentOf(documents.filter((_, number) => number !== gone % at))
      assert.deepEqual(Buffer.from(step.value), Buffer.from(expected.buffer))
    }),
  )
})

test('a buffer with any byte changed, or cut short, is refused', () => {
  const { buffer } = segmentOf([['d0', { fields: [['pier'], ['old', 'pier'], []], boost: 2 }]])
  const refused = (changed: ArrayBuffer): void => {
    assert.throws(() => new Segment(changed), /search index is damaged/)
  }
  for (let at = 0; at < buffer.byteLength; at++) {
    const changed = buffer.slice(0)
    new Uint8Array(changed)[at]! ^= 1 + (at % 255)
    refused(changed)
    refused(buffer.slice(0, at))
  }
})
