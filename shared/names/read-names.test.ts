import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { namesCsv } from './names-csv.ts'
import { readNames } from './read-names.ts'

test('one name a line, in any script, each once', () => {
  const { names, left } = readNames(
    '\ufeffGulnar Seitkali\r\nГүлнар Сейтқали\n\n گۇلنار سەيتقالي \n12\nGulnar Seitkali\n李明',
    false,
  )
  assert.deepEqual(names, ['Gulnar Seitkali', 'Гүлнар Сейтқали', 'گۇلنار سەيتقالي', '李明'])
  assert.equal(left, 2)
})

test('of a table the first column, without its heading, whatever divides it', () => {
  assert.deepEqual(
    readNames('Name;Role\n"Seitkali, ""Gulya""";"engineer\nof quality"\nTubin;x\n', true).names,
    ['Seitkali, "Gulya"', 'Tubin'],
  )
  assert.deepEqual(readNames('Tubin\tdirector\nOakes\t', true).names, ['Tubin', 'Oakes'])
})

test('at most ten thousand names are taken', () => {
  const { names, left } = readNames(
    Array.from({ length: 10_010 }, (_, index) => `Lind ${index}`).join('\n'),
    false,
  )
  assert.deepEqual([names.length, left], [10_000, 10])
})

const headings = ['Name', 'Typed', 'Spelling', 'Kind', 'Title', 'Form']
const row = (name: string) => ({ name, exact: 0, spelling: 0, documents: [] })

test('what is exported is read again, and no cell begins as a formula does', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'Я', '"', ',', ';', '=', '+', '@', ' ', "'"),
    minLength: 1,
  })
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), all => {
      const { names } = readNames(all.map(each => `x${each}`).join('\n'), false)
      assert.deepEqual(readNames(namesCsv(names.map(row), headings), true).names, names)
    }),
  )
  for (const formula of ['=HYPERLINK("x")', '+1', '-1', '@x', '\t=1'])
    assert.ok(
      namesCsv([row(formula)], headings)
        .split('\r\n')[1]
        ?.startsWith(`"'${formula.charAt(0)}`),
      formula,
    )
})
