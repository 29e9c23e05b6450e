import assert from 'node:assert/strict'
import { suite, type TestContext, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { callCore } from '../../core.ts'
import { exportDocx } from '../../export/export.ts'
import { paragraph, story, words } from '../../export/story.fixture.ts'
import { makeBundle } from '../../testing/bundles.ts'
import { live, reviewedDraft } from '../../testing/reviewed-draft.ts'
import { createNameGuard } from './name-guard.ts'
import { scanBytes } from './scan-bytes.ts'

/** How the protected person of these tests is written anywhere in the notebook. */
const spellings = ['Ottilie', 'Grünwald', 'Gruenwald', 'Грюнвальд', 'Grunwald']

async function protectedDraft(t: TestContext) {
  const scene = await reviewedDraft(t)
  const { core, save, quoteOf, start, claim, on } = scene
  const gate = await quoteOf('The gate was open on Friday')
  const clip = async (text: string, title: string) => {
    const { snapshotId, sourceId } = await callCore(core, 'sources.clip', {
      input: { from: 'file', fileName: `${title}.txt`, base64: Buffer.from(text).toString('base64') },
      title,
    })
    return { snapshotId, sourceId, text: (await callCore(core, 'snapshots.get', { id: snapshotId })).text }
  }
  const call = await clip('A talk.\n\nThey counted 31 levels, she said to us.', 'Call with O. Grünwald')
  const start31 = call.text.indexOf('They counted 31 levels')
  const quiet = await callCore(core, 'quotes.create', {
    snapshotId: call.snapshotId,
    range: [start31, start31 + 22],
    speaker: { name: 'Ottilie Grünwald' },
    terms: 'background',
    nameAs: 'someone at the mill',
    tags: ['grünwald'],
    comment: 'Ask Grünwald again',
  })
  const list = await clip('The shift list.\n\nКлюч был у Грюнвальда весь день.', 'Shift list')
  const cite = (start: number, end: number) => ({
    type: 'citation',
    version: 1,
    sourceId: list.sourceId,
    snapshotId: list.snapshotId,
    start,
    end,
  })
  await save(
    ['“', live(quiet.id, 'They counted 31 levels'), '” said someone at the mill.'],
    ['The gate stood open. ', live(gate.id, '“The gate was open on Friday,”'), ' said Marrok.'],
    ['GRÜNWALD had the key all day.', cite(17, list.text.length)],
  )
  await start()
  const key = await claim('GRÜNWALD')
  await callCore(core, 'claims.ask', { ...(await on(key)), question: 'Does gruenwald@mill.example know?' })
  await callCore(core, 'claims.judge', {
    ...(await on(await claim('The gate stood'))),
    verdict: 'confirmed',
    remark: 'Ottilie’s list says so',
  })
  return scene
}

/** Every file of a bundle, in every encoding that a name could hide in, folded to lower case and NFC and NFD. */
function* readings(zip: Uint8Array): Generator<readonly [string, string]> {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    yield [path, path]
    const buffer = Buffer.from(bytes)
    const texts = [buffer.toString(), buffer.toString('latin1'), buffer.toString('utf16le')]
    if (buffer.length % 2 === 0) texts.push(Buffer.from(buffer).swap16().toString('utf16le'))
    if (/\.docx$/u.test(path)) texts.push(...Object.values(unzipSync(bytes)).map(part => strFromU8(part)))
    for (const [stream] of buffer.toString('latin1').matchAll(/x[\u0001\u009c\u00da][\s\S]{20,}/gu)) {
      try {
        texts.push(inflateSync(Buffer.from(stream, 'latin1')).toString())
      } catch {
        // No packed stream began there.
      }
    }
    for (const text of texts) yield [path, text]
  }
}

/** A name as bytes that may stand for it: letters, entities, percent, quoted-printable, base64 at each of its three places. */
function hidden(name: string): string[] {
  const bytes = Buffer.from(name)
  const hex = [...bytes].map(byte => byte.toString(16).toUpperCase().padStart(2, '0'))
  const base64 = [0, 1, 2].map(shift =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=*$/u, '')
      .slice(shift + 1, -1),
  )
  return [
    name.toLowerCase(),
    name.normalize('NFD').toLowerCase(),
    [...name].map(letter => `&#${letter.codePointAt(0)};`).join(''),
    encodeURIComponent(name).toLowerCase(),
    hex.map(each => `=${each}`).join(''),
    ...base64,
  ]
}

suite('the confidential edition', () => {
  test('has no protected name in any byte of any file, in any encoding, and says what was left out', async t => {
    const { core, draftId } = await protectedDraft(t)
    const { fileName, leftOut } = await callCore(core, 'bundles.plan', { draftId, edition: 'confidential' })
    const zip = await makeBundle(core, draftId, 'confidential')
    const guard = createNameGuard(['Ottilie Grünwald'])
    const forms = spellings.flatMap(hidden)
    for (const [path, text] of readings(zip)) {
      const lower = text.toLowerCase()
      for (const form of forms) assert.ok(!text.includes(form) && !lower.includes(form), `${form} in ${path}`)
      assert.ok(!guard.isIn(text.slice(0, 200_000)), `a spelling in ${path}`)
    }
    assert.ok(!guard.isIn(fileName))
    assert.deepEqual(leftOut.map(({ reason }) => reason).sort(), [
      'It holds the name of a protected person.',
      'Someone spoke in it who may not be named.',
    ])
    const files = unzipSync(zip)
    assert.equal(Object.keys(files).filter(path => path.startsWith('sources/')).length, 1)
    assert.equal(Object.keys(files).filter(path => path.startsWith('originals/')).length, 1)
    const index = strFromU8(files['index.html'] ?? new Uint8Array())
    for (const said of [
      '[name withheld] had the key',
      'someone at the mill',
      'They counted 31 levels',
      'Ines Marrok',
    ])
      assert.ok(index.includes(said), said)
    const journal = strFromU8(files['journal.jsonl'] ?? new Uint8Array())
    assert.match(journal, /"body":null/u)
    assert.doesNotMatch(journal, /digest\\":\\"/u)
  })

  test('finds what the full edition holds, by the same search', async t => {
    const { core, draftId } = await protectedDraft(t)
    const found = [...readings(await makeBundle(core, draftId))].filter(([, text]) =>
      text.includes('Grünwald'),
    )
    assert.ok(found.length > 1)
  })
})

