import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { type EventMessage, type Input, type Method, methods } from '../../../shared/contract.ts'
import { editions } from '../../../shared/domain/bundle.ts'
import { emptyContent, LIVE_QUOTE } from '../../../shared/domain/draft.ts'
import { callCore, createCore } from '../core.ts'
import { makeBundle } from '../testing/bundles.ts'
import { ofNobody } from '../testing/methods-of-nobody.ts'
import { failsWith, QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'

const passphrase = 'salt and rust'
/** Whatever tells who the sealed person is. */
const telling = /\bines\b|marrok|маррок|555-0134/i
const written =
  'The weir\n\n“The gate was open on Friday night,” said the keeper.\n\n“Nobody asked me for the book,” she said.'

/** A notebook in which one person speaks, is written about and is asked for an answer. */
async function scene(t: TestContext, secret: string | null = passphrase) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  const events: EventMessage[] = []
  core.subscribe(event => events.push(event))
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [])
  })
  const path = join(folder, 'Weir.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Weir', passphrase: secret })
  const { snapshotId, sourceId } = await callCore(core, 'sources.clip', {
    input: { from: 'text', text: written },
  })
  const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
  const person = await callCore(core, 'people.create', {
    name: 'Ines Marrok',
    aliases: ['И. Маррок'],
    role: 'Keeper, telephone 555-0134',
    defaultTerms: 'background',
  })
  const quoteOf = (words: string, nameAs: string, terms: 'on-the-record' | 'background') => {
    const start = text.indexOf(words)
    return callCore(core, 'quotes.create', {
      snapshotId,
      range: [start, start + words.length],
      speaker: { personId: person.id },
      terms,
      nameAs,
      tags: [],
      comment: '',
    })
  }
  const open = await quoteOf('The gate was open on Friday night', '', 'on-the-record')
  const background = await quoteOf('Nobody asked me for the book', 'Marrok of the weir', 'background')
  const note = await callCore(core, 'notes.create', { title: 'A call' })
  await callCore(core, 'notes.link', { id: note.id, revision: 1, about: [person.id, open.id] })
  const draft = await callCore(core, 'drafts.create', { title: 'The weir' })
  const write = async (revision: number, before: string) => {
    const content = emptyContent()
    const words = { type: 'text', version: 1, text: `“${open.anchor.exact}”` }
    content.root.children?.[0]?.children?.push(
      { type: 'text', version: 1, text: before },
      { type: LIVE_QUOTE, version: 1, quoteId: open.id, children: [words] },
    )
    await callCore(core, 'drafts.save', { id: draft.id, revision, title: 'The weir', content })
  }
  await write(1, 'The keeper said: ')
  const reply = await callCore(core, 'replies.create', {
    draftId: draft.id,
    personId: person.id,
    who: 'Ines Marrok',
    what: 'Was the gate open?',
    claimIds: [],
    askedAt: null,
    way: 'phone',
    due: null,
    askedAgain: [],
    state: 'waiting',
    answer: '',
    answeredAt: null,
    stands: null,
  })
  const version = await callCore(core, 'versions.keep', { draftId: draft.id, name: 'First' })
  const seal = async (label = 'Source 4') => {
    const { revision } = (await callCore(core, 'people.list', {})).people[0] ?? { revision: 0 }
    return callCore(core, 'people.seal', { id: person.id, revision, label })
  }
  return {
    core,
    path,
    events,
    person,
    open,
    background,
    note,
    draft,
    write,
    reply,
    version,
    seal,
    sourceId,
    snapshotId,
  }
}

