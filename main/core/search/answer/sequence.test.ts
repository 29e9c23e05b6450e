import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Catalogue } from '../index/catalogue.ts'
import type { SearchDocument } from '../search.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { answer, highlightsIn } from './answer.ts'

const catalogueOf = (...documents: readonly SearchDocument[]): Catalogue => {
  const catalogue = new Catalogue()
  for (const document of documents) catalogue.put(document)
  catalogue.flush()
  return catalogue
}
const found = (query: string, catalogue: Catalogue): string[] =>
  answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 })
    .hits.map(hit => hit.id)
    .sort()
const lit = (query: string, text: string): string[] =>
  highlightsIn(query, 'a', catalogueOf(searchDocument('a', text))).map(([from, to]) => text.slice(from, to))

/** Written, and in normal form: some are two characters and become one, or one and become two. */
const letters = new Map([
  ['港', '港'],
  ['口', '口'],
  ['四', '四'],
  ['時', '時'],
  ['𠮟', '𠮟'],
  ['に', 'に'],
  ['か\u3099', 'が'],
  ['ガ', 'ガ'],
  ['ｶﾞ', 'ガ'],
  ['ヿ', 'コト'],
  ['ー', 'ー'],
  ['ｰ', 'ー'],
  ['น้', 'น้'],
  ['ำ', '\u0e4dา'],
  ['ท', 'ท'],
  ['ກ', 'ກ'],
  ['ក្', 'ក្'],
  ['မ', 'မ'],
])
const gaps = ['。', ' ', '、', '\n', '\u200b']
const spaced = ['Lind', 'Ｌ', '4']

/** What a text is made of; each unit's normal form is that of the text there (a gap's is its own, or empty). */
type Unit = { readonly written: string; readonly normal: string; readonly spaceless: boolean }
const letter = fc
  .constantFrom(...letters)
  .map(([written, normal]): Unit => ({ written, normal, spaceless: true }))
const other = fc.constantFrom(...gaps, ...spaced.map(word => ` ${word} `)).map(
  (written): Unit => ({
    written,
    normal: written === '\u200b' ? '' : written.normalize('NFKC').toLowerCase(),
    spaceless: false,
  }),
)
const units = fc.array(fc.oneof({ weight: 6, arbitrary: letter }, { weight: 1, arbitrary: other }), {
  minLength: 1,
  maxLength: 14,
})
const written = (text: readonly Unit[]): string => text.map(unit => unit.written).join('')
const normal = (text: readonly Unit[]): string => text.map(unit => unit.normal).join('')

/** The places of a normalised sequence in the text as written, whole units, joined where they overlap. */
function naivePlaces(text: readonly Unit[], sought: string): [number, number][] {
  const whole = normal(text)
  const unitAt: Unit[] = text.flatMap(unit => Array.from({ length: unit.normal.length }, () => unit))
  const starts = new Map<Unit, number>()
  let offset = 0
  for (const unit of text) {
    starts.set(unit, offset)
    offset += unit.written.length
  }
  const places: [number, number][] = []
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
    const first = unitAt[at]!
    const last = unitAt[at + sought.length - 1]!
    const place: [number, number] = [starts.get(first)!, starts.get(last)! + last.written.length]
    const before = places.at(-1)
    if (before && place[0] < before[1]) before[1] = Math.max(before[1], place[1])
    else places.push(place)
  }
  return places
}

