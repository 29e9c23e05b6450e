import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import { callCore } from '../core.ts'
import { quotedNotebook } from '../testing/quoted-notebook.ts'

const failsWith = (code: ErrorCode, sentence: RegExp) => (error: unknown) =>
  error instanceof AppError && error.code === code && sentence.test(error.message)

suite('people', () => {
  test('one whom something points to stays, and the sentence says what; another goes and comes back', async t => {
    const { core, quoteOf, verified } = await quotedNotebook(t)
    const { speakerId } = await quoteOf('The gate was open on Friday', { speaker: { name: 'Ines Marrok' } })
    await assert.rejects(
      callCore(core, 'people.remove', { id: speakerId ?? '', revision: 1 }),
      failsWith('forbidden', /Ines Marrok was not removed: this person speaks in one quote/),
    )
    const person = await callCore(core, 'people.create', {
      name: 'Tove Lund',
      aliases: ['Т. Лунд'],
      role: 'Miller',
      defaultTerms: 'background',
    })
    const removed = await callCore(core, 'people.remove', { id: person.id, revision: 1 })
    assert.deepEqual(removed, person)
    assert.equal((await callCore(core, 'people.list', {})).people.length, 1)
    const restored = await callCore(core, 'people.restore', { removed })
    assert.deepEqual({ ...restored, revision: 1, updatedAt: person.updatedAt }, person)
    await verified()
  })

  test('two become one with all quotes and names, and two again as they were', async t => {
    const { core, quoteOf, verified } = await quotedNotebook(t)
    const first = await quoteOf('The gate was open on Friday', { speaker: { name: 'Ines Marrok' } })
    const second = await quoteOf('Nobody asked me', {
      speaker: { name: 'И. Маррок' },
      terms: 'off-the-record',
    })
    const keep = { id: first.speakerId ?? '', revision: 1 }
    const gone = { id: second.speakerId ?? '', revision: 1 }
    await assert.rejects(
      callCore(core, 'people.merge', { keep, merged: { ...gone, revision: 7 } }),
      failsWith('conflict', /./),
    )
    assert.equal((await callCore(core, 'quotes.get', { id: second.id })).revision, 1, 'nothing was moved')
    await assert.rejects(
      callCore(core, 'people.merge', { keep, merged: keep }),
      failsWith('invalid-input', /one and the same/),
    )

    const note = await callCore(core, 'notes.create', { title: 'About the weir' })
    await callCore(core, 'notes.link', { id: note.id, revision: 1, about: [gone.id] })

    const { person, undo } = await callCore(core, 'people.merge', { keep, merged: gone })
    assert.deepEqual((await callCore(core, 'notes.get', { id: note.id })).about, [keep.id])
    assert.deepEqual(
      [person.name, person.aliases, person.defaultTerms],
      ['Ines Marrok', ['И. Маррок'], 'off-the-record'],
      'the narrower terms hold',
    )
    const { people } = await callCore(core, 'people.list', {})
    assert.deepEqual(
      people.map(({ id, quoteCount }) => [id, quoteCount]),
      [[keep.id, 2]],
    )
    assert.equal((await callCore(core, 'quotes.get', { id: second.id })).speakerName, 'Ines Marrok')
    await verified()

    const { changed } = await callCore(core, 'people.split', { revision: person.revision, undo })
    assert.deepEqual(
      changed.map(({ id, was, now }) => [id, was, now]),
      [
        [keep.id, 1, 3],
        [gone.id, 1, 2],
        [second.id, 1, 3],
        [note.id, 2, 4],
      ],
    )
    assert.deepEqual((await callCore(core, 'notes.get', { id: note.id })).about, [gone.id])
    const again = (await callCore(core, 'people.list', {})).people
    assert.deepEqual(again.map(({ name, aliases, quoteCount }) => [name, aliases, quoteCount]).sort(), [
      ['Ines Marrok', [], 1],
      ['И. Маррок', [], 1],
    ])
    await verified()
  })

  test('what a transaction wrote is told in one event a kind', async t => {
    const { core, quoteOf } = await quotedNotebook(t)
    const first = await quoteOf('The gate was open on Friday', { speaker: { name: 'Ines Marrok' } })
    const second = await quoteOf('Nobody asked me', { speaker: { name: 'И. Маррок' } })
    const third = await quoteOf('the book was moved', { speaker: { name: 'И. Маррок' } })
    const heard: string[] = []
    core.subscribe(({ name, payload }) => {
      if (name === 'records.changed') heard.push(`${payload.kind} ${payload.ids.length}`)
    })
    await callCore(core, 'quotes.changeMany', {
      items: [first, second, third].map(({ id }) => ({
        id,
        revision: null,
        changes: { speaker: { name: 'Tove Lund' } },
      })),
    })
    assert.deepEqual(heard.splice(0), ['person 1', 'quote 3'])
    const { people } = await callCore(core, 'people.list', {})
    const [tove, ines] = ['Tove Lund', 'Ines Marrok'].map(name => people.find(person => person.name === name))
    assert.ok(tove && ines)
    const at = ({ id, revision }: typeof tove) => ({ id, revision })
    const { person, undo } = await callCore(core, 'people.merge', { keep: at(ines), merged: at(tove) })
    assert.deepEqual(heard.splice(0), ['person 1', 'quote 3', 'person 1'])
    await callCore(core, 'people.split', { revision: person.revision, undo })
    assert.deepEqual(heard, ['person 2', 'quote 3'])
  })
})
