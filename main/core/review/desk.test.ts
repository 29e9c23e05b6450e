import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { callCore } from '../core.ts'
import { live, reviewedDraft } from '../testing/reviewed-draft.ts'
import { failsWith } from '../testing/support.ts'

suite('the desk', () => {
  test('is a draft as claims, each with what stands in it', async t => {
    const { save, desk, quoteOf } = await reviewedDraft(t)
    const { id } = await quoteOf('The gate was open on Friday')
    await save(
      ['It rained. ', live(id, '“The gate was open on Friday,”'), ' said Marrok.'],
      ['Nobody looked.'],
    )
    const { claims, review, obstacles, gone } = await desk()
    assert.deepEqual(
      claims.map(({ text, number, block, opensParagraph, verdict }) => [
        text,
        number,
        block,
        opensParagraph,
        verdict,
      ]),
      [
        ['It rained.', 1, 0, true, 'open'],
        ['“The gate was open on Friday,” said Marrok.', 2, 0, false, 'open'],
        ['Nobody looked.', 3, 1, true, 'open'],
      ],
    )
    assert.equal(review, null)
    assert.deepEqual(gone, [])
    assert.equal(obstacles[0]?.kind, 'not-started')
    const [quotation] = claims[1]?.quotations ?? []
    assert.equal(quotation?.state, 'allowed')
    assert.deepEqual(quotation?.range, [0, 30])
    const [evidence] = claims[1]?.evidence ?? []
    assert.deepEqual(
      [evidence?.key, evidence?.state, evidence?.from, evidence?.words, evidence?.speaker, evidence?.title],
      [`quote:${id}`, 'proposed', 'live-quote', 'The gate was open on Friday', 'Ines Marrok', 'The weir'],
    )
    assert.deepEqual(claims[0]?.flags, ['open', 'unsourced'])
    assert.deepEqual(claims[1]?.flags, ['open', 'single-source'])
  })

  test('reopens the claim that an edit touched and no other, and closes it again with its words', async t => {
    const { core, save, claim, on, start, desk, verified } = await reviewedDraft(t)
    await save(['It rained for three days. Nobody looked at the gate.'], ['The keeper slept.'])
    await start()
    for (const begins of ['It rained', 'Nobody', 'The keeper'])
      await callCore(core, 'claims.judge', {
        ...(await on(await claim(begins))),
        verdict: 'confirmed',
        remark: '',
      })
    const { id } = await claim('Nobody')
    await save(['The keeper slept.'], ['It rained for four days.', ' Nobody looked at the gate.'])
    const after = await desk()
    assert.deepEqual(
      after.claims.map(({ text, verdict }) => [text, verdict]),
      [
        ['The keeper slept.', 'confirmed'],
        ['It rained for four days.', 'open'],
        ['Nobody looked at the gate.', 'confirmed'],
      ],
    )
    const [, rain, nobody] = after.claims
    assert.equal(nobody?.id, id)
    assert.deepEqual(rain?.was?.changed, [{ now: [14, 18], was: [14, 19] }])
    assert.equal(rain?.was?.by.initials, 'TR')
    assert.deepEqual(rain?.flags, ['open', 'unsourced', 'changed'])
    await save(['The keeper slept.'], ['It rained for three days.', ' Nobody looked at the gate.'])
    assert.equal((await claim('It rained')).verdict, 'confirmed')
    await save(['The keeper slept.'])
    const { claims, gone } = await desk()
    assert.equal(claims.length, 1)
    assert.equal(gone.length, 2)
    await verified()
  })

  test('says who judged, takes it back, and takes nobody’s word for what stood before', async t => {
    const { core, save, claim, on, start, draftId, ports } = await reviewedDraft(t)
    await save(['It rained.'])
    const judge = async (verdict: 'confirmed' | 'cannot-confirm') =>
      callCore(core, 'claims.judge', { ...(await on(await claim('It rained'))), verdict, remark: '' })
    await assert.rejects(judge('confirmed'), failsWith('forbidden', /No review/))
    await start()
    await assert.rejects(start(), failsWith('conflict', /open already/))
    const stale = await on(await claim('It rained'))
    const { undo } = await judge('confirmed')
    assert.deepEqual((await claim('It rained')).judged?.by, { initials: 'TR', role: 'editor' })
    await assert.rejects(
      callCore(core, 'claims.judge', { ...stale, verdict: 'open', remark: '' }),
      failsWith('conflict', /in the meantime/),
    )
    await assert.rejects(judge('cannot-confirm'), failsWith('invalid-input', /remark/))
    const [item] = undo
    assert.ok(item)
    const again = await callCore(core, 'claims.putBack', { draftId, items: undo })
    assert.equal((await claim('It rained')).revision, null)
    await callCore(core, 'claims.putBack', { draftId, items: again.undo })
    const judged = await claim('It rained')
    assert.equal(judged.verdict, 'confirmed')
    const [{ before } = { before: null }] = again.undo
    assert.ok(before)
    const forged = { ...before, remark: 'I saw it myself.' }
    await assert.rejects(
      callCore(core, 'claims.putBack', {
        draftId,
        items: [{ ...item, revision: judged.revision, before: forged }],
      }),
      failsWith('forbidden', /never stood so/),
    )
    ports.preferences.write({ initials: '' })
    await assert.rejects(judge('confirmed'), failsWith('invalid-input', /initials/))
    ports.preferences.write({ initials: 'IH', role: 'reporter' })
    const { entries } = await callCore(core, 'journal.list', { actions: ['judged'] })
    assert.deepEqual(entries[0]?.by, { initials: 'TR', role: 'editor' })
    assert.equal(entries[0]?.title, 'Weir')
  })

  test('is signed off by an editor when nothing stands in the way, and says when it was edited since', async t => {
    const { core, save, claim, on, start, draftId, desk, quoteOf, ports, verified } = await reviewedDraft(t)
    const { id } = await quoteOf('The keeper wrote 31 levels down each night.')
    const revision = (await save([live(id, '“The keeper wrote 13 levels down each night.”')])).revision
    await start()
    const sign = (draftRevision: number) => callCore(core, 'reviews.signOff', { draftId, draftRevision })
    const confirm = async () =>
      callCore(core, 'claims.judge', { ...(await on(await claim('“'))), verdict: 'confirmed', remark: '' })
    await assert.rejects(confirm(), failsWith('forbidden', /Confirm waits for the quotation/))
    await assert.rejects(sign(revision), failsWith('forbidden', /Claim 1 holds a quotation that differs/))
    const { revision: mended } = await save([live(id, '“The keeper wrote 31 levels down each night.”')])
    await confirm()
    ports.preferences.write({ role: 'reporter' })
    await assert.rejects(sign(mended), failsWith('forbidden', /takes an editor/))
    ports.preferences.write({ role: 'editor' })
    await assert.rejects(sign(revision), failsWith('conflict', /edited in the meantime/))
    const { signed } = await sign(mended)
    assert.equal(signed?.by.initials, 'TR')
    assert.equal((await desk()).editedSince, false)
    const { versions } = await callCore(core, 'versions.list', { draftId })
    assert.equal(versions[0]?.name, 'Signed off, pass 1')
    await save(['Something else.'])
    assert.equal((await desk()).editedSince, true)
    const { rows } = await callCore(core, 'reviews.list', {})
    assert.deepEqual([rows[0]?.state, rows[0]?.pass], ['edited-since', 1])
    const next = await start()
    assert.equal(next.pass, 2)
    const { entries } = await callCore(core, 'journal.list', { actions: ['signed'] })
    assert.equal(entries[0]?.title, 'Weir')
    await verified()
  })
})