/** A cut of the text's letters that stand in a row, as written; units are made anew, so that each is one object. */
const textAndSubstring = fc
  .tuple(fc.array(units, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(7))
  .map(([drawn, which, where, length]) => {
    const texts = drawn.map(text => text.map(unit => ({ ...unit })))
    const text = texts[which % texts.length]!
    const start = where % text.length
    const rest = text.slice(start, start + length + 1)
    const stop = rest.findIndex(unit => !unit.spaceless)
    return { texts, sought: stop < 0 ? rest : rest.slice(0, stop) }
  })
  .filter(({ sought }) => sought.length > 0)

test('letters in a row are found where they stand, with any sign, and nowhere else', () => {
  fc.assert(
    fc.property(textAndSubstring, ({ texts, sought }) => {
      const catalogue = catalogueOf(
        ...texts.map((text, index) => searchDocument(`${index}`, written(text), { language: 'ja' })),
      )
      const places = texts.map(text => naivePlaces(text, normal(sought)))
      const expected = [...places.keys()].filter(index => places[index]!.length > 0).map(String)
      assert.ok(expected.length > 0)
      const word = written(sought)
      for (const query of [word, `"${word}"`, `+${word}`, `+"${word}"`, `${word}*`, `text:${word}`]) {
        assert.deepEqual(found(query, catalogue), expected, query)
        for (const [index, ranges] of places.entries())
          assert.deepEqual(highlightsIn(query, `${index}`, catalogue), ranges, query)
      }
      const others = [...places.keys()].map(String).filter(id => !expected.includes(id))
      assert.deepEqual(found(`-${word}`, catalogue), others)
    }),
    { numRuns: 300 },
  )
})

test('a phrase cut from a text is found there, with the words and marks in it', () => {
  fc.assert(
    fc.property(units, fc.nat(), fc.nat(10), (text, where, length) => {
      const start = where % text.length
      const part = text.slice(start, start + length + 1)
      fc.pre(part.some(unit => unit.spaceless))
      const [content, asked] = [written(text), written(part)]
      const catalogue = catalogueOf(searchDocument('a', content))
      const ranges = highlightsIn(`"${asked}"`, 'a', catalogue)
      const from = written(text.slice(0, start)).length
      const [first, last] = [asked.search(/[\p{L}\p{N}]/u), asked.search(/[^\p{L}\p{N}\p{M}]*$/u)]
      assert.ok(ranges.some(range => range[0] <= from + first && range[1] >= from + last))
    }),
    { numRuns: 300 },
  )
})

test('a word that is in no text is not found, though its letters are', () => {
  const row = fc.array(fc.constantFrom('港', '口', '四', 'ก', 'น้'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      row,
      fc.array(fc.constantFrom('港', '口', 'น้'), { minLength: 2, maxLength: 4 }),
      (text, asked) => {
        const [content, word] = [text.join(''), asked.join('')]
        const catalogue = catalogueOf(searchDocument('a', content))
        const expected = content.includes(word) ? ['a'] : []
        for (const query of [word, `"${word}"`, `+${word}`])
          assert.deepEqual(found(query, catalogue), expected)
      },
    ),
  )
})

test('what stands beside a word does not decide whether it is found', () => {
  const text = '浚渫船は午前四時に港を出た。燃料の書類には誰も署名していなかった。'
  for (const query of ['午前四時', '"午前四時"', '+午前四時', '"午前 四時"'])
    assert.deepEqual(lit(query, text), ['午前四時'])
  assert.deepEqual(lit('"出た 燃料"', text), ['出た。燃料'])
  assert.deepEqual(lit('出た燃料', text), [])
  assert.deepEqual(lit('"午前 燃料"~9', text), ['午前', '燃料'])
  assert.deepEqual(lit('"午前 燃料"~8', text), [])
  assert.deepEqual(lit('浚*船', text), ['浚渫船'])
  assert.deepEqual(lit('港*燃', text), [])
})

test('scripts may be mixed, and words of scripts with spaces stay whole', () => {
  const text = 'The ferry 浚渫船Orval号 left at 午前14時, says Tシャツ株式会社'
  assert.deepEqual(lit('浚渫船Orval号', text), ['浚渫船Orval号'])
  assert.deepEqual(lit('"ferry 浚渫"', text), ['ferry 浚渫'])
  assert.deepEqual(lit('"船orval 号 left"', text), ['船Orval号 left'])
  assert.deepEqual(lit('船Or*', text), ['船Orval'])
  assert.deepEqual(lit('午前4時', text), [])
  assert.deepEqual(lit('午前１４時', text), ['午前14時'])
  assert.deepEqual(lit('orval t', text), ['Orval', 'T'])
  assert.deepEqual(lit('tｼｬﾂ', text), ['Tシャツ'])
})

test('a name is found under its spelling in another script too, and near spellings with ~', () => {
  const catalogue = catalogueOf(
    searchDocument('latin', 'Xinjiapo was named'),
    searchDocument('han', '他在新加坡的港口', { language: 'zh' }),
  )
  assert.deepEqual(found('新加坡', catalogue), ['han', 'latin'])
  assert.deepEqual(found('+新加坡', catalogue), ['han', 'latin'])
  assert.deepEqual(found('-新加坡', catalogue), ['latin'])
  assert.deepEqual(found('xinjiapo', catalogue), ['han', 'latin'])
  assert.deepEqual(found('新加波~1', catalogue), ['han'])
})

test('scores as lunr scores a word', () => {
  const catalogue = catalogueOf(
    searchDocument('once', '港口 安静', { title: '那里 这里' }),
    searchDocument('often', '港口 港口', { title: '那里 那里' }),
    searchDocument('title', '安静 安静', { title: '港口 这里' }),
    searchDocument('latin once', 'pier calm', { title: 'here there' }),
    searchDocument('latin often', 'pier pier', { title: 'here here' }),
    searchDocument('latin title', 'calm calm', { title: 'pier there' }),
    ...Array.from({ length: 6 }, (_, index) =>
      searchDocument(`z${index}`, 'still still', { title: 'as one' }),
    ),
  )
  const scores = (query: string): number[] =>
    answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 }).hits.map(hit => hit.score)
  const [letters, words] = [scores('港口'), scores('pier')]
  assert.equal(letters.length, 3)
  for (const [rank, score] of letters.entries()) assert.ok(Math.abs(score - words[rank]!) < 0.002)
})

test('long rows of one letter take time linear in the text', () => {
  const catalogue = catalogueOf(searchDocument('a', '港'.repeat(200_000)))
  const row = '港'.repeat(9000)
  assert.deepEqual(highlightsIn(row, 'a', catalogue), [[0, 200_000]])
  assert.deepEqual(found(`${row}口`, catalogue), [])
  assert.throws(() => found(`*${row}`, catalogue), /at most 64 letters/)
})
