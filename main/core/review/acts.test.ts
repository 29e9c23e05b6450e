import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Input } from '../../../shared/contract.ts'
import { callCore } from '../core.ts'
import { reviewedDraft } from '../testing/reviewed-draft.ts'
import { failsWith } from '../testing/support.ts'

suite('acts on claims', () => {
  test('split and join, and back', async t => {
    const { core, save, claim, on, start, desk, draftId, verified } = await reviewedDraft(t)
    const words = 'It rained all night, and the keeper slept.'
    await save([`${words} Nobody looked.`])
    await start()
    const texts = async () => (await desk()).claims.map(({ text, verdict }) => `${text} ${verdict}`)
    await callCore(core, 'claims.judge', {
      ...(await on(await claim('It'))),
      verdict: 'confirmed',
      remark: '',
    })
    const before = await texts()
    const { id } = await claim('It')
    const split = await callCore(core, 'claims.split', { ...(await on(await claim('It'))), at: 20 })
    assert.deepEqual(await texts(), [
      'It rained all night, open',
      'and the keeper slept. open',
      'Nobody looked. open',
    ])
    assert.equal((await claim('It')).id, id)
    // A cut holds through an edit of its words, and of others.
    await save(['New. It rained all night, and then the keeper slept. Nobody looked.'])
    assert.deepEqual((await texts()).slice(1, 3), [
      'It rained all night, open',
      'and then the keeper slept. open',
    ])
    await save([`${words} Nobody looked.`])
    const joined = await callCore(core, 'claims.join', await on(await claim('It')))
    assert.deepEqual(await texts(), before, 'the verdict was given for these words')
    await callCore(core, 'claims.putBack', { draftId, items: joined.undo })
    assert.equal((await texts()).length, 3)
    await callCore(core, 'claims.putBack', { draftId, items: split.undo }).then(
      () => assert.fail('the records have moved on'),
      failsWith('conflict', /in the meantime/),
    )
    await callCore(core, 'claims.join', await on(await claim('It')))
    await callCore(core, 'claims.join', await on(await claim('It')))
    assert.deepEqual(await texts(), [`${words} Nobody looked. open`])
    await assert.rejects(
      callCore(core, 'claims.join', await on(await claim('It'))),
      failsWith('invalid-input', /No claim follows/),
    )
    for (const at of [42 + 15, 1000])
      await assert.rejects(
        callCore(core, 'claims.split', { ...(await on(await claim('It'))), at }),
        failsWith('invalid-input', /Each part/),
      )
    await verified()
  })

  test('ask, answer, remark and set aside; what is asked keeps the draft from being signed', async t => {
    const { core, save, claim, on, start, desk, draftId } = await reviewedDraft(t)
    const { revision: draftRevision } = await save(['It rained.'])
    await start()
    const act = async () => on(await claim('It'))
    await callCore(core, 'claims.ask', { ...(await act()), question: ' How do we know? ' })
    const [question] = (await claim('It')).questions
    assert.equal(question?.question, 'How do we know?')
    await callCore(core, 'claims.notCheckable', { ...(await act()), reason: 'Weather' })
    assert.deepEqual((await claim('It')).flags, ['question'])
    const sign = () => callCore(core, 'reviews.signOff', { draftId, draftRevision })
    await assert.rejects(sign(), failsWith('forbidden', /Claim 1 has a question without an answer/))
    await assert.rejects(
      callCore(core, 'claims.answer', { ...(await act()), questionId: draftId, answer: 'So.' }),
      failsWith('not-found', /no longer there/),
    )
    await callCore(core, 'claims.answer', {
      ...(await act()),
      questionId: question?.id ?? '',
      answer: 'I was there.',
    })
    await callCore(core, 'claims.remark', { ...(await act()), remark: 'Said so twice' })
    assert.deepEqual((await desk()).obstacles, [])
    await sign()
    await assert.rejects(
      callCore(core, 'claims.remark', { ...(await act()), remark: '' }),
      failsWith('forbidden', /No review/),
    )
    await save(['It snowed.'])
    assert.deepEqual(
      (await claim('It')).flags,
      ['open', 'unsourced'],
      'not checkable was said of other words',
    )
  })

  test('know a claim that is gone, a draft that has moved on and a draft that never was', async t => {
    const { core, save, claim, on, start, draftId, desk } = await reviewedDraft(t)
    await save(['It rained.'])
    await start()
    const stale = await on(await claim('It'))
    await save(['It rained.'], ['More.'])
    const judge = { verdict: 'confirmed', remark: '' } as const
    await assert.rejects(
      callCore(core, 'claims.judge', { ...stale, ...judge }),
      failsWith('conflict', /edited in the meantime/),
    )
    const { draft } = await desk()
    await assert.rejects(
      callCore(core, 'claims.judge', { ...stale, ...judge, draftRevision: draft.revision, claimId: draftId }),
      failsWith('not-found', /no longer in the draft/),
    )
    await assert.rejects(
      callCore(core, 'reviews.desk', { draftId: stale.claimId }),
      failsWith('not-found', /draft/),
    )
    await assert.rejects(
      callCore(core, 'reviews.start', { draftId: stale.claimId }),
      failsWith('not-found', /draft/),
    )
  })

  test('keep the claims’ identity when the notebook was closed, and when the draft was edited before', async t => {
    const { core, path, save, claim, on, start } = await reviewedDraft(t)
    await save(['The keeper wrote the levels down.', ' Nobody read them.'], ['It rained.'])
    await start()
    for (const begins of ['The keeper', 'It rained'])
      await callCore(core, 'claims.judge', {
        ...(await on(await claim(begins))),
        verdict: 'confirmed',
        remark: '',
      })
    const ids = [(await claim('The keeper')).id, (await claim('It rained')).id]
    await callCore(core, 'notebook.close', {})
    await callCore(core, 'notebook.open', { path, passphrase: null })
    // Nobody looks at the desk between these.
    await save(['It rained.'], ['In May the keeper wrote the levels down.', ' Nobody read them.'])
    await save(['Before. It rained.'], ['In May the keeper wrote all levels down.', ' Nobody read them.'])
    const [keeper, rain] = [await claim('In May'), await claim('It rained')]
    assert.deepEqual([keeper.id, rain.id], ids)
    assert.deepEqual([keeper.verdict, rain.verdict], ['open', 'confirmed'])
    assert.equal(keeper.was?.words, 'The keeper wrote the levels down.')
  })
})

