import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Route, sourcesRoute } from '../route.ts'
import { type Capture, wayToTakeBack } from './captures.ts'

const capture = (name: string, was: number | null, now: number): Capture => ({
  sourceId: name.slice(0, 1),
  snapshotId: name,
  revisions: { was, now },
})

test('captures go and come as one step, and say which revisions are alike; what is gone does not stay open', async () => {
  const called: unknown[] = []
  const answers: Record<string, unknown> = {
    'snapshots.remove': {
      sources: [
        { id: 'a', revision: null },
        { id: 'b', revision: 7 },
      ],
    },
    'snapshots.restore': {
      sources: [
        { id: 'a', revision: 4 },
        { id: 'b', revision: 8 },
      ],
    },
  }
  let route: Route = sourcesRoute({ id: 'a' })
  const window = {
    client: {
      call: (method: string, input: unknown) => {
        called.push([method, input])
        const answer = answers[method]
        return (answer ? Promise.resolve(answer) : Promise.reject(new Error('refused'))) as Promise<never>
      },
    },
    router: {
      current: () => route,
      replace: (to: Route) => {
        route = to
      },
    },
  }
  const captures = [capture('a1', null, 1), capture('b1', 3, 4), capture('b2', 4, 5)]
  const gone = await wayToTakeBack(window, captures)((_, revision) => revision)
  assert.deepEqual(gone.steps, [{ id: 'b', was: 3, now: 7 }])
  assert.deepEqual(route, sourcesRoute())
  route = sourcesRoute({ id: 'b', snapshot: 'b2' })
  const back = await gone.back((_, revision) => revision)
  assert.deepEqual(back.steps, [
    { id: 'a', was: 1, now: 4 },
    { id: 'b', was: 5, now: 8 },
  ])
  await back.back((_, revision) => revision)
  assert.deepEqual(route, sourcesRoute({ id: 'b' }), 'a snapshot that is gone does not stay open')
  assert.deepEqual(called[0], ['snapshots.remove', { ids: ['a1', 'b1', 'b2'] }])
  delete answers['snapshots.remove']
  route = sourcesRoute({ id: 'a' })
  await assert.rejects(wayToTakeBack(window, captures)((_, revision) => revision))
  assert.deepEqual(route, sourcesRoute({ id: 'a' }), 'what was refused is open again')
})
