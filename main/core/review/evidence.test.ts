import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import { callCore } from '../core.ts'
import { live, reviewedDraft } from '../testing/reviewed-draft.ts'
import { failsWith } from '../testing/support.ts'

suite('the evidence of a claim', () => {
  test('is taken, turned down, added by hand and undone', async t => {
    const { core, save, claim, on, start, draftId, quoteOf, snapshotId, sourceId } = await reviewedDraft(t)
    const { id } = await quoteOf('The gate was open on Friday')
    await save([live(id, '“The gate was open on Friday,”'), ' she said.'])
    await start()
    const now = () => claim('“The gate')
    const act = async () => on(await now())
    const { undo } = await callCore(core, 'claims.accept', { ...(await act()), key: `quote:${id}` })
    const [taken] = (await now()).evidence
    assert.deepEqual([taken?.state, taken?.from, (await now()).evidence.length], ['accepted', 'hand', 1])
    await assert.rejects(
      callCore(core, 'claims.accept', { ...(await act()), key: `quote:${id}` }),
      failsWith('conflict', /already/),
    )
    await callCore(core, 'claims.putBack', { draftId, items: undo })
    assert.equal((await now()).evidence[0]?.state, 'proposed')
    await callCore(core, 'claims.dismiss', { ...(await act()), key: `quote:${id}` })
    assert.deepEqual((await now()).evidence, [])
    assert.ok((await now()).flags.includes('unsourced'))
    const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
    const anchor = createAnchor(text, text.indexOf('The keeper'), text.indexOf(' wrote'))
    const passage = { kind: 'passage' as const, sourceId, snapshotId, anchor }
    await callCore(core, 'claims.addEvidence', { ...(await act()), evidence: passage })
    assert.equal((await now()).evidence[0]?.words, 'The keeper')
    await assert.rejects(
      callCore(core, 'claims.addEvidence', {
        ...(await act()),
        evidence: { ...passage, anchor: { ...anchor, exact: 'The key' } },
      }),
      failsWith('invalid-input', /do not stand there/),
    )
    const calculation = {
      kind: 'calculation' as const,
      label: 'Half of the nights',
      expression: 'levels / 62 * 100',
      inputs: [{ name: 'levels', value: 31, sourceId, snapshotId, anchor: null, remark: '' }],
    }
    await callCore(core, 'claims.addEvidence', { ...(await act()), evidence: calculation })
    assert.deepEqual((await now()).evidence[1]?.calculation?.result, '50')
    assert.ok((await now()).flags.includes('single-source'))
    await assert.rejects(
      callCore(core, 'claims.addEvidence', {
        ...(await act()),
        evidence: { ...calculation, expression: 'x' },
      }),
      failsWith('invalid-input', /not the name of an input/),
    )
    for (const key of [
      'quote:nobody',
      'passage:..:1-2',
      'constructor',
      `note:${draftId}`,
      `passage:${snapshotId}:9-99999999`,
    ])
      await assert.rejects(callCore(core, 'claims.accept', { ...(await act()), key }))
  })

  test('goes back to one origin where the speaker, the address or the words are the same', async t => {
    const { core, save, claim, on, start } = await reviewedDraft(t)
    const copied = 'The certificate is dated the eighth of June in the year that the plant was closed.'
    const clip = async (text: string) => {
      const { snapshotId, sourceId } = await callCore(core, 'sources.clip', { input: { from: 'text', text } })
      const snapshot = await callCore(core, 'snapshots.get', { id: snapshotId })
      const start = snapshot.text.indexOf('The certificate')
      const anchor = createAnchor(snapshot.text, start, snapshot.text.length)
      return { kind: 'passage' as const, sourceId, snapshotId, anchor }
    }
    const pages = [
      await clip(`From the Ledger\n\n${copied}`),
      await clip(`From another paper\n\n${copied}`),
      await clip('A third\n\nThe certificate has a stamp that nobody knows.'),
    ]
    await save(['The certificate is dated 8 June.'])
    await start()
    const flags: string[][] = []
    for (const evidence of pages) {
      await callCore(core, 'claims.addEvidence', { ...(await on(await claim('The'))), evidence })
      flags.push((await claim('The')).flags.filter(flag => flag !== 'open'))
    }
    assert.deepEqual(flags, [['single-source'], ['one-origin'], []])
    const origins = (await claim('The')).evidence.map(({ origin }) => origin)
    assert.equal(origins[0], origins[1])
    assert.notEqual(origins[0], origins[2])
  })

  test('never shows words off the record, and cannot be made of them', async t => {
    const { core, save, claim, on, start, quoteOf, snapshotId, sourceId, draftId } = await reviewedDraft(t)
    const words = 'the book was moved to the cellar'
    const { id, revision } = await quoteOf(words)
    await save(['A caller said that the book was moved somewhere below the mill.'])
    await start()
    const search = async (query: string) => {
      const { id: claimId } = await claim('A caller')
      return (await callCore(core, 'claims.search', { draftId, claimId, query })).found
    }
    const before = await search('')
    assert.match(JSON.stringify(before), /cellar/)
    await callCore(core, 'claims.accept', { ...(await on(await claim('A caller'))), key: `quote:${id}` })
    await callCore(core, 'quotes.update', { id, revision, changes: { terms: 'off-the-record' } })
    const [evidence] = (await claim('A caller')).evidence
    assert.deepEqual([evidence?.covered, evidence?.words, evidence?.speaker], [true, '', null])
    assert.doesNotMatch(JSON.stringify([await search(''), await search('cellar')]), /cellar/)
    const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
    const anchor = createAnchor(text, text.indexOf(words) + 4, text.indexOf(words) + 12)
    await assert.rejects(
      callCore(core, 'claims.addEvidence', {
        ...(await on(await claim('A caller'))),
        evidence: { kind: 'passage', sourceId, snapshotId, anchor },
      }),
      failsWith('forbidden', /off the record/),
    )
  })

  test('found by search is where the claim’s words stand', async t => {
    const { core, save, claim, draftId } = await reviewedDraft(t)
    await save([
      'Ines Marrok keeps the weir, where the gate was open on a Friday. “Nobody can say who opened it.”',
    ])
    const { id: claimId, quotations } = await claim('Ines')
    assert.deepEqual(quotations, [])
    assert.equal((await claim('“Nobody')).quotations[0]?.state, 'loose')
    const { found } = await callCore(core, 'claims.search', { draftId, claimId, query: '' })
    assert.equal(found[0]?.words, '“The gate was open on Friday,” said Ines Marrok, who keeps the weir.')
    assert.deepEqual([found[0]?.from, found[0]?.state, found[0]?.kind], ['search', 'proposed', 'passage'])
    await assert.rejects(
      callCore(core, 'claims.search', { draftId, claimId, query: 'speaker:' }),
      failsWith('invalid-query', /./),
    )
  })

  test('without a name waits for an editor’s approval', async t => {
    const { core, save, claim, on, start, desk, quoteOf, ports } = await reviewedDraft(t)
    const { id } = await quoteOf('The gate was open on Friday', { terms: 'background', nameAs: 'a keeper' })
    await save([live(id, '“The gate was open on Friday,”'), ' said a keeper.'])
    await start()
    const now = () => claim('“The gate')
    assert.equal((await now()).anonymous, true)
    const holds = { information: true, vital: true, onlyWay: true, reliable: true, identityKnown: true }
    const gate = async (more: Partial<typeof holds>, approve: boolean) =>
      callCore(core, 'claims.gate', {
        ...(await on(await now())),
        gate: { ...holds, ...more, remark: '' },
        approve,
      })
    await assert.rejects(gate({ vital: false }, true), failsWith('invalid-input', /Each of the five/))
    ports.preferences.write({ role: 'reporter' })
    await assert.rejects(gate({}, true), failsWith('forbidden', /takes an editor/))
    await gate({}, false)
    const kinds = async () => (await desk()).obstacles.map(({ kind }) => kind)
    assert.deepEqual(await kinds(), ['role', 'open', 'gate'])
    ports.preferences.write({ role: 'editor' })
    await gate({}, true)
    assert.deepEqual(await kinds(), ['open'])
    await save([live(id, '“The gate was open on Friday,”'), ' said the keeper.'])
    assert.deepEqual(await kinds(), ['open', 'gate'], 'it was approved for other words')
  })
})
