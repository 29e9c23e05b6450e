import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { encode, encodeUtf16 } from '../core/capture/testing/encode.ts'
import { cli } from './testing/cli.ts'

const russian = `Землечерпалка ушла из порта без документов

Землечерпалка ушла из порта Грауэнхольм в четыре часа утра, и никто не подписал накладную на топливо. В управлении порта на вопросы о документах не ответили.`
const japanese = `浚渫船は書類なしで港を出た

浚渫船は午前四時に港を出た。燃料の書類には誰も署名していなかった。港湾事務所は書類についての質問に答えなかった。`
const english = `Dredger Left Port Without Papers

The dredger left the port of Grauholm at four in the morning. “Nobody signed for the fuel,” said Åse Lindqvist, who kept the gate.`

suite('the command line', { concurrency: 2 }, () => {
  let folder: string
  let notebook: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-source-cli-'))
    notebook = join(folder, 'Grauholm.notebook')
    assert.equal((await cli(folder, 'init', notebook, '--name', 'Grauholm')).code, 0)
  })

  after(() => rm(folder, { recursive: true, force: true }))

  test('prints help for itself and each command', async () => {
    for (const args of [
      [],
      ['init'],
      ['import'],
      ['extract'],
      ['search'],
      ['review'],
      ['export'],
      ['anchor'],
      ['guard'],
      ['verify'],
      ['serve'],
    ]) {
      const { code, stdout } = await cli(folder, ...args, '--help')
      assert.equal(code, 0)
      assert.match(stdout, /Usage: second-source/)
    }
    const wrong = await cli(folder, 'serch')
    assert.deepEqual([wrong.code !== 0, wrong.stdout], [true, ''])
  })

  test('takes the good of a batch and lists the bad with a sentence each', async () => {
    const files = join(folder, 'batch')
    await mkdir(join(files, 'inner'), { recursive: true })
    const put = async (name: string, bytes: string | Uint8Array) => {
      await writeFile(join(files, name), bytes)
      return join(files, name)
    }
    const good = {
      plain: await put('plain.txt', english),
      utf16: await put('utf16.txt', encodeUtf16(russian, 'le', true)),
      utf16be: await put('utf16be.txt', encodeUtf16(`${russian} Да.`, 'be', true)),
      windows: await put('windows.txt', encode(`${russian} Windows.`, 'windows-1251')),
      koi8: await put('koi8.txt', encode(`${russian} KOI8.`, 'koi8-r')),
      shiftJis: await put('sjis.txt', encode(japanese, 'shift_jis')),
      unclosed: await put(
        'unclosed.html',
        `<html><title>Unclosed gate</title><body><p>${english}<div><b>and more words that never end`,
      ),
      nested: await put('nested.html', `<title>Nested</title>${'<div>'.repeat(100_000)}<p>${english}`),
      hostile: await put(
        'hostile.html',
        `<title>Hostile</title><script>alert('stolen')</script><p onclick="steal()">${english}</p><img src=x onerror="steal()"><iframe src="https://evil.example"></iframe>`,
      ),
      inner: await put(join('inner', 'deep.md'), `# Deeper\n\n${english.replaceAll('dredger', 'ferry')}`),
    }
    const bad = {
      empty: await put('empty.txt', ''),
      blank: await put('blank.txt', ' \n\t\n'),
      binary: await put(
        'photo.txt',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(400).fill(0), 7, 1, 2]),
      ),
      huge: await put('huge.txt', 'x'),
      gone: join(files, 'gone.txt'),
      unreadable: '/proc/self/mem',
    }
    await truncate(bad.huge, 100 * 1024 * 1024)
    const looseBad = process.platform === 'linux' ? [bad.gone, bad.unreadable] : [bad.gone]
    const { code, values, stderr } = await cli(folder, 'import', notebook, files, ...looseBad, '--json')
    const byName = new Map(values.map(value => [basename(value['path'] as never as string), value]))
    for (const path of Object.values(good)) {
      assert.equal(
        byName.get(basename(path))?.['status'],
        'added',
        `${basename(path)}: ${JSON.stringify(byName.get(basename(path)))}`,
      )
    }
    const badNames = [bad.empty, bad.blank, bad.binary, bad.huge, ...looseBad].map(path => basename(path))
    for (const name of badNames) {
      const line = byName.get(name) as undefined | { status: string; error: string; sourceId: unknown }
      assert.deepEqual([line?.status, line?.sourceId], ['failed', null], name)
      assert.match(
        line?.error ?? '',
        new RegExp(`“${name.replace('.', '\\.')}”.*\\.$`, 's'),
        'a sentence that names the file',
      )
      assert.doesNotMatch(line?.error ?? '', /\bat .*\.ts:\d|Error:/, 'no stack trace')
    }
    assert.equal(code, 1)
    assert.match(stderr, new RegExp(`10 added, 0 unchanged, ${badNames.length} failed`))
    const again = await cli(folder, 'import', notebook, good.plain, '--json')
    assert.deepEqual([again.code, again.values[0]?.['status']], [0, 'unchanged'])
    const verified = await cli(folder, 'verify', notebook, '--json')
    assert.deepEqual(
      [verified.code, verified.values[0]?.['ok'], verified.values[0]?.['originals']],
      [0, true, 10],
    )

    const read = await cli(folder, 'search', notebook, 'накладную', '--json')
    assert.equal(read.values[0]?.['total'], 4, 'all four Cyrillic encodings were read right')
    const japaneseHits = await cli(folder, 'search', notebook, '"午前四時"', '--json')
    assert.equal(japaneseHits.values[0]?.['total'], 1)
    const hostileHits = await cli(folder, 'search', notebook, 'stolen steal evil', '--json')
    assert.equal(hostileHits.values[0]?.['total'], 0, 'nothing of a script or handler is text')
  })

  test('extracts without a notebook: text, blocks that fit it, metadata', async () => {
    const file = join(folder, 'page.html')
    await writeFile(
      file,
      `<html lang="de"><head><title>Bagger – Grauholmer Bote</title><meta property="og:site_name" content="Grauholmer Bote"><meta name="author" content="Jule Harms"><meta property="article:published_time" content="2031-03-04T06:00:00+01:00"></head><body><nav>Start Sport</nav><article><h1>Bagger ohne Papiere</h1>${'<p>Der Bagger verließ den Hafen um vier Uhr morgens, und niemand hatte den Treibstoff quittiert, sagte der Pförtner.</p>'.repeat(3)}<h2>Was das Amt sagt</h2><ul><li>Nichts</li></ul></article></body></html>`,
    )
    const { code, values } = await cli(
      folder,
      'extract',
      file,
      fileURLToPath(new URL('../core/capture/testing/originals/crane.warc.gz', import.meta.url)),
      '--url',
      'https://bote.example/bagger',
      '--json',
    )
    const [page, archive] = values as never as {
      text: string
      blocks: { type: string; start: number; end: number }[]
      [key: string]: unknown
    }[]
    assert.ok(page)
    assert.equal(code, 0)
    assert.deepEqual(
      [page['byline'], page['publisher'], page['language'], page['publishedAt']],
      [['Jule Harms'], 'Grauholmer Bote', 'de', '2031-03-04T06:00:00+01:00'],
    )
    assert.equal(page['title'], 'Bagger ohne Papiere')
    assert.deepEqual(page['reason'], {
      title: 'heading of the page',
      byline: 'meta tags',
      publisher: 'OpenGraph (og:site_name)',
      publishedAt: 'OpenGraph (article:published_time)',
      url: 'where it came from',
      language: 'language attribute of the page',
    })
    const parts = archive?.['parts'] as { name: string; title: string }[]
    assert.deepEqual(
      parts.map(({ name, title }) => [name, title]),
      [['127.0.0.1:8971/crane.html', 'The crane nobody looked at']],
    )
    const texts = page.blocks.map(({ type, start, end }) => [type, page.text.slice(start, end)])
    assert.ok(texts.some(([type, text]) => type === 'heading' && text === 'Was das Amt sagt'))
    assert.ok(texts.some(([type, text]) => type === 'list-item' && text === 'Nichts'))
    assert.doesNotMatch(page.text, /Start Sport/)
  })

  test('a notebook with a passphrase opens by its file only', async () => {
    const secret = join(folder, 'secret.txt')
    const wrong = join(folder, 'wrong.txt')
    await writeFile(secret, 'salt and rust\n')
    await writeFile(wrong, 'salt and dust\n')
    const locked = join(folder, 'Locked.notebook')
    const made = await cli(folder, 'init', locked, '--passphrase-file', secret, '--json')
    assert.match(String(made.values[0]?.['recoveryCode']), /^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/)
    assert.equal((await cli(folder, 'verify', locked, '--passphrase-file', secret)).code, 0)
    for (const [args, sentence] of [
      [['--passphrase-file', wrong], /does not open/],
      [[], /encrypted/],
      [['--passphrase-file', join(folder, 'none.txt')], /passphrase file “none.txt” cannot be read/],
    ] as const) {
      const { code, stdout, stderr } = await cli(folder, 'verify', locked, ...args)
      assert.deepEqual([code, stdout], [1, ''])
      assert.match(stderr, sentence)
    }
  })
})
