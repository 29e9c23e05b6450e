import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { typedQuotations } from './typed-quotations.ts'

const found = (line: string) => typedQuotations(line).map(range => line.slice(...range))

test('what someone is made to say is found, whatever its marks', () => {
  assert.deepEqual(found('She said, “We never saw the book,” and left. “No.”'), ['“We never saw the book,”'])
  assert.deepEqual(found('«Журнал никто не сверял», — сказал он.'), ['«Журнал никто не сверял»'])
  assert.deepEqual(found('„Das hat niemand je geprüft“, sagte er.'), ['„Das hat niemand je geprüft“'])
  assert.deepEqual(found('"One two three four" and "five six seven eight"').length, 2)
  assert.deepEqual(found('the “so-called” plan, “The Weir”, 3" wide'), [])
  assert.deepEqual(found('قال «لم يسأل أحد عن الأرقام» أمس'), ['«لم يسأل أحد عن الأرقام»'])
})

test('ranges are in order, apart, and within any line', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', '"', '«', '»', 'a b c d ', 'no ', '„')), parts => {
      const line = parts.join('')
      let last = 0
      for (const [start, end] of typedQuotations(line)) {
        assert.ok(start >= last && end > start && end <= line.length)
        last = end
      }
    }),
  )
})
