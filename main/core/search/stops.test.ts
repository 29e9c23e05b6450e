import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failsWith } from '../testing/support.ts'
import { createEngine } from './engine.ts'
import type { FromWorker } from './messages.ts'
import { searchDocument, searchRequest } from './search-fixtures.ts'
import { mayStop, Stops, stoppable } from './stops.ts'

test('work ends at its next step once it is no longer wanted, and other work goes on', () => {
  const stops = new Stops()
  const there = new Stops(stops.shared)
  let steps = 0
  const work = (question: number) =>
    stoppable(
      () => there.isStopped(question),
      () => {
        for (steps = 0; steps < 10; steps++) {
          if (steps === 3) stops.stop(7)
          mayStop()
        }
      },
    )
  assert.throws(() => work(7), failsWith('cancelled', /cancelled/))
  assert.equal(steps, 3)
  work(71)
  assert.equal(steps, 10)
  mayStop()
})

test('a question that is stopped is refused amid its answer; the next is answered', () => {
  const posted: FromWorker[] = []
  const soon: (() => void)[] = []
  const spawnBuilder = () => assert.fail('so few documents need no help')
  const engine = createEngine(
    message => posted.push(message),
    work => soon.push(work),
    () => {},
    spawnBuilder,
  )
  const stops = new Stops()
  engine.handle({ type: 'stops', shared: stops.shared })
  engine.handle({ type: 'loaded' })
  engine.handle({ type: 'stamps', stamps: [], last: true, whole: true })
  engine.handle({ type: 'put', documents: [searchDocument('a', 'pier')] })
  for (let work = soon.shift(); work; work = soon.shift()) work()
  stops.stop(1)
  engine.handle({ type: 'ask', number: 1, name: 'query', asks: searchRequest('pier') })
  engine.handle({ type: 'ask', number: 2, name: 'query', asks: searchRequest('ferry') })
  const replies = posted.filter(({ type }) => type === 'answered' || type === 'refused')
  assert.deepEqual(
    replies.map(reply => [reply.type, 'code' in reply ? reply.code : null]),
    [
      ['refused', 'cancelled'],
      ['answered', null],
    ],
  )
})
