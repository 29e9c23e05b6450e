import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import type { EventMessage } from '../../../shared/contract.ts'
import { emptyContent } from '../../../shared/domain/draft.ts'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'

const article = 'The dredger left the port at four. Nobody signed for the fuel. Ask behind the boiler.'

async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [])
  })
  const events: EventMessage[] = []
  core.subscribe(event => events.push(event))
  const path = join(folder, 'Grauholm.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Grauholm', passphrase: null })
  const { snapshotId } = await callCore(core, 'sources.clip', {
    input: { from: 'text', text: article },
    title: 'Dredger',
  })
  const quote = (words: string, terms: 'on-the-record' | 'off-the-record') => {
    const start = article.indexOf(words)
    return callCore(core, 'quotes.create', {
      snapshotId,
      range: [start, start + words.length],
      speaker: { name: 'Åse Lindqvist' },
      terms,
      nameAs: '',
      tags: [],
      comment: '',
    })
  }
  return { core, events, quote }
}

suite('the journal in words', () => {
  test('entries carry the title of what they speak of, and never off-the-record words', async t => {
    const { core, quote } = await openCore(t)
    await quote('Nobody signed for the fuel', 'on-the-record')
    await quote('Ask behind the boiler', 'off-the-record')
    const { entries, head } = await callCore(core, 'journal.list', {})
    assert.equal(head, entries[0]?.hash)
    const said = entries.map(({ action, kind, title, hidden }) => [action, kind, title, hidden])
    assert.deepEqual(
      said.filter(([, kind]) => kind === 'quote'),
      [
        ['created', 'quote', null, true],
        ['created', 'quote', 'Nobody signed for the fuel', false],
      ],
    )
    assert.ok(said.some(([action, , title]) => action === 'captured' && title === 'Dredger'))
    assert.ok(said.some(([, kind, title]) => kind === 'person' && title === 'Åse Lindqvist'))
    assert.doesNotMatch(JSON.stringify(entries), /boiler/)
  })

  test('is narrowed to kinds of act, also to those that came since', async t => {
    const { core } = await openCore(t)
    const list = (actions: ('removed' | 'captured')[]) => callCore(core, 'journal.list', { actions })
    assert.equal((await list(['removed'])).total, 0)
    const { id } = await callCore(core, 'notes.create', { title: 'Gone soon' })
    await callCore(core, 'notes.remove', { id, revision: 1 })
    const { total, entries } = await list(['removed', 'captured'])
    assert.equal(total, 2)
    assert.deepEqual(
      entries.map(({ action, title }) => [action, title]),
      [
        ['removed', null],
        ['captured', 'Dredger'],
      ],
    )
  })
})

suite('verifying an open notebook', () => {
  test('tells how far it is, and goes on while someone writes', async t => {
    const { core, events } = await openCore(t)
    const draft = await callCore(core, 'drafts.create', { title: 'The dredger' })
    const verifying = callCore(core, 'notebook.verify', {})
    const again = callCore(core, 'notebook.verify', {})
    let revision = 1
    for (let time = 0; time < 20; time += 1) {
      const saved = { id: draft.id, revision, title: `The dredger ${time}`, content: emptyContent() }
      revision = (await callCore(core, 'drafts.save', saved)).revision
    }
    await callCore(core, 'drafts.remove', { id: draft.id, revision })
    assert.deepEqual((await verifying).problems, [])
    assert.deepEqual(await again, await verifying)
    const parts = events.flatMap(({ name, payload }) => (name === 'verify.progress' ? payload.part : []))
    assert.deepEqual([...new Set(parts)], ['file', 'journal', 'records', 'originals'])
    assert.equal((await callCore(core, 'journal.list', { actions: ['verified'] })).total, 1)
  })

  test('is stopped when asked to, and when the notebook is closed', async t => {
    const { core } = await openCore(t)
    const isCancelled = (error: unknown) => error instanceof AppError && error.code === 'cancelled'
    for (const method of ['notebook.stopVerify', 'notebook.close'] as const) {
      const verifying = callCore(core, 'notebook.verify', {})
      const refused = assert.rejects(verifying, isCancelled)
      await callCore(core, method, {})
      await refused
    }
  })
})

suite('who acts', () => {
  test('stands in the journal where initials are set, and entries without it stay whole', async t => {
    const folder = await temporaryFolder(t)
    const ports = testPorts(folder)
    const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
    t.after(() => core.close())
    await callCore(core, 'notebook.create', {
      path: join(folder, 'Who.notebook'),
      name: 'Who',
      passphrase: null,
    })
    await callCore(core, 'drafts.create', { title: 'Before' })
    await callCore(core, 'settings.set', { initials: 'RA', role: 'editor' })
    await callCore(core, 'drafts.create', { title: 'After' })
    await callCore(core, 'settings.set', { initials: '' })
    await callCore(core, 'drafts.create', { title: 'Again' })
    const { entries } = await callCore(core, 'journal.list', { actions: ['created'] })
    assert.deepEqual(
      entries.map(({ title, by }) => [title, by]),
      [
        ['Again', undefined],
        ['After', { initials: 'RA', role: 'editor' }],
        ['Before', undefined],
      ],
    )
    assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  })
})
