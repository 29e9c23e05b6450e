import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { EventSource } from 'eventsource'
import { createBridgeTransport } from '../../renderer/transport/bridge.ts'
import { type Client, createClient } from '../../renderer/transport/client.ts'
import { createHttpTransport } from '../../renderer/transport/http.ts'
import type { EventMessage, Reply, Request } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Transport } from '../../shared/transport.ts'
import { serve } from './serve.ts'

const nasty = 'Күнболатұлы “said” \u2028 \0 \\ </script> 👩🏽‍💻 \ud800'
const sentence = 'This source is no longer in the notebook.'

/** A core that answers as the contract says, and one that tests make answer otherwise. */
function createFakeCore() {
  const listeners = new Set<(event: EventMessage) => void>()
  const calls: Request[] = []
  let answer: Reply = { ok: true, value: { path: nasty } }
  return {
    calls,
    listeners,
    answerWith: (reply: Reply) => {
      answer = reply
    },
    publish: (event: EventMessage) => {
      for (const listener of listeners) listener(event)
    },
    core: {
      async dispatch(wire: unknown) {
        calls.push(wire as Request)
        return answer
      },
      subscribe(listener: (event: EventMessage) => void) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
  }
}
type FakeCore = ReturnType<typeof createFakeCore>
type Wire = { transport: Transport; ready(): Promise<void>; close(): Promise<void> }

/** The bridge over an ipc that clones strings, as Electron's does. */
async function openBridge({ core }: FakeCore): Promise<Wire> {
  const channel = new EventEmitter()
  const stop = core.subscribe(event => channel.emit('event', JSON.stringify(event)))
  const transport = createBridgeTransport({
    request: async wire => JSON.stringify(await core.dispatch(JSON.parse(wire))),
    subscribe(listener) {
      channel.on('event', listener)
      return () => void channel.off('event', listener)
    },
  })
  return { transport, ready: async () => {}, close: async () => stop() }
}

/** The real browser host, with Node's fetch, a cookie jar of one, and a standard EventSource. */
async function openHttp({ core }: FakeCore): Promise<Wire> {
  const staticFolder = mkdtempSync(join(tmpdir(), 'transport-'))
  writeFileSync(join(staticFolder, 'index.html'), '')
  const host = await serve(core, { staticFolder, log: error => assert.fail(String(error)) })
  const { origin } = new URL(host.url)
  const entry = await fetch(host.url, { redirect: 'manual' })
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? ''
  const signals = new EventEmitter()
  const transport = createHttpTransport({
    fetch: (path, init) =>
      fetch(origin + path, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), cookie, origin },
      }),
    openEvents(path) {
      const source = new EventSource(origin + path, {
        fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, cookie } }),
      })
      source.addEventListener('ready', () => signals.emit('ready'))
      return source
    },
  })
  return {
    transport,
    ready: async () => void (await once(signals, 'ready')),
    async close() {
      await host.close()
      rmSync(staticFolder, { recursive: true })
    },
  }
}

for (const [name, open] of Object.entries({ bridge: openBridge, http: openHttp })) {
  describe(`the client over ${name}`, () => {
    let fake: FakeCore
    let wire: Wire
    let client: Client
    beforeEach(async () => {
      fake = createFakeCore()
      wire = await open(fake)
      client = createClient(wire.transport)
    })
    afterEach(() => wire.close())

    it('carries any text unchanged, both ways', async () => {
      assert.deepEqual(await client.call('host.chooseFolder', { title: nasty }), { path: nasty })
      assert.deepEqual(fake.calls, [{ method: 'host.chooseFolder', input: { title: nasty } }])
    })

    it('turns a refusal into an AppError with the same code and sentence', async () => {
      fake.answerWith({ ok: false, code: 'not-found', message: sentence })
      await assert.rejects(client.call('settings.get', {}), (error: unknown) => {
        return error instanceof AppError && error.code === 'not-found' && error.message === sentence
      })
    })

    it('does not pass on an answer that the contract does not know', async () => {
      fake.answerWith({ ok: true, value: { path: 7 } })
      await assert.rejects(client.call('host.chooseFolder', { title: '' }), /path/)
    })

    it('tells each event to those who listen for its name, until they stop', async () => {
      const heard: unknown[] = []
      const stop = client.on('notebook.changed', payload => heard.push(payload))
      const other = client.on('settings.changed', () => heard.push('settings'))
      await wire.ready()
      fake.publish({ name: 'notebook.changed', payload: { open: true } })
      fake.publish({ name: 'settings.changed', payload: {} })
      await until(() => heard.length === 2)
      stop()
      fake.publish({ name: 'notebook.changed', payload: { open: false } })
      fake.publish({ name: 'settings.changed', payload: {} })
      await until(() => heard.length === 3)
      assert.deepEqual(heard, [{ open: true }, 'settings', 'settings'])
      other()
    })
  })
}

describe('a connection that is lost', () => {
  const refused = (answer: () => Promise<Response>) =>
    createClient(createHttpTransport({ fetch: answer, openEvents: () => assert.fail('no events') }))

  it('is told in a sentence, whatever came instead of an answer', async () => {
    const answers = [
      () => Promise.reject(new TypeError('fetch failed')),
      async () => new Response('<h1>502</h1>', { status: 502 }),
      async () => new Response('', { status: 200 }),
      async () => new Response(JSON.stringify({ ok: 'yes' })),
    ]
    for (const answer of answers) {
      await assert.rejects(refused(answer).call('settings.get', {}), (error: unknown) => {
        return error instanceof AppError && error.message.startsWith('Second Source is not answering.')
      })
    }
    await assert.rejects(refused(async () => new Response('', { status: 401 })).call('settings.get', {}), {
      name: 'AppError',
      message: /^This window no longer belongs to a running Second Source\./,
    })
  })

  it('passes on a refusal of the host itself', async () => {
    const reply: Reply = { ok: false, code: 'too-large', message: 'This is too large.' }
    const answer = async () => new Response(JSON.stringify(reply), { status: 413 })
    await assert.rejects(refused(answer).call('settings.get', {}), {
      code: 'too-large',
      message: reply.message,
    })
  })

  it('is told by a bridge that broke', async () => {
    const bridge = { request: () => Promise.reject(new Error('gone')), subscribe: () => () => {} }
    await assert.rejects(createClient(createBridgeTransport(bridge)).call('settings.get', {}), {
      name: 'AppError',
      message: /^Second Source is not answering\./,
    })
  })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setImmediate(resolve))
}
