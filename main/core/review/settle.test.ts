import assert from 'node:assert/strict'
import { suite, type TestContext, test } from 'node:test'
import type { Verdict } from '../../../shared/domain/review.ts'
import { type Core, callCore } from '../core.ts'
import { bringIn, elsewhere, makeBundle, merge } from '../testing/bundles.ts'
import { live, reviewedDraft } from '../testing/reviewed-draft.ts'
import { failsWith } from '../testing/support.ts'

/** Judges a claim of whichever notebook as its desk shows it now. */
async function judge(core: Core, draftId: string, begins: string, verdict: Verdict, remark = '') {
  const desk = await callCore(core, 'reviews.desk', { draftId })
  const claim = desk.claims.find(({ text }) => text.startsWith(begins)) ?? assert.fail(begins)
  const on = { draftId, draftRevision: desk.draft.revision, claimId: claim.id, revision: claim.revision }
  await callCore(core, 'claims.judge', { ...on, verdict, remark })
}

/** A draft whose second claim was judged here as well as by an editor elsewhere, in these ways. */
async function judgedTwice(t: TestContext, ours: Verdict, theirs: Verdict) {
  const scene = await reviewedDraft(t)
  const { core, save, quoteOf, start, draftId } = scene
  const gate = await quoteOf('The gate was open on Friday')
  const write = (said: string) => save(['It rained. ', live(gate.id, said), ' said Marrok.'])
  await write('“The gate was open on Friday,”')
  await start()
  const other = await elsewhere(t)
  await bringIn(other, await makeBundle(core, draftId))
  await judge(other, draftId, '“The gate', theirs, 'heard it myself')
  await judge(core, draftId, '“The gate', ours, 'as the log says')
  await merge(core, await makeBundle(other, draftId))
  const gateClaim = () => scene.claim('“The gate')
  return { ...scene, write, gateClaim, on: async () => scene.on(await gateClaim()) }
}

suite('a claim judged twice', () => {
  test('is settled with ours or theirs, with its remark, its time and its initials, and back', async t => {
    const { core, draftId, gateClaim, on, verified, desk } = await judgedTwice(t, 'confirmed', 'corrected')
    const before = await gateClaim()
    assert.ok(before.flags.includes('judged-twice'))
    const kept = await callCore(core, 'claims.settle', { ...(await on()), take: null })
    const ours = await gateClaim()
    assert.deepEqual(
      [ours.verdict, ours.remark, ours.judged, ours.others],
      ['confirmed', 'as the log says', before.judged, []],
    )
    assert.ok(!ours.flags.includes('judged-twice'))

    await callCore(core, 'claims.putBack', { draftId, items: kept.undo })
    assert.deepEqual((await gateClaim()).others, before.others)
    await callCore(core, 'claims.settle', { ...(await on()), take: 0 })
    const theirs = await gateClaim()
    const [other] = before.others
    assert.deepEqual(
      [theirs.verdict, theirs.remark, theirs.judged?.by, theirs.judged?.at, theirs.others],
      ['corrected', 'heard it myself', { initials: 'ED', role: 'editor' }, other?.at, []],
    )
    assert.equal((await desk()).claims[0]?.verdict, 'open', 'no other claim was touched')
    await verified()
  })

  test('keeps both where there is no such verdict, and where the words wait for a person', async t => {
    const { core, on, gateClaim, write } = await judgedTwice(t, 'corrected', 'confirmed')
    await assert.rejects(
      callCore(core, 'claims.settle', { ...(await on()), take: 1 }),
      failsWith('not-found', /no longer there\. Nothing was changed/),
    )
    await write('“The gate was open on Monday,”')
    await assert.rejects(
      callCore(core, 'claims.settle', { ...(await on()), take: 0 }),
      failsWith('forbidden', /Nothing was changed/),
    )
    assert.equal((await gateClaim()).others.length, 1)
  })
})

test('of two who judge one claim at once, the second is told and nothing of the first is lost', async t => {
  const { core, save, start, claim, on, verified } = await reviewedDraft(t)
  await save(['It rained.'])
  await start()
  for (const [first, second] of [
    ['corrected', 'confirmed'],
    ['confirmed', 'corrected'],
  ] as const) {
    // Both look at the claim as it is now.
    const seen = await on(await claim('It'))
    await callCore(core, 'claims.judge', { ...seen, verdict: first, remark: 'first' })
    const told = failsWith('conflict', /judged or changed in the meantime\. Your change was not saved/)
    await assert.rejects(callCore(core, 'claims.judge', { ...seen, verdict: second, remark: 'second' }), told)
    await assert.rejects(callCore(core, 'claims.settle', { ...seen, take: null }), told)
    const { verdict, remark } = await claim('It')
    assert.deepEqual([verdict, remark], [first, 'first'])
  }
  await verified()
})
