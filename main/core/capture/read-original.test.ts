import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failsWith } from '../testing/support.ts'
import { brokenInvariants } from './pieces.ts'
import { blocksOf, bytesOf, readFixture as read } from './testing/read-fixture.ts'

const readable = [
  'audit.pdf',
  'hearing.ar.pdf',
  'minutes.docx',
  'crane.eml',
  'crane.srt',
  'crane.vtt',
  'payments.csv',
  'quarry.odt',
  'quarry.rtf',
  'sums.xlsx',
  'sums.ods',
  'quarry-board.txt',
  'harbour.mbox',
  'bundle.zip',
  'crane.mhtml',
  'crane.warc.gz',
]

for (const fileName of readable)
  test(`${fileName} gives text and blocks that fit each other`, async () => {
    const captured = await read(fileName)
    assert.deepEqual(brokenInvariants(captured.text, captured.blocks), [])
    assert.ok(captured.metadata.title.length > 0)
  })

test('a PDF in two columns is read down the one, then down the other, over the end of the page', async () => {
  const captured = await read('audit.pdf')
  const paid = [...captured.text.matchAll(/paid (\d+) crowns/g)].map(match => Number(match[1]))
  assert.deepEqual(
    paid,
    [...paid].sort((a, b) => a - b),
  )
  assert.equal(paid.length, 23)
  assert.ok(
    blocksOf(captured)
      .filter(block => block.startsWith('paragraph'))
      .every(block => block.endsWith('Ruth Anselm said.')),
    'every paragraph is whole',
  )
  assert.deepEqual(
    captured.blocks
      .filter(block => block.type === 'heading')
      .map(block => [block.level, captured.text.slice(block.start, block.end), block.origin?.page]),
    [
      [1, 'Audit of the sluice at Marlow Bend', 1],
      [2, 'What was paid', 1],
      [2, 'What was delivered', 1],
      [2, 'Payments', 2],
    ],
  )
  assert.deepEqual(blocksOf(captured).slice(-3), [
    'table-row: Payee | Sum | Day',
    'table-row: Orrin Works | 1,200 | 3 May',
    'table-row: T. Vale | 88 | 9 May',
  ])
  assert.equal(captured.setAside.filter(({ text }) => text.includes('file 77')).length, 2)
})

test('Arabic letters of a PDF come in the order and shape in which they are written', async () => {
  const captured = await read('hearing.ar.pdf')
  assert.equal(captured.metadata.language, 'ar')
  assert.ok(captured.text.startsWith('محضر الجلسة'))
  assert.ok(captured.text.includes('المهندسة'))
})

test('a Word document gives headings, table rows and what was inserted, not what was deleted', async () => {
  assert.deepEqual(blocksOf(await read('minutes.docx')), [
    'heading: Minutes of the harbour board',
    'paragraph: The board met at nine. Ruth Anselm said that the crane had not been inspected since 2019.',
    'heading: Decisions',
    'paragraph: The crane is to be closed until it has been looked at.',
    'paragraph: The fee stays at 120 crowns.',
    'table-row: Payee | Sum',
    'table-row: Orrin Works | 1,200',
  ])
})

test('a message says who wrote when, in the sender’s zone; attachments are named', async () => {
  const captured = await read('crane.eml')
  const { title, byline, publishedAt } = captured.metadata
  assert.deepEqual([title, byline, publishedAt], ['The crane', ['Ruth Ansélm'], '2031-03-04T09:12+01:00'])
  assert.ok(blocksOf(captured).includes('block-quote: Who signed for it?'))
  assert.ok(captured.text.includes('why it had been open for so long'))
  assert.deepEqual(
    captured.setAside.map(({ text, reason }) => [reason, text]),
    [['attachment', 'register.pdf (application/pdf, 1 KB)']],
  )
})

test('subtitles become turns that know their second', async () => {
  const srt = await read('crane.srt')
  assert.equal(srt.kind, 'transcript')
  assert.deepEqual(blocksOf(srt), [
    'turn: Who signed for the crane?',
    'turn: Nobody did. That is what I said in 2019.',
  ])
  assert.deepEqual(
    srt.blocks.map(block => block.origin?.time),
    [1, 3.2],
  )
  assert.deepEqual(blocksOf(await read('crane.vtt')), [
    'turn: Ruth Anselm: Nobody looked at it.',
    'turn: Tom Vale: Not once?',
  ])
})

test('rows of a table say their headings', async () => {
  const captured = await read('payments.csv')
  assert.deepEqual(blocksOf(captured), [
    'table-row: Payee: Orrin; Works | Sum: 1200 | Day: 3 May',
    'table-row: Payee: T. Vale | Sum: 88',
  ])
  assert.deepEqual([captured.metadata.title, captured.metadata.language], ['payments', null])
})

test('what cannot be read is refused in a sentence that names the file', async () => {
  await assert.rejects(read('scan.pdf'), /“scan.pdf” holds a picture of a page and no text: it was scanned/)
  await assert.rejects(read('bomb.docx'), /“bomb.docx” unpacks to 58 MB/)
})

test('a PDF whose tree of pages is broken is refused', async () => {
  const bytes = bytesOf('audit.pdf')
  const at = Buffer.from(bytes).indexOf('/Kids [')
  assert.ok(at > 0)
  bytes[at + 6] = 0x3c
  await assert.rejects(read('audit.pdf', bytes), failsWith('unreadable', /“audit.pdf” is damaged/))
})
