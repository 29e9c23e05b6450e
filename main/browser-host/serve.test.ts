import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { after, before, describe, it } from 'node:test'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { createKeys } from './keys.ts'
import { serve } from './serve.ts'
import { ask, startTestHost, type TestHost } from './testing.ts'

const opened: EventMessage = { name: 'notebook.changed', payload: { open: true } }

describe('the browser host', () => {
  let test: TestHost
  before(async () => {
    test = await startTestHost()
  })
  after(() => test.close())

  const read = (path: string, headers = {}) =>
    ask(test.port, { path, headers: { cookie: test.cookie, ...headers } })

  it('exchanges the token for a cookie that scripts cannot read, as often as the address is opened', async () => {
    for (const _ of [1, 2]) {
      const { status, headers, body } = await ask(test.port, {
        path: test.host.url.slice(test.origin.length),
      })
      assert.equal(status, 303)
      assert.equal(headers.location, '/')
      assert.equal(body, '')
      const [cookie = ''] = headers['set-cookie'] ?? []
      assert.match(
        cookie,
        new RegExp(`^second_source_${test.port}=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=/$`),
      )
      assert.ok(!cookie.includes(new URL(test.host.url).searchParams.get('token') ?? '?'))
    }
  })

  it('lets in an address for one use once', async () => {
    const path = test.host.urlForOneUse().slice(test.origin.length)
    assert.equal((await ask(test.port, { path })).status, 303)
    assert.equal((await ask(test.port, { path })).status, 401)
  })

  it('serves the page with a policy that lets nothing foreign in, and a new nonce each time', async () => {
    const [first, second] = [await read('/'), await read('/index.html')]
    const nonceOf = (policy: string | string[] | undefined) => /'nonce-([^']+)'/.exec(String(policy))?.[1]
    const nonce = nonceOf(first.headers['content-security-policy'])
    assert.ok(nonce && first.body.includes(`nonce="${nonce}"`))
    assert.notEqual(nonce, nonceOf(second.headers['content-security-policy']))
    assert.match(String(first.headers['content-security-policy']), /default-src 'none'; script-src 'self'; /)
    assert.doesNotMatch(String(first.headers['content-security-policy']), /unsafe|\*|https?:|data:/)
    assert.equal(first.headers['cache-control'], 'no-store')
    assert.match(String(first.headers['content-type']), /^text\/html/)
  })

  it('serves hashed files for ever and answers HEAD without a body', async () => {
    const { headers, body } = await read('/assets/main-4f2a.js')
    assert.equal(body, 'export {}')
    assert.equal(headers['cache-control'], 'private, max-age=31536000, immutable')
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8')
    const answer = { path: '/assets/main-4f2a.js', method: 'HEAD', headers: { cookie: test.cookie } }
    const head = await ask(test.port, answer)
    assert.deepEqual([head.body, head.headers['content-length']], ['', '9'])
  })

  it('sends the protecting headers with every answer', async () => {
    const answers = [
      await read('/'),
      await read('/nothing'),
      await ask(test.port, { path: '/' }),
      await read('/rpc'),
    ]
    for (const { headers } of answers) {
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['referrer-policy'], 'no-referrer')
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin')
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
      assert.ok(headers['content-security-policy'])
      assert.equal(headers['access-control-allow-origin'], undefined)
      assert.equal(headers['x-powered-by'] ?? headers['server'], undefined)
    }
  })

  it('says in a sentence that something broke inside, and keeps the details to the log', async t => {
    const dispatch = () => Promise.reject(new Error('the inner secret'))
    const broken = await startTestHost({ dispatch })
    t.after(() => broken.close())
    const headers = { cookie: broken.cookie, origin: broken.origin, 'content-type': 'application/json' }
    const { status, body } = await ask(broken.port, { path: '/rpc', method: 'POST', headers, body: '{}' })
    assert.equal(status, 500)
    assert.deepEqual(JSON.parse(body), {
      ok: false,
      code: 'internal',
      message: 'Something went wrong. Details are in the log.',
    })
    assert.match(String(broken.errors[0]), /the inner secret/)
  })

  it('refuses a port that is taken and an interface that was not built, in sentences', async () => {
    const options = { staticFolder: `${test.folder}/site`, log: () => {} }
    await assert.rejects(serve(test.core, { ...options, port: test.port }), (error: unknown) => {
      assert.ok(error instanceof AppError && error.code === 'in-use')
      return error.message.includes(`Port ${test.port} is taken`)
    })
    for (const port of [Number.NaN, -1, 1.5, 99_999]) {
      await assert.rejects(serve(test.core, { ...options, port }), { code: 'invalid-input' })
    }
    await assert.rejects(serve(test.core, { ...options, staticFolder: test.folder }), /has not been built/)
    await assert.rejects(serve(test.core, { ...options, staticFolder: '/nowhere' }), /has not been built/)
  })
})

