import assert from 'node:assert/strict'
import { test } from 'node:test'
import JSZip from 'jszip'
import { AppError } from '../../../../shared/errors.ts'
import { failsWith } from '../../testing/support.ts'
import { readOriginal } from '../read-original.ts'
import { blocksOf, readFixture } from '../testing/read-fixture.ts'

const written = [
  'paragraph: The council heard on 4 March that the quarry had no permit[1] for its western face since 2019.',
  'heading: Was gesagt wurde · Что было сказано',
  'paragraph: «Мы ничего не подписывали», — сказала Илзе Марран. وقالت إن السجل ضاع.',
  'list-item: Two pumps were sold.',
  'list-item: Die Waage wurde nicht gelesen.',
  'table-row: Lorry | Tonnes',
  'table-row: A 17 | 22.5',
  'block-quote: Nobody asked the village.',
  'list-item: [1] Minute book, folio 12.',
]

for (const fileName of ['quarry.odt', 'quarry.rtf'])
  test(`${fileName} as LibreOffice saves it: structure, notes, no deleted words; comments and heads aside`, async () => {
    const captured = await readFixture(fileName)
    assert.deepEqual(blocksOf(captured), written)
    assert.deepEqual(
      [captured.metadata.title, captured.metadata.byline],
      ['The quarry at Sela', ['Ilse Marran']],
    )
    assert.deepEqual(captured.setAside.map(({ reason }) => reason).sort(), [
      'comment',
      'running head',
      'title',
    ])
    assert.ok(!JSON.stringify(captured).includes('every winter'))
  })

test('a workbook gives rows under their headings, as shown, with sheet and row; what is hidden is set aside', async () => {
  const captured = await readFixture('sums.xlsx')
  assert.deepEqual(blocksOf(captured), [
    'heading: Payments',
    'paragraph: What was paid at Sela',
    'table-row: Payee: Orrin Works | Day: 03.05.2031 | Sum: 1,200.50 | Share: 42.5%',
    'table-row: Payee: Ванна Кей | Day: 10.12.2031 | Sum: -17.00',
    'heading: Lorries',
    'table-row: Lorry: A 17 | Driver: Tom Vale',
  ])
  assert.deepEqual(captured.blocks[3]?.origin, { sheet: 'Payments', row: 6 })
  assert.deepEqual(
    captured.setAside.map(({ reason, text }) => [reason, text]),
    [
      ['comment', 'Ilse: Paid twice?'],
      ['hidden row', 'Payee: Т. Вале | Day: 09.12.2031 | Sum: 88.00'],
      ['hidden sheet', 'Kept back'],
      ['hidden sheet', 'Not for the board'],
    ],
  )
  assert.ok(
    (await readFixture('sums.ods')).text.includes('Payee: Orrin Works | Day: 03.05.2031 | Sum: 1,200.50'),
  )
})

const archive = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const zip = new JSZip()
  for (const [path, words] of Object.entries(files)) zip.file(path, words)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
const read = (bytes: Uint8Array, fileName: string) =>
  readOriginal({ bytes, mediaType: null, fileName, url: null })

test('an archive that lies about its sizes is refused before its reader sees it', async () => {
  const bytes = await archive({ 'word/document.xml': `<w>${'x'.repeat(400_000)}</w>` })
  // The unpacked size in the directory (APPNOTE.TXT 4.3.12), made small.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const at = Buffer.from(bytes).indexOf('PK\x01\x02')
  view.setUint32(at + 24, 10, true)
  await assert.rejects(read(bytes, 'lies.docx'), failsWith('unreadable', /“lies.docx” is damaged/))
})

test('entities of an OpenDocument text do not grow, and depth without end is refused', async () => {
  const open = '<office:text>'
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <office:document-content>${open}<text:p>Before &b; after</text:p></office:text></office:document-content>`
  const mimetype = 'application/vnd.oasis.opendocument.text'
  const { text } = await read(await archive({ mimetype, 'content.xml': bomb }), 'bomb.odt')
  assert.ok(text.length < 60, text)
  const deep = `${open}${'<text:section>'.repeat(5000)}<text:p>Words</text:p>`
  await assert.rejects(
    read(await archive({ mimetype, 'content.xml': deep }), 'deep.odt'),
    failsWith('unreadable', /“deep.odt” nests/),
  )
})

test('a document under a password says so', async () => {
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': 'x',
    'META-INF/manifest.xml': manifest,
  }
  await assert.rejects(read(await archive(files), 'a.odt'), /“a.odt” is locked with a password/)
  const compound = Buffer.concat([
    Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  await assert.rejects(read(compound, 'a.docx'), /“a.docx” is locked with a password/)
})

test('letters of RTF in any code page, of one byte or two, with Unicode beside them', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset128 B;}}\f0 \'cf\'f0\'e8\'e2\'e5\'f2 {\f1 \'93\'fa\'96\'7b} \uc1\u1178?\uc2\u1199 ??\par \lquote Words\rquote\emdash said.\par}`
  const { text } = await read(Buffer.from(rtf, 'latin1'), 'a.rtf')
  assert.equal(text, 'Привет 日本 Қү\n‘Words’—said.')
})

test('RTF that nests without end is refused, and a lying length of a picture loses nothing but itself', async () => {
  await assert.rejects(read(Buffer.from(`{\\rtf1${'{'.repeat(100_000)}`), 'deep.rtf'), AppError)
  const { text } = await read(Buffer.from('{\\rtf1 Words.\\par\\bin999999999 gone}'), 'bin.rtf')
  assert.equal(text, 'Words.')
})
