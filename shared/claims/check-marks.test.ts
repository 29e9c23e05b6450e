import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { checkMarks, namesFor } from './check-marks.ts'

/** What is marked: f, n, d or s before the words. */
const cases: Record<string, string[]> = {
  'The keeper wrote 31 levels down on 3 May 1998.': ['f:31', 'd:3 May 1998'],
  'Odessa Pruitt paid $3.5 million in 2014.': ['n:Odessa Pruitt', 'f:$3.5 million', 'd:2014'],
  'It was the first plant to close, and the largest.': ['s:first', 's:largest'],
  'Thirty-one of 62 readings were over 15 ppb.': ['f:Thirty-one', 'f:62', 'f:15 ppb'],
  'Nobody signed, said one of them on Friday.': ['s:Nobody', 'd:Friday'],
  'Die Anlage war die größte und kostete 12 Millionen Euro.': ['s:größte', 'f:12 Millionen Euro'],
  'Это был первый завод, и строил его Марат Сейткали.': ['s:первый', 'n:Марат Сейткали'],
  'Бұл ең үлкен зауыт, 2004 жылы жабылды.': ['s:ең', 'd:2004 жылы'],
  'C’était la première fois que Paul Durand parlait.': ['s:première', 'n:Paul Durand'],
  'On Friday Ms. Pruitt asked a person of the works.': ['d:Friday', 'n:Ms. Pruitt'],
  'They had it from Person K and from Dr. Anselm, of St. Olave.': [
    'n:Person K',
    'n:Dr. Anselm',
    'n:St. Olave',
  ],
  'وقع سالم مراد 31 ورقة للمرة الأولى.': ['n:سالم مراد', 'f:31', 's:الأولى'],
}

suite('what in a claim wants a look', () => {
  const names = namesFor([
    { name: 'سالم مراد', aliases: [] },
    { name: 'Person K', aliases: [] },
  ])
  for (const [text, expected] of Object.entries(cases))
    test(text, () => {
      const found = checkMarks(text, names).map(({ kind, range }) => `${kind[0]}:${text.slice(...range)}`)
      assert.deepEqual(found, expected)
    })

  test('stands in order, each place once', () => {
    const piece = fc.constantFrom(
      '31',
      ' May ',
      'Anna ',
      'first ',
      '$',
      '2014',
      ', ',
      'the ',
      '最',
      '３',
      ' км ',
      '. ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 20 }), parts => {
        let at = 0
        for (const { range } of checkMarks(parts.join(''), new Set())) {
          assert.ok(range[0] >= at && range[1] > range[0])
          at = range[1]
        }
      }),
    )
  })
})
