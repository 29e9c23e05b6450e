import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldsOfName, foldsOfQuery } from './fold.ts'

const found = (typed: string, written: string): boolean => {
  const filed = new Set(foldsOfName(written, written, true))
  return foldsOfQuery(typed, []).some(fold => filed.has(fold))
}

test('spellings of a name in several scripts find each other', () => {
  const names = [
    ['күнболатұлы', 'кунболатулы', 'kunbolatuly', 'kunbolatuli'],
    ['байболат', 'baibolat', 'baybolat'],
    ['сергей', 'sergey', 'sergei'],
    ['wałęsa', 'walesa'],
    ['παπαδημα', 'papadima'],
  ]
  for (const spellings of names)
    for (const a of spellings) for (const b of spellings) assert.ok(found(a, b), `${a} ${b}`)
  assert.ok(found('xinjiang', '新疆') && found('新疆', 'xinjiang'))
})

test('different names and ordinary words stay apart', () => {
  const apart = [
    ['khan', 'han'],
    ['石油', '时有'],
    ['year', 'ear'],
    ['мария', 'марина'],
    ['anna', 'ana'],
    ['lind', 'lynn'],
    ['او', 'او'],
  ] as const
  for (const [a, b] of apart) assert.ok(!found(a, b), `${a} ${b}`)
})

test('in ordinary English nothing but i and y meets', () => {
  const words =
    `the harbour was closed on monday after an inspector found that three of its cranes had not been
    checked since the storm a spokesman for the port said that the day shift was told to stay at home and that pay
    would not be lost while the company tries to find out why the tyres of two loaders were worn to the rim`
      .split(/\s+/)
      .filter(word => word.length >= 3)
  const byFold = Map.groupBy(new Set(words), word => foldsOfName(word, word, true)[0])
  for (const alike of byFold.values()) assert.equal(alike.length, 1, alike.join(' '))
})

test('only what may be a name is filed', () => {
  assert.deepEqual(foldsOfName('harbour', 'harbour', false), [])
  assert.deepEqual(foldsOfName('ли', 'ли', true), [])
  assert.equal(foldsOfName('байболату', 'байболат', true).length, 2)
})