const put: Omit<Input<'replies.create'>, 'draftId'> = {
  personId: null,
  who: 'Water District',
  what: 'Claims 1 and 4',
  claimIds: [],
  askedAt: 5,
  way: 'letter',
  due: null,
  askedAgain: [],
  state: 'waiting',
  answer: '',
  answeredAt: null,
  stands: null,
}

suite('right of reply', () => {
  test('is about the same claims once the notebook is opened again, though nothing was said of them', async t => {
    const { core, draftId, path, save, claim, desk } = await reviewedDraft(t)
    await save(['It rained. The keeper wrote the levels down. Nobody read them.'])
    const [rain, keeper] = [await claim('It rained'), await claim('The keeper')]
    const reply = await callCore(core, 'replies.create', { ...put, draftId, claimIds: [rain.id] })
    const claimIds = [rain.id, keeper.id]
    await callCore(core, 'replies.update', { id: reply.id, revision: 1, changes: { claimIds } })
    await callCore(core, 'notebook.close', {})
    await callCore(core, 'notebook.open', { path, passphrase: null })
    assert.deepEqual([(await claim('It rained')).id, (await claim('The keeper')).id], claimIds)
    assert.deepEqual((await desk()).replies[0]?.claimIds, claimIds)
  })

  test('is written down, changed, taken back and brought back', async t => {
    const { core, draftId, desk, verified } = await reviewedDraft(t)
    const reply = await callCore(core, 'replies.create', { ...put, draftId })
    const answered = await callCore(core, 'replies.update', {
      id: reply.id,
      revision: 1,
      changes: { state: 'answered', answer: 'No comment.' },
    })
    assert.deepEqual((await desk()).replies, [answered])
    await assert.rejects(
      callCore(core, 'replies.update', { id: reply.id, revision: 1, changes: { answer: '' } }),
      failsWith('conflict', /changed in the meantime/),
    )
    const removed = await callCore(core, 'replies.remove', { id: reply.id, revision: 2 })
    assert.deepEqual((await desk()).replies, [])
    await callCore(core, 'replies.restore', { removed })
    assert.equal((await desk()).replies[0]?.answer, 'No comment.')
    await verified()
  })
})