suite('a sealed person', () => {
  test('is called by the label in every answer, and by nothing else', async t => {
    const {
      core,
      events,
      person,
      open,
      background,
      note,
      draft,
      reply,
      version,
      seal,
      sourceId,
      snapshotId,
    } = await scene(t)
    const sealed = await seal()
    const claimId = (await callCore(core, 'reviews.desk', { draftId: draft.id })).claims[0]?.id ?? ''
    const fields = { tags: [], comment: '', nameAs: 'a keeper', terms: 'background' as const }
    const range: [number, number] = [open.anchor.start, open.anchor.start + 8]
    const walked: { [M in Method]?: Input<M>[] } = {
      'journal.list': [{}],
      'notebook.verify': [{}],
      'sources.list': [{ facets: true }, { person: person.id, facets: true }, { filter: 'Marrok' }],
      'sources.get': [{ id: sourceId }],
      'snapshots.get': [{ id: snapshotId }],
      'quotes.create': [{ snapshotId, range, speaker: { personId: person.id }, ...fields }],
      'quotes.update': [{ id: background.id, revision: 1, changes: { comment: 'Called twice.' } }],
      'quotes.show': [{ ids: [open.id, background.id] }],
      'quotes.browse': [{}, { group: 'person' }, { person: person.id }, { words: 'Source 4' }],
      'quotes.get': [{ id: open.id }, { id: background.id }],
      'quotes.list': [{}, { personId: person.id }],
      'quotes.newer': [{}],
      'quotes.propose': [{ texts: [`“${open.anchor.exact}”`] }],
      'people.list': [{}],
      'people.update': [
        { id: person.id, revision: sealed.revision, changes: { defaultTerms: 'deep-background' } },
      ],
      'people.seal': [{ id: person.id, revision: sealed.revision + 1, label: 'Source 5' }],
      'notes.list': [{}],
      'notes.get': [{ id: note.id }],
      'notes.about': [{ id: note.id }],
      'drafts.list': [{}],
      'drafts.get': [{ id: draft.id }],
      'drafts.breaches': [{}],
      'drafts.export': (['md', 'html', 'txt', 'docx'] as const).map(format => ({ id: draft.id, format })),
      'versions.list': [{ draftId: draft.id }],
      'versions.get': [{ id: version.id }],
      'reviews.list': [{}],
      'reviews.desk': [{ draftId: draft.id }],
      'claims.search': [{ draftId: draft.id, claimId, query: 'gate book' }],
      'replies.update': [{ id: reply.id, revision: 1, changes: { who: 'Source 4', what: 'And on Friday?' } }],
      'searches.list': [{}],
      'bundles.plan': editions.map(edition => ({ draftId: draft.id, edition })),
      'names.search': [{ names: ['Nobody'] }],
      'search.query': ['gate', 'speaker:source', 'weir book call', 'gat*'].map(query => ({ query })),
      'search.highlights': [{ query: 'gate', id: open.id }],
      'search.explain': [{ query: 'gate', id: open.id }],
      'search.values': (['speaker', 'person', 'tag'] as const).map(field => ({ field, begins: '' })),
      'search.suggest': [{ query: 'gat' }, { query: 'weer' }],
    }
    const decided = new Set([...ofNobody, ...Object.keys(walked)])
    for (const answering of ['people.open', 'people.unseal', 'people.merge', 'people.split', 'people.remove'])
      decided.add(answering)
    assert.deepEqual(
      [...Object.keys(methods)].filter(method => !decided.has(method)),
      [],
      'every method is decided',
    )

    let labelled = 0
    for (const [method, inputs] of Object.entries(walked)) {
      for (const input of inputs) {
        const reply = JSON.stringify(await core.dispatch({ method, input }))
        assert.match(reply, /^\{"ok":true/, `${method} ${reply}`)
        assert.doesNotMatch(reply, telling, method)
        if (/Source [45]/.test(reply)) labelled += 1
      }
    }
    assert.ok(labelled >= 12, `the label stands in ${labelled} answers`)
    assert.doesNotMatch(JSON.stringify(events), telling)
    for (const edition of editions) {
      const files = unzipSync(await makeBundle(core, draft.id, edition))
      for (const [path, bytes] of Object.entries(files)) {
        assert.doesNotMatch(`${path}\n${strFromU8(bytes)}`, telling, `${edition} ${path}`)
      }
    }
    for (const query of ['speaker:marrok', 'person:ines', 'ines marrok', 'Маррок', '5550134']) {
      assert.equal((await callCore(core, 'search.query', { query })).total, 0, query)
    }
    const { rows } = await callCore(core, 'names.search', { names: ['Ines Marrok', 'И. Маррок'] })
    assert.deepEqual(
      rows.map(row => row.documents.length),
      [0, 0],
    )
  })

  test('is told to the passphrase alone, which the journal notes; without one nobody can be sealed', async t => {
    const { core, person, seal } = await scene(t)
    const { revision } = await seal()
    const asked = { id: person.id, passphrase: 'wrong' }
    await assert.rejects(
      callCore(core, 'people.open', asked),
      failsWith('forbidden', /does not open the notebook/),
    )
    await assert.rejects(
      callCore(core, 'people.unseal', { ...asked, revision }),
      failsWith('forbidden', /does not open the notebook/),
    )
    const { name, aliases, role } = person
    assert.deepEqual(await callCore(core, 'people.open', { id: person.id, passphrase }), {
      name,
      aliases,
      role,
    })
    const [last] = (await callCore(core, 'journal.list', { limit: 1 })).entries
    assert.deepEqual([last?.action, last?.kind, last?.title], ['shown', 'person', 'Source 4'])
    const unsealed = await callCore(core, 'people.unseal', { id: person.id, revision, passphrase })
    assert.deepEqual([unsealed.name, unsealed.aliases, unsealed.sealed], [name, aliases, undefined])
    assert.ok((await callCore(core, 'search.query', { query: 'speaker:marrok' })).total > 0, 'found again')

    const plain = await scene(t, null)
    await assert.rejects(plain.seal(), failsWith('forbidden', /no passphrase/))
  })

  test('keeps names and role through every change, also after the notebook was closed', async t => {
    const { core, path, person, open, seal } = await scene(t)
    const { id, revision } = await seal()
    const refused = (method: Method, input: object) =>
      assert.rejects(
        callCore(core, method, input as never),
        failsWith('forbidden', /“Source 4” is sealed/),
        method,
      )
    const at = { id, revision }
    await refused('people.update', { ...at, changes: { name: 'Somebody' } })
    await refused('people.update', { ...at, changes: { aliases: ['Somebody'] } })
    await refused('people.remove', at)
    const other = await callCore(core, 'people.create', {
      name: 'Tove Lund',
      aliases: [],
      role: '',
      defaultTerms: 'background',
    })
    const otherAt = { id: other.id, revision: other.revision }
    await refused('people.merge', { keep: at, merged: otherAt })
    await refused('people.merge', { keep: otherAt, merged: at })
    const changes = { name: 'Source 4', aliases: [], role: '', defaultTerms: 'off-the-record' as const }
    const updated = await callCore(core, 'people.update', { ...at, changes })
    assert.deepEqual([updated.name, updated.defaultTerms], ['Source 4', 'off-the-record'])
    for (const label of ['A keeper called Marrok', 'Tove Lund']) {
      await assert.rejects(
        callCore(core, 'people.seal', { id, revision: updated.revision, label }),
        failsWith('invalid-input', /Choose/),
      )
    }
    await callCore(core, 'notebook.close', {})
    await callCore(core, 'notebook.open', { path, passphrase })
    assert.equal((await callCore(core, 'quotes.get', { id: open.id })).speakerName, 'Source 4')
    const { name, role } = await callCore(core, 'people.open', { id, passphrase })
    assert.deepEqual([name, role], [person.name, person.role])
    assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  })

  test('is not named beside their words in a draft that leaves the notebook, whatever the terms', async t => {
    const { core, draft, write, seal } = await scene(t)
    await write(2, 'Marrok, who keeps the weir, said: ')
    await callCore(core, 'drafts.export', { id: draft.id, format: 'md' })
    await seal()
    const refusal = await callCore(core, 'drafts.export', { id: draft.id, format: 'md' }).catch(String)
    assert.match(String(refusal), /names a person who was promised not to be named/)
    assert.doesNotMatch(String(refusal), telling)
  })
})