describe('the event stream', () => {
  /** Opens the stream and reads on until `enough` is in it. */
  async function stream(test: TestHost, lastEventId?: string) {
    const headers = { cookie: test.cookie, ...(lastEventId && { 'last-event-id': lastEventId }) }
    const req = get({ host: '127.0.0.1', port: test.port, path: '/events', headers, agent: false })
    const [res] = (await once(req, 'response')) as [IncomingMessage]
    res.setEncoding('utf8')
    let text = ''
    return {
      res,
      async until(enough: RegExp): Promise<string> {
        while (!enough.test(text)) text += (await once(res, 'data'))[0]
        return text
      },
    }
  }

  it('tells each event with an id, and whether some were missed since the last one seen', async t => {
    const test = await startTestHost()
    t.after(() => test.close())
    const first = await stream(test)
    assert.equal(first.res.headers['content-type'], 'text/event-stream; charset=utf-8')
    assert.match(await first.until(/missed.*\n\n/), /event: ready\ndata: \{"missed":true\}\n\n/)
    test.publish(opened)
    const text = await first.until(/notebook.*\n\n/)
    const id = /id: (\S+)\ndata: \{"name":"notebook.changed","payload":\{"open":true\}\}/.exec(text)?.[1]
    assert.ok(id)
    first.res.destroy()
    const second = await stream(test, id)
    assert.match(await second.until(/missed/), /"missed":false/)
    test.publish(opened)
    const third = await stream(test, id)
    assert.match(await third.until(/missed/), /"missed":true/)
  })

  it('lets a window go that does not keep up, instead of holding its events in memory', async t => {
    const test = await startTestHost()
    t.after(() => test.close())
    const slow = await stream(test)
    const prompt = await stream(test)
    prompt.res.resume()
    slow.res.pause()
    const ids = Array.from({ length: 1000 }, () => '0197a0a0-0000-7000-8000-000000000000')
    const bulky: EventMessage = { name: 'records.changed', payload: { kind: 'source', ids } }
    const gone = new Promise<void>(resolve => slow.res.once('close', resolve))
    slow.res.on('error', () => {})
    for (let n = 0; n < 600; n += 1) {
      test.publish(bulky)
      await new Promise(resolve => setImmediate(resolve))
    }
    slow.res.resume()
    await gone
    assert.equal(slow.res.complete, false)
  })

  it('ends with the host, which lets go of the core', async () => {
    const test = await startTestHost()
    const { res } = await stream(test)
    const ended = once(res.resume(), 'close')
    await test.close()
    await ended
    assert.equal(test.listeners.size, 0)
  })
})

describe('the keys of a run', () => {
  it('are 256 random bits each, and a ticket lasts a minute', () => {
    let now = 0
    const keys = createKeys(() => now)
    assert.match(keys.token, /^[0-9a-f]{64}$/)
    assert.notEqual(keys.token, keys.session)
    assert.notEqual(keys.token, createKeys().token)
    const [used, late] = [keys.issueTicket(), keys.issueTicket()]
    assert.deepEqual([keys.admits(used), keys.admits(used)], [true, false])
    now = 60_001
    assert.equal(keys.admits(late), false)
    assert.deepEqual(
      [keys.admits(keys.token), keys.admits(''), keys.admits(keys.session)],
      [true, false, false],
    )
    assert.deepEqual([keys.isSession(keys.session), keys.isSession(keys.token)], [true, false])
  })
})
