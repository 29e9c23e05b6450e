import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { QueryObserver } from '@tanstack/react-query'
import type { Client } from '../transport/client.ts'
import { createQueryClient, followChanges, isStale } from './invalidation.ts'

test('a changed source makes the lists stale, and its own record, and no other', () => {
  assert.ok(isStale(['sources.list', { filter: '' }], 'source', ['a']))
  assert.ok(isStale(['sources.get', { id: 'a' }], 'source', ['a']))
  assert.ok(!isStale(['sources.get', { id: 'b' }], 'source', ['a']))
  assert.ok(!isStale(['drafts.get', { id: 'a' }], 'source', ['a']))
})

test('a person who is called otherwise now is called so wherever a quote shows the name', () => {
  assert.ok(isStale(['quotes.list', { sourceId: 's' }], 'person', ['p']))
  assert.ok(isStale(['quotes.get', { id: 'q' }], 'person', ['p']))
})

test('snapshots never change', () => {
  assert.ok(!isStale(['snapshots.get', { id: 'a' }], 'snapshot', ['a']))
  assert.ok(isStale(['sources.get', { id: 's' }], 'snapshot', ['a']))
})

/** A place that shows one answer, and a core whose answers the test lets go one by one. */
function shownAnswer(key: readonly unknown[]) {
  const heard = new Map<string, (payload: never) => void>()
  const client = {
    on: (name: string, listener: (payload: never) => void) => {
      heard.set(name, listener)
      return () => heard.delete(name)
    },
    onReconnect: () => () => {},
  } as unknown as Client
  const queries = createQueryClient()
  const stop = followChanges(client, queries)
  const waiting: (() => void)[] = []
  const core = { now: 'old' }
  const observer = new QueryObserver(queries, {
    queryKey: [...key],
    queryFn: () => {
      const said = core.now
      return new Promise<unknown>(resolve => waiting.push(() => resolve(said)))
    },
  })
  const leave = observer.subscribe(() => {})
  const turn = () => new Promise(resolve => setTimeout(resolve, 5))
  return {
    core,
    shown: () => observer.getCurrentResult().data,
    async says(name: string, payload: unknown) {
      heard.get(name)?.(payload as never)
      await turn()
    },
    async answers() {
      waiting.shift()?.()
      await turn()
    },
    end() {
      leave()
      stop()
      queries.clear()
    },
  }
}

suite('what is shown, while its answer is on its way', () => {
  for (const first of [true, false]) {
    test(`is asked again when it changes meanwhile, ${first ? 'the first time' : 'later'}`, async t => {
      const place = shownAnswer(['drafts.list', {}])
      t.after(place.end)
      if (!first) {
        await place.answers()
        await place.says('records.changed', { kind: 'draft', ids: ['a'] })
      }
      place.core.now = 'new'
      await place.says('records.changed', { kind: 'draft', ids: ['a'] })
      await place.says('records.changed', { kind: 'draft', ids: ['b'] })
      await place.answers()
      assert.equal(place.shown(), 'old', 'nothing waits for changes to end')
      await place.answers()
      assert.equal(place.shown(), 'new')
    })
  }

  test('is not what another notebook held', async t => {
    const place = shownAnswer(['drafts.list', {}])
    t.after(place.end)
    place.core.now = 'of the next'
    await place.says('notebook.changed', { open: true })
    await place.answers()
    assert.equal(place.shown(), undefined)
    await place.answers()
    assert.equal(place.shown(), 'of the next')
  })

  test('does not take back how far the index is', async t => {
    const place = shownAnswer(['search.status', {}])
    t.after(place.end)
    await place.says('search.status', 'ready')
    await place.answers()
    assert.equal(place.shown(), 'ready')
  })
})
