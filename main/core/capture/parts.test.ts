import assert from 'node:assert/strict'
import { test } from 'node:test'
import JSZip from 'jszip'
import { failsWith } from '../testing/support.ts'
import { workThroughParts } from '../work/parts.ts'
import type { CaptureInput } from './captured.ts'
import { partLimits } from './parts.ts'
import { readOriginal } from './read-original.ts'
import { blocksOf, bytesOf, readFixture } from './testing/read-fixture.ts'

const read = (bytes: Uint8Array, fileName: string) =>
  readOriginal({ bytes, mediaType: null, fileName, url: null })
const named = (parts: Awaited<ReturnType<typeof read>>['parts']) =>
  parts?.map(part => [part.name, 'reason' in part ? part.reason : part.input.bytes.length])

test('a mailbox lists its messages; each is a part, under the message that its conversation began with', async () => {
  const { parts = [], text } = await readFixture('harbour.mbox')
  assert.equal(text, 'Der Kran\nRe: Der Kran\nДругое дело')
  const messages = await Promise.all(
    parts.map(part => ('input' in part ? readOriginal(part.input) : Promise.reject(new Error(part.reason)))),
  )
  assert.deepEqual(
    messages.map(({ thread }) => thread),
    ['<a1@harbour.example>', '<a1@harbour.example>', '<b1@harbour.example>'],
  )
  assert.ok(
    messages[0]?.text.endsWith('From the harbour, with regards'),
    'lines that were quoted are as written',
  )
  assert.deepEqual(
    messages.map(message => message.parts?.map(({ name }) => name)),
    [['register.csv'], undefined, ['stamp.png']],
  )
})

test('an archive gives its files; those that are locked or lead out of it come with the reason', async () => {
  const { parts, text } = await readFixture('bundle.zip')
  assert.equal(text, 'letters/harbour.mbox\npumps.txt\n../../pumps.txt')
  assert.deepEqual(named(parts)?.slice(1), [
    ['pumps.txt', 21],
    ['../../pumps.txt', '“../../pumps.txt” is locked with a password. Nothing was taken from it.'],
  ])
  const slip = await new JSZip().file('../../etc/passwd', 'Words').generateAsync({ type: 'uint8array' })
  assert.match(String(named((await read(slip, 'slip.zip')).parts)), /a name that leads out of its archive/)
  await assert.rejects(
    readFixture('locked.zip'),
    failsWith('unreadable', /“locked.zip” is locked with a password/),
  )
  await assert.rejects(
    read(bytesOf('bomb.docx').slice(0, -30), 'cut.zip'),
    failsWith('unreadable', /is damaged/),
  )
  await assert.rejects(
    read(bytesOf('bomb.docx'), 'bomb.zip'),
    failsWith('too-large', /“bomb.zip” unpacks to/),
  )
})

test('a page saved as one file by Chromium is read without its frames, under its own address', async () => {
  const captured = await readFixture('crane.mhtml')
  assert.equal(captured.metadata.url, 'http://127.0.0.1:8971/crane.html')
  assert.deepEqual(
    blocksOf(captured).map(block => block.slice(0, 35)),
    ['paragraph: The crane at the eastern', 'paragraph: “Nobody signed for it,” '],
  )
  assert.ok(!captured.text.includes('Advertisement'))
})

test('a page saved with SingleFile, or by a browser, is under the address noted in it', async () => {
  const page =
    '<title>The crane</title><article><h1>The crane</h1><p>Nobody had looked at it since 2019.</p></article>'
  for (const note of [
    'Page saved with SingleFile \n url: https://post.example/crane \n saved date: Tue Mar 04 2031',
    ' saved from url=(0026)https://post.example/crane ',
  ]) {
    const captured = await read(
      new TextEncoder().encode(`<!DOCTYPE html> <html><!--${note}-->${page}`),
      'crane.html',
    )
    assert.equal(captured.metadata.url, 'https://post.example/crane')
  }
})

test('a web archive gives its pages; a packed one those that it lists', async () => {
  const { parts } = await readFixture('crane.warc.gz')
  assert.deepEqual(
    parts?.map(part => 'input' in part && part.input.url),
    ['http://127.0.0.1:8971/crane.html'],
  )
  const wacz = new JSZip().file('datapackage.json', '{}').file('archive/a.warc.gz', bytesOf('crane.warc.gz'))
  const packed = async (url: string) =>
    read(
      await wacz
        .file('pages/pages.jsonl', `{"format":"json-pages-1.0"}\n{"url":"${url}"}\n`)
        .generateAsync({ type: 'uint8array' }),
      'crane.wacz',
    )
  assert.equal((await packed('http://127.0.0.1:8971/crane.html')).parts?.length, 1)
  await assert.rejects(packed('http://127.0.0.1:8971/other.html'), failsWith('unreadable', /without a page/))
})

test('a web archive that lies about a length gives what stands before', async () => {
  const record = (url: string, length?: number): string => {
    const answer =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The pumps were sold in May, the register says.</p>'
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http\r\n`
    return `${head}Content-Length: ${length ?? answer.length}\r\n\r\n${answer}\r\n\r\n`
  }
  const urlsOf = async (warc: string) => {
    const { parts = [] } = await read(Buffer.from(warc), 'a.warc')
    return parts.flatMap(part => ('input' in part ? [part.input.url] : []))
  }
  const first = record('https://a.example/1')
  assert.deepEqual(await urlsOf(first + record('https://a.example/2')), [
    'https://a.example/1',
    'https://a.example/2',
  ])
  assert.equal((await urlsOf(first + record('https://a.example/2', 999_999_999)))[0], 'https://a.example/1')
  assert.equal((await urlsOf(first + record('https://a.example/2', 3)))[0], 'https://a.example/1')
})

test('a message of a thousand parts, and one whose boundaries lie, are read', async () => {
  const part = (index: number) =>
    `--b\r\nContent-Type: text/csv; name="${index}.csv"\r\nContent-Disposition: attachment; filename="${index}.csv"\r\n\r\nA,B\r\n1,${index}\r\n`
  const head = 'From: a@b.example\r\nSubject: Parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  const many = head + Array.from({ length: 1000 }, (_, index) => part(index)).join('')
  assert.equal((await read(Buffer.from(`${many}--b--`), 'many.eml')).parts?.length, 1000)
  const { text } = await read(Buffer.from(head.replace('boundary=b', 'boundary=other') + part(1)), 'lies.eml')
  assert.ok(text.startsWith('From: a@b.example'))
})

test('parts of parts are worked through in order, and end at the limits', async () => {
  const input: CaptureInput = { bytes: new Uint8Array(1), mediaType: null, fileName: 'a', url: null }
  const below = { name: 'a', input }
  const worked = await workThroughParts<number, string>([below, { name: 'b', reason: 'Locked.' }], 0, {
    failed: (name, reason) => `${name}: ${reason}`,
    // Files within files without end, as an archive that holds itself.
    take: async (name, _, depth) => ({ result: name, inner: depth + 1, parts: [below] }),
  })
  assert.equal(worked.length, partLimits.depth + 2)
  assert.deepEqual([worked[0], worked[1], worked.at(-1)], ['a', 'a/a', 'b: Locked.'])
  assert.match(worked.at(-2) ?? '', /^a\/a\/a\/a\/a: “a” lies past what is taken from one file/)
})
