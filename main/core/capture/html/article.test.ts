import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capture } from '../capture.ts'

const sentence = (about: string): string =>
  `The harbour board of Marlow Bend met again about ${about}, and once more nobody could say who had signed for the cranes.`
const paragraphs = (...abouts: string[]): string =>
  abouts.map(about => `<p>${sentence(about)}</p>`).join('\n')

function read(body: string, head = ''): { text: string; aside: string } {
  const bytes = new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Cranes</title>${head}</head><body>${body}</body></html>`,
  )
  const { text, setAside } = capture({ bytes, mediaType: 'text/html', fileName: null, url: null })
  return { text, aside: setAside.map(each => each.text).join('\n') }
}

test('a class that speaks of the date of a whole article does not make its paragraphs dates', () => {
  const { text } = read(
    `<div id="warning"><p>The site is being repaired. We are working to restore the service.</p></div>
     <article class="post status-published post-date-2031"><div class="copy">${paragraphs('rust', 'fees', 'tides')}</div></article>`,
  )
  for (const about of ['rust', 'fees', 'tides']) assert.ok(text.includes(sentence(about)), about)
})

test('sections of one make are parts of one article, however unequal', () => {
  const long = Array.from({ length: 14 }, (_, index) => `fee number ${index}`)
  const { text } = read(
    `<div class="story"><section class="part first"><div>${paragraphs(...long)}</div></section>
     <section class="part last"><div>${paragraphs('the end of it')}</div></section></div>`,
  )
  assert.ok(text.includes(sentence('the end of it')))
})

test('a word of a sentence is kept, whatever its link is called', () => {
  const { text } = read(
    `<article>${paragraphs('rust')}<p>I am a <a class="popup" href="#note">rather elderly</a> man, said the keeper of the lock.</p></article>`,
  )
  assert.ok(text.includes('I am a rather elderly man, said the keeper of the lock.'))
})

test('a list that a sentence introduces is text; a list of links on its own is not', () => {
  const { text, aside } = read(
    `<article>${paragraphs('rust', 'fees')}
     <p>The board named three papers that it had never seen until the day of the hearing:</p>
     <ul><li><a href="/a">The crane register</a></li><li><a href="/b">The toll book</a></li></ul>
     ${paragraphs('tides')}
     <ul><li><a href="/c">Bridge opens late</a></li><li><a href="/d">Ferry is sold</a></li></ul></article>`,
  )
  assert.ok(text.includes('The crane register'))
  assert.ok(text.includes('The toll book'))
  assert.ok(!text.includes('Ferry is sold'))
  assert.ok(aside.includes('Ferry is sold'))
})

test('linked headlines with a line each are teasers, also in nameless boxes', () => {
  const { text, aside } = read(
    `<article>${paragraphs('rust', 'fees', 'tides', 'wages')}
     <div><p><a href="/1">Ferry is sold at last</a></p><p>The buyer wants it for parts.</p>
     <p><a href="/2">Bridge opens late</a></p><p>Drivers waited for an hour.</p></div></article>`,
  )
  assert.ok(text.includes(sentence('wages')))
  assert.ok(!text.includes('for parts'))
  assert.ok(aside.includes('for parts'))
})

test('a body cut short on the page is completed from the page’s own data', () => {
  const whole = ['rust', 'fees', 'tides', 'wages', 'oil', 'rope'].map(sentence)
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Cranes', articleBody: whole.join('\n\n') })
  const { text } = read(
    `<article>${paragraphs('rust', 'fees')}</article>`,
    `<script type="application/ld+json">${data}</script>`,
  )
  assert.deepEqual(text.split('\n'), whole)
})

test('data that tells another article completes nothing', () => {
  const other = Array.from(
    { length: 8 },
    (_, index) => `Quite another story, part ${index}: ${'water '.repeat(20)}`,
  )
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Water', articleBody: other.join('\n') })
  const { text } = read(
    `<article>${paragraphs('rust', 'fees')}</article>`,
    `<script type="application/ld+json">${data}</script>`,
  )
  assert.ok(!text.includes('Quite another story'))
})

test('each value of the metadata says where it stood', () => {
  const page = `<html lang="en"><head><title>The crane nobody looked at - Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://post.example/crane">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"The crane nobody looked at","datePublished":"2031-03-04T09:12:00+01:00"}</script>
    </head><body><article><h1>The crane nobody looked at</h1><p class="byline">By Ilse Marran</p>
    <time itemprop="dateModified" datetime="2031-03-05">5 March</time>
    <p>The crane at the eastern quay had not been inspected since 2019, the register of the harbour shows.</p></article></body></html>`
  const { reasons } = capture({ bytes: Buffer.from(page), mediaType: 'text/html', fileName: null, url: null })
  assert.deepEqual(reasons, {
    title: 'heading of the page',
    byline: 'byline in the page',
    publisher: 'OpenGraph (og:site_name)',
    publishedAt: 'JSON-LD',
    modifiedAt: 'microdata',
    url: 'canonical link',
    language: 'language attribute of the page',
  })
  const pasted = capture({
    bytes: Buffer.from('The pumps were sold in May, the register says.'),
    mediaType: 'text/plain',
    fileName: null,
    url: 'https://a.example/x',
  })
  assert.deepEqual(pasted.reasons, {
    title: 'first words, or name of the file',
    url: 'where it came from',
    language: 'words of the text',
  })
})
