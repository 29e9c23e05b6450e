import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from './decode.ts'
import { encode, encodeUtf16 } from './testing/encode.ts'

const russian = 'Жители посёлка рассказали, что вода в колодцах стала мутной.'
const headline = 'Глава района ушёл в отставку'
const ukrainian = 'Мешканці селища розповіли, що вода в криницях стала мутною.'
const samples: readonly (readonly [string, string])[] = [
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['ibm866', russian],
  ['iso-8859-5', russian],
  ['windows-1251', headline],
  ['koi8-r', headline],
  ['windows-1251', 'Вода мутная'],
  ['koi8-r', 'Вода мутная'],
  ['windows-1251', ukrainian],
  ['koi8-u', ukrainian],
  ['shift_jis', '住民によると、川の水は三年前から濁っているという。'],
  ['euc-jp', '住民によると、川の水は三年前から濁っているという。'],
  ['gb18030', '居民说，河水三年前就开始变得浑浊，没有人出来解释。'],
  ['big5', '居民說，河水三年前就開始變得渾濁，沒有人出來解釋。'],
  ['euc-kr', '주민들은 강물이 삼 년 전부터 흐려졌다고 말했다.'],
  ['windows-1252', 'Die Anwohner sagten, das Wasser sei trübe – „seit drei Jahren“.'],
  ['windows-1252', 'Les riverains disent que l’eau est trouble depuis l’été dernier.'],
  ['windows-1250', 'Mieszkańcy mówią, że woda w studniach jest mętna od trzech lat.'],
  ['windows-1253', 'Οι κάτοικοι λένε ότι το νερό είναι θολό εδώ και τρία χρόνια.'],
  ['windows-1255', 'התושבים אומרים שהמים עכורים כבר שלוש שנים.'],
  ['windows-1256', 'يقول السكان إن المياه أصبحت عكرة منذ ثلاث سنوات.'],
]

for (const [label, text] of samples)
  test(`${label} is told from its bytes: ${text.slice(0, 24)}`, () => {
    assert.equal(decode(encode(text, label), null, false).text, text)
  })

for (const order of ['le', 'be'] as const)
  for (const mark of [true, false])
    test(`UTF-16 ${order} ${mark ? 'with' : 'without'} a byte order mark`, () => {
      for (const text of [russian, 'Plain words.', '河水 3 年前就开始变得浑浊\n第二行 abc\n']) {
        const read = decode(encodeUtf16(text, order, mark), null, false)
        assert.deepEqual([read.encoding, read.text.replace('\uFEFF', '')], [`utf-16${order}`, text])
      }
    })

test('valid UTF-8 wins over what a page declares', () => {
  const page = `<meta charset="windows-1251"><p>${russian}</p>`
  assert.deepEqual(decode(new TextEncoder().encode(page), 'koi8-r', true), { text: page, encoding: 'utf-8' })
})

test('a page’s declaration wins over detection, and the transport’s over the page’s', () => {
  const page = '<meta charset="windows-1251"><p>Ёлка</p>'
  assert.equal(decode(encode(page, 'windows-1251'), null, true).text, page)
  assert.equal(decode(encode(page, 'koi8-r'), 'koi8-r', true).text, page)
})

test('UTF-8 with a cut character at its end is still UTF-8', () => {
  const bytes = new TextEncoder().encode(russian.slice(0, -1))
  const read = decode(bytes.subarray(0, -1), null, false)
  assert.equal(read.encoding, 'utf-8')
  assert.ok(read.text.startsWith(russian.slice(0, -2)))
})

test('an encoding nobody knows is no failure', () => {
  assert.equal(decode(encode(russian, 'windows-1251'), 'x-unheard-of', false).text, russian)
})
