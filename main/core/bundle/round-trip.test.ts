import assert from 'node:assert/strict'
import { suite, type TestContext, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type Core, callCore } from '../core.ts'
import { bringIn, elsewhere, makeBundle, merge, putBundle } from '../testing/bundles.ts'
import { live, reviewedDraft } from '../testing/reviewed-draft.ts'
import { failsWith } from '../testing/support.ts'
import { sha256Hex } from '../vault/vault.ts'
import { writeManifest } from './manifest.ts'

/** A draft of three claims of which the first was judged, and its full bundle. */
async function madeBundle(t: TestContext) {
  const scene = await reviewedDraft(t)
  const { core, save, quoteOf, start, claim, on, draftId } = scene
  const gate = await quoteOf('The gate was open on Friday')
  await save(
    ['It rained for three whole days. ', live(gate.id, '“The gate was open on Friday,”'), ' said Marrok.'],
    ['Nobody looked at the book that night.'],
  )
  await start()
  await callCore(core, 'claims.judge', {
    ...(await on(await claim('It rained'))),
    verdict: 'corrected',
    remark: 'two',
  })
  return { ...scene, gate, zip: await makeBundle(core, draftId) }
}

async function judge(core: Core, draftId: string, begins: string, verdict: 'confirmed' | 'corrected') {
  const desk = await callCore(core, 'reviews.desk', { draftId })
  const claim = desk.claims.find(({ text }) => text.startsWith(begins)) ?? assert.fail(begins)
  const on = { draftId, draftRevision: desk.draft.revision, claimId: claim.id, revision: claim.revision }
  await callCore(core, 'claims.judge', { ...on, verdict, remark: '' })
}

suite('a bundle in another notebook', () => {
  test('is judged there, and its verdicts come back beside ours', async t => {
    const { core, zip, draftId, desk, claim, on, verified, gate } = await madeBundle(t)
    const other = await elsewhere(t)
    const brought = await bringIn(other, zip)
    assert.equal(brought.draftId, draftId)
    assert.deepEqual(brought.counts, { sources: 1, quotes: 1, people: 1, notes: 0, claims: 1 })
    const there = await callCore(other, 'reviews.desk', { draftId })
    assert.deepEqual(
      there.claims.map(({ verdict, evidence }) => [
        verdict,
        evidence.map(({ words, standing }) => [words, standing]),
      ]),
      [
        ['corrected', []],
        ['open', [[gate.anchor.exact, 'exact']]],
        ['open', []],
      ],
    )
    assert.deepEqual((await callCore(other, 'notebook.verify', {})).problems, [])
    await assert.rejects(bringIn(other, zip), failsWith('conflict', /Merge its verdicts instead/u))

    await judge(other, draftId, '“The gate', 'confirmed')
    await judge(other, draftId, 'Nobody', 'corrected')
    await callCore(core, 'claims.judge', {
      ...(await on(await claim('Nobody'))),
      verdict: 'confirmed',
      remark: '',
    })
    const back = await makeBundle(other, draftId)
    const merged = await merge(core, back)
    assert.deepEqual([merged.taken, merged.twice, merged.known, merged.lost], [1, 1, 1, 0])
    const [rain, said, nobody] = (await desk()).claims
    assert.equal(rain?.others.length, 0)
    assert.deepEqual([said?.verdict, said?.judged?.by.initials], ['confirmed', 'ED'])
    assert.deepEqual([nobody?.verdict, nobody?.judged?.by.initials], ['confirmed', 'TR'])
    assert.deepEqual(
      nobody?.others.map(({ verdict, by }) => [verdict, by.initials]),
      [['corrected', 'ED']],
    )
    assert.ok(nobody?.flags.includes('judged-twice'))

    const before = (await callCore(core, 'journal.list', {})).total
    const again = await merge(core, back)
    assert.deepEqual([again.taken, again.twice, again.known, again.changed.length], [0, 0, 3, 0])
    assert.equal((await callCore(core, 'journal.list', {})).total, before)
    await verified()

    await callCore(core, 'claims.putBack', { draftId, items: merged.undo })
    assert.deepEqual(
      (await desk()).claims.map(({ verdict, others }) => [verdict, others.length]),
      [
        ['corrected', 0],
        ['open', 0],
        ['confirmed', 0],
      ],
    )
  })

  test('says of a verdict on words that have changed since that they have', async t => {
    const { core, zip, draftId, save, desk, gate } = await madeBundle(t)
    const other = await elsewhere(t)
    await bringIn(other, zip)
    await judge(other, draftId, 'Nobody', 'confirmed')
    await save(
      ['It rained for three whole days. ', live(gate.id, '“The gate was open on Friday,”'), ' said Marrok.'],
      ['Nobody looked at the ledger that night.'],
    )
    const merged = await merge(core, await makeBundle(other, draftId))
    assert.deepEqual([merged.taken, merged.outdated], [0, 1])
    const nobody = (await desk()).claims[2]
    assert.deepEqual(
      [nobody?.verdict, nobody?.was?.verdict, nobody?.was?.by.initials],
      ['open', 'confirmed', 'ED'],
    )
    assert.match(nobody?.was?.words ?? '', /book/u)
  })

  test('stands in with its text where an original was left out', async t => {
    const { core, draftId, quoteOf } = await madeBundle(t)
    await quoteOf('the book was moved to the cellar', {
      terms: 'off-the-record',
      speaker: { name: 'Caller' },
    })
    const other = await elsewhere(t)
    await bringIn(other, await makeBundle(core, draftId))
    assert.deepEqual((await callCore(other, 'notebook.verify', {})).problems, [])
    const [row] = (await callCore(other, 'sources.list', {})).rows
    assert.equal(row?.snapshotCount, 1)
    const there = await callCore(other, 'reviews.desk', { draftId })
    assert.equal(there.claims[1]?.evidence[0]?.standing, 'exact')
  })
})

