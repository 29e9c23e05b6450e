import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EventMessage } from '../../shared/contract.ts'
import { createEventStream, type EventStreamSource } from './event-stream.ts'

/** An event source that the test plays. */
function createPlayedSource() {
  const target = new EventTarget()
  let readyState = 1
  return {
    get readyState() {
      return readyState
    },
    addEventListener: (name: string, listener: (event: MessageEvent) => void) =>
      target.addEventListener(name, listener as EventListener),
    close() {
      readyState = 2
    },
    say: (name: string, data: unknown) =>
      target.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) })),
    fail(state: 0 | 2) {
      readyState = state
      target.dispatchEvent(new Event('error'))
    },
  } satisfies EventStreamSource & Record<string, unknown>
}

function play(tell?: (connected: boolean) => void) {
  const sources: ReturnType<typeof createPlayedSource>[] = []
  const stream = createEventStream(() => {
    const source = createPlayedSource()
    sources.push(source)
    return source
  }, tell)
  return { sources, stream, last: () => sources.at(-1) ?? assert.fail('no stream was opened') }
}

const opened: EventMessage = { name: 'notebook.changed', payload: { open: true } }

describe('the event stream of a page', () => {
  it('is one for all subscribers, opened with the first and closed after the last', () => {
    const { sources, stream, last } = play()
    const heard: string[] = []
    const stopA = stream.subscribe(
      () => heard.push('a'),
      () => {},
    )
    const stopB = stream.subscribe(
      () => heard.push('b'),
      () => {},
    )
    last().say('message', opened)
    assert.deepEqual(heard, ['a', 'b'])
    stopA()
    stopA()
    assert.equal(last().readyState, 1)
    stopB()
    assert.equal(last().readyState, 2)
    assert.equal(sources.length, 1)
  })

  it('says when events may have been missed: before it was open, and not when the host knows better', () => {
    const { stream, last } = play()
    let times = 0
    stream.subscribe(
      () => {},
      () => {
        times += 1
      },
    )
    last().say('ready', { missed: false })
    assert.equal(times, 1)
    last().fail(0)
    last().say('ready', { missed: false })
    assert.equal(times, 1)
    last().fail(0)
    last().say('ready', { missed: true })
    assert.equal(times, 2)
  })

  it('tries again, more and more slowly, after a refusal that the browser would not try again', t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { sources, stream, last } = play()
    let missed = 0
    const stop = stream.subscribe(
      () => {},
      () => {
        missed += 1
      },
    )
    last().say('ready', { missed: true })
    last().fail(2)
    t.mock.timers.tick(499)
    assert.equal(sources.length, 1)
    t.mock.timers.tick(1)
    assert.equal(sources.length, 2)
    last().fail(2)
    t.mock.timers.tick(999)
    assert.equal(sources.length, 2)
    t.mock.timers.tick(1)
    assert.equal(sources.length, 3)
    last().say('ready', { missed: true })
    assert.equal(missed, 2)
    last().fail(2)
    stop()
    t.mock.timers.tick(60_000)
    assert.equal(sources.length, 3)
  })

  it('says when the host can no longer be heard, and when it can again', () => {
    const told: boolean[] = []
    const { stream, last } = play(connected => told.push(connected))
    stream.subscribe(
      () => {},
      () => {},
    )
    last().say('ready', { missed: true })
    assert.deepEqual(told, [true])
    last().fail(0)
    last().fail(0)
    assert.deepEqual(told, [true, false, false])
    last().say('ready', { missed: false })
    assert.deepEqual(told, [true, false, false, true])
  })

  it('keeps telling the others when one subscriber breaks', async () => {
    const { stream, last } = play()
    const heard: string[] = []
    const reported: unknown[] = []
    const before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.once('uncaughtException', error => reported.push(error))
    stream.subscribe(
      () => {
        throw new Error('a bug')
      },
      () => {},
    )
    stream.subscribe(
      () => heard.push('b'),
      () => {},
    )
    last().say('message', opened)
    await new Promise(resolve => setImmediate(resolve))
    for (const listener of before) process.on('uncaughtException', listener)
    assert.deepEqual(heard, ['b'])
    assert.match(String(reported[0]), /a bug/)
  })
})
