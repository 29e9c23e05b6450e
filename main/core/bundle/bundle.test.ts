import assert from 'node:assert/strict'
import { suite, type TestContext, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { callCore } from '../core.ts'
import { makeBundle } from '../testing/bundles.ts'
import { live, reviewedDraft } from '../testing/reviewed-draft.ts'
import { sha256Hex } from '../vault/vault.ts'
import { checkBundle } from './check.ts'
import { readManifest } from './manifest.ts'

async function judgedDraft(t: TestContext) {
  const scene = await reviewedDraft(t)
  const { core, save, quoteOf, start, claim, on } = scene
  const gate = await quoteOf('The gate was open on Friday')
  await save(
    [
      'It rained <script>alert(1)</script>. ',
      live(gate.id, '“The gate was shut on Friday,”'),
      ' said Marrok.',
    ],
    ['Nobody looked.'],
  )
  await start()
  await callCore(core, 'claims.judge', {
    ...(await on(await claim('Nobody'))),
    verdict: 'corrected',
    remark: 'Asked twice & <b>',
  })
  await callCore(core, 'claims.ask', { ...(await on(await claim('“The gate'))), question: 'Which gate?' })
  return { ...scene, gate }
}

suite('a full bundle', () => {
  test('lists every other file with its hash, and is the same for the same notebook', async t => {
    const { core, draftId, ports } = await judgedDraft(t)
    const zip = await makeBundle(core, draftId)
    const files = unzipSync(zip)
    const sums = readManifest(strFromU8(files['SHA256SUMS'] ?? assert.fail('no manifest'))) ?? []
    assert.deepEqual(
      sums.map(({ path }) => path),
      Object.keys(files).slice(0, -1),
    )
    for (const { path, sha256 } of sums) assert.equal(sha256Hex(files[path] ?? ''), sha256, path)
    assert.equal(Object.keys(files).at(-1), 'SHA256SUMS')
    const { report } = checkBundle(zip)
    assert.deepEqual(report.problems, [])
    assert.ok(report.ok && report.edition === 'full' && report.title === 'Weir')
    assert.equal(report.journal.whole, report.journal.entries)
    assert.deepEqual(ports.logged, [])
    const exported = await callCore(core, 'journal.list', { actions: ['exported'] })
    assert.deepEqual(
      exported.entries.map(({ digest }) => digest),
      [sha256Hex(zip)],
    )
  })

  test('shows each claim with its verdict, and its evidence marked in the source', async t => {
    const { core, draftId } = await judgedDraft(t)
    const files = unzipSync(await makeBundle(core, draftId))
    const index = strFromU8(files['index.html'] ?? assert.fail('no index'))
    for (const said of [
      'It rained &lt;script&gt;alert(1)&lt;/script&gt;.',
      '<span class="verdict corrected">Corrected</span> TR, ',
      'Asked twice &amp; &lt;b&gt;',
      'Which gate?',
      'Not answered yet.',
      'href="sources/s1.html#p1"',
      '<ins class="',
      'Ines Marrok',
    ])
      assert.ok(index.includes(said), said)
    assert.doesNotMatch(index, /<script|<img|\ssrc=/u)
    const source = strFromU8(files['sources/s1.html'] ?? assert.fail('no source'))
    assert.match(source, /<span id="p1"><mark>The gate was open on Friday<\/mark><\/span>/u)
    assert.match(source, /href="\.\.\/index\.html#claim-2"/u)
    assert.equal(Object.keys(files).filter(path => path.startsWith('originals/')).length, 1)
  })

  test('has nothing off the record in any of its files', async t => {
    const { core, draftId, quoteOf } = await judgedDraft(t)
    await quoteOf('the book was moved to the cellar', {
      terms: 'off-the-record',
      speaker: { name: 'Caller' },
    })
    const { id } = await callCore(core, 'notes.create', {
      title: 'Heard: the BOOK was moved — to the cellar',
    })
    const { leftOut } = await callCore(core, 'bundles.plan', { draftId, edition: 'full' })
    assert.ok(leftOut.some(({ what, reason }) => what === '1 quote' && /Off the record/u.test(reason)))
    assert.ok(leftOut.some(({ reason }) => /original holds words/u.test(reason)))
    const files = unzipSync(await makeBundle(core, draftId))
    for (const [path, bytes] of Object.entries(files))
      assert.doesNotMatch(strFromU8(bytes), /cellar|Heard/u, path)
    assert.match(strFromU8(files['sources/s1.html'] ?? new Uint8Array()), /class="blot"/u)
    assert.ok(id)
  })

  test('does not leave where terms forbid it, and says so', async t => {
    const { core, draftId, gate } = await judgedDraft(t)
    await callCore(core, 'quotes.update', {
      id: gate.id,
      revision: gate.revision,
      changes: { terms: 'off-the-record' },
    })
    await assert.rejects(callCore(core, 'bundles.begin', { draftId, edition: 'reader' }), /not exported/u)
  })
})