suite('a bundle that is not as it was made', () => {
  const repacked = (zip: Uint8Array, change: (files: Record<string, Uint8Array>) => Zippable): Uint8Array =>
    zipSync(change(unzipSync(zip)))
  /** As someone would who can hash. */
  const resealed = (files: Record<string, Uint8Array>): Zippable => {
    const { SHA256SUMS: _, ...rest } = files
    const sums = Object.entries(rest).map(([path, bytes]) => ({ path, sha256: sha256Hex(bytes) }))
    return { ...rest, SHA256SUMS: strToU8(writeManifest(sums)) }
  }
  const withReview = (files: Record<string, Uint8Array>, change: (review: string) => string): Zippable =>
    resealed({
      ...files,
      'review.json': strToU8(change(strFromU8(files['review.json'] ?? new Uint8Array()))),
    })

  test('is refused with a sentence, and nothing of it is written', async t => {
    const { zip } = await madeBundle(t)
    const other = await elsewhere(t)
    const page = (files: Record<string, Uint8Array>, more: string) =>
      resealed({
        ...files,
        'index.html': strToU8(`${strFromU8(files['index.html'] ?? new Uint8Array())}${more}`),
      })
    const tampered: readonly [string, Uint8Array, RegExp][] = [
      [
        'a changed file',
        repacked(zip, files => ({ ...files, 'README.txt': strToU8('x') })),
        /README\.txt: This file was changed/u,
      ],
      [
        'a missing file',
        repacked(zip, ({ 'README.txt': _, ...files }) => files),
        /README\.txt: This file is missing/u,
      ],
      [
        'an added file',
        repacked(zip, files => ({ ...files, 'more.txt': strToU8('x') })),
        /more\.txt: This file was added/u,
      ],
      [
        'no manifest',
        repacked(zip, ({ SHA256SUMS: _, ...files }) => files),
        /manifest of hashes is missing/u,
      ],
      ['a climbing path', repacked(zip, files => ({ ...files, '../../x': strToU8('x') })), /climbs out/u],
      ['another slash', repacked(zip, files => ({ ...files, '..\\x': strToU8('x') })), /climbs out/u],
      ['an absolute path', repacked(zip, files => ({ ...files, '/etc/x': strToU8('x') })), /absolute path/u],
      [
        'a bomb',
        repacked(zip, files => ({ ...files, x: [new Uint8Array(30_000_000), { level: 9 }] })),
        /more than can be read/u,
      ],
      ['half a zip', zip.subarray(0, zip.length / 2), /no whole zip/u],
      ['no zip', strToU8('nothing'), /no whole zip/u],
      ['a script in a page', repacked(zip, files => page(files, '<script>1</script>')), /holds a <script>/u],
      ['a handler in a page', repacked(zip, files => page(files, '<p onclick="x()">')), /holds a script/u],
      [
        'a picture from elsewhere',
        repacked(zip, files => page(files, '<img src="http://x.example/a.png">')),
        /an address that no bundle has/u,
      ],
      [
        'a newer one',
        repacked(zip, files => withReview(files, json => json.replace('"version": 1', '"version": 2'))),
        /newer version/u,
      ],
      [
        'a script in its draft',
        repacked(zip, files =>
          withReview(files, json => {
            const review = JSON.parse(json)
            review.records.draft.content.root.children.push({
              type: 'link',
              version: 1,
              url: 'javascript:x',
              children: [],
            })
            return JSON.stringify(review)
          }),
        ),
        /would run a script/u,
      ],
      [
        'a record of another shape',
        repacked(zip, files =>
          withReview(files, json => json.replace('"records": {', '"records": { "more": 1,')),
        ),
        /not as Second Source writes them/u,
      ],
      [
        'a changed journal',
        repacked(zip, files =>
          resealed({
            ...files,
            'journal.jsonl': strToU8(
              strFromU8(files['journal.jsonl'] ?? new Uint8Array()).replace('captured', 'exported'),
            ),
          }),
        ),
        /Entry \d+ of the bundle’s journal was changed/u,
      ],
      [
        'another original',
        repacked(zip, files =>
          resealed(
            Object.fromEntries(
              Object.entries(files).map(([path, bytes]) => [
                path,
                path.startsWith('originals/') ? strToU8('other') : bytes,
              ]),
            ),
          ),
        ),
        /not the file that its snapshot was taken from/u,
      ],
    ]
    const before = await callCore(other, 'notebook.verify', {})
    for (const [name, bytes, sentence] of tampered) {
      const job = await putBundle(other, bytes)
      const report = await callCore(other, 'bundles.look', { job })
      assert.equal(report.here, 'nothing', name)
      await assert.rejects(callCore(other, 'bundles.bringIn', { job }), sentence, name)
    }
    const after = await callCore(other, 'notebook.verify', {})
    assert.deepEqual([after.records, after.originals, after.problems], [before.records, 0, []])
  })

  test('is refused where it is not meant to be brought in, or has no draft here', async t => {
    const { core, draftId, zip } = await madeBundle(t)
    const other = await elsewhere(t)
    for (const edition of ['confidential', 'reader'] as const)
      await assert.rejects(bringIn(other, await makeBundle(core, draftId, edition)), /Only a full bundle/u)
    await assert.rejects(merge(other, zip), failsWith('not-found', /Bring the bundle in instead/u))
    await assert.rejects(
      callCore(other, 'bundles.bringIn', { job: crypto.randomUUID() }),
      failsWith('not-found', /no longer held/u),
    )
  })
})

test('an image of the draft goes along', async t => {
  const { core, draftId } = await madeBundle(t)
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const { snapshotId, sourceId } = await callCore(core, 'sources.clip', {
    input: { from: 'file', fileName: 'gate.png', base64: png.toString('base64') },
    keepUnread: true,
  })
  const { revision, title, content } = await callCore(core, 'drafts.get', { id: draftId })
  const image = { type: 'notebook-image', version: 1, sourceId, snapshotId, alt: 'The gate', caption: '' }
  content.root.children?.push(image)
  await callCore(core, 'drafts.save', { id: draftId, revision, title, content })
  const zip = await makeBundle(core, draftId)
  const files = unzipSync(zip)
  assert.match(
    strFromU8(files['draft.html'] ?? new Uint8Array()),
    /<img alt="The gate" src="data:image\/png;base64,/u,
  )
  const other = await elsewhere(t)
  await bringIn(other, zip)
  const there = await callCore(other, 'snapshots.get', { id: snapshotId })
  assert.equal(there.original.sha256, sha256Hex(png))
  assert.deepEqual((await callCore(other, 'notebook.verify', {})).problems, [])
})