suite('the reader’s edition', () => {
  test('has the story and what may be shown, and nothing of the review', async t => {
    const { core, draftId } = await protectedDraft(t)
    const files = unzipSync(await makeBundle(core, draftId, 'reader'))
    assert.deepEqual(Object.keys(files), ['README.txt', 'index.html', 'SHA256SUMS'])
    const index = strFromU8(files['index.html'] ?? new Uint8Array())
    assert.ok(index.includes('The gate was open on Friday') && index.includes('Ines Marrok'))
    assert.doesNotMatch(index, /Confirmed|TR,|list says so|gruenwald@|Call with|Ask Gr/u)
  })
})

test('what was said in comments is in no file of the confidential and the reader’s edition', async t => {
  const { core, draftId } = await protectedDraft(t)
  const { revision, title, content } = await callCore(core, 'drafts.get', { id: draftId })
  const thread = (id: string, resolved: boolean, ...texts: string[]) => ({
    id,
    resolved,
    entries: texts.map((text, at) => ({ by: 'QZ', at, text })),
  })
  const threads = [
    thread('thread-open', false, 'Who counted these? Ask Zerbinetta', 'Перепроверить'),
    thread('thread-done', true, 'Zerbinetta has it on tape', 'قديم'),
  ]
  const [first] = content.root.children ?? []
  const commented = { type: 'text', version: 1, text: 'Commented words. ', $: { comments: ['thread-open'] } }
  first?.children?.unshift(commented)
  const root = { ...content.root, $: { threads } }
  await callCore(core, 'drafts.save', { id: draftId, revision, title, content: { ...content, root } })
  const said = ['Zerbinetta', 'Перепроверить', 'قديم', 'thread-open', 'thread-done', 'QZ']
  const forms = said.flatMap(word => [word, ...hidden(word)])
  // Initials of two letters stand in any packed bytes by chance: they are looked for as the comment would write them.
  const initials = /"by":\s*"QZ"|\bQZ\b[:,]/u
  const found = (zip: Uint8Array) =>
    [...readings(zip)].flatMap(([path, text]) => [
      ...forms.filter(form => form.length > 5 && text.includes(form)).map(form => `${form} in ${path}`),
      ...(initials.test(text) ? [`initials in ${path}`] : []),
    ])
  for (const edition of ['confidential', 'reader'] as const) {
    const zip = await makeBundle(core, draftId, edition)
    assert.deepEqual(found(zip), [], edition)
    const index = strFromU8(unzipSync(zip)['index.html'] ?? new Uint8Array())
    assert.ok(index.includes('Commented words.'), 'the words themselves are there')
  }
  assert.ok(
    found(await makeBundle(core, draftId)).length > 0,
    'the full edition has them, by the same search',
  )
})

suite('looking through originals', () => {
  const guard = createNameGuard(['Ottilie Grünwald'])
  const scan = (bytes: Uint8Array | string, mediaType: string) =>
    scanBytes(Buffer.from(bytes), mediaType, guard.isIn)

  test('finds a name in whatever encoding it is written', () => {
    const name = 'Said by Ottilie Grünwald, they say'
    const hiding: readonly (readonly [string, Uint8Array | string])[] = [
      ['UTF-8', name],
      ['UTF-16LE', Buffer.from(name, 'utf16le')],
      ['UTF-16BE', Buffer.from(name, 'utf16le').swap16()],
      ['Latin-1', Buffer.from(name, 'latin1')],
      ['entities', 'Gr&#252;nwald'],
      ['named entities', 'Gr&uuml;nwald'],
      ['percent', encodeURIComponent(name)],
      ['quoted-printable', 'Ottilie Gr=C3=BCn=\r\nwald'],
      ['base64', Buffer.from(name).toString('base64')],
      ['JSON', '"Gr\\u00fcnwald"'],
      ['cut by tags', '<b>Gr</b>ünw<i>ald</i>'],
      ['entities in base64', Buffer.from('<p>Gr&#xfc;nwald was here</p>').toString('base64')],
    ]
    for (const [how, bytes] of hiding) assert.equal(scan(bytes, 'text/html'), 'found', how)
    assert.equal(scan('Nobody is named here.', 'text/html'), 'clean')
  })

  test('opens Word documents, and does not pretend to have read pictures', async () => {
    const named = await exportDocx(story([paragraph(words('By Ottilie '), words('Grün', 1), words('wald'))]))
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    assert.equal(scan(named, docx), 'found')
    assert.equal(scan(await exportDocx(story([paragraph(words('By nobody'))])), docx), 'clean')
    assert.equal(scan('%PDF-1.7 whatever', 'application/pdf'), 'opaque')
    assert.equal(scan(new Uint8Array([137, 80, 78, 71]), 'image/png'), 'opaque')
  })
})
