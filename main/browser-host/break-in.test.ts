import assert from 'node:assert/strict'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { serve } from './serve.ts'
import { type Answered, type Asked, ask, askRaw, startTestHost, type TestHost } from './testing.ts'

const call = JSON.stringify({ method: 'host.info', input: {} })

describe('who tries to get in', () => {
  let test: TestHost
  before(async () => {
    test = await startTestHost()
  })
  after(() => test.close())

  const rpc = (headers: Record<string, string | undefined> = {}, asked: Partial<Asked> = {}) => {
    const all = { cookie: test.cookie, origin: test.origin, 'content-type': 'application/json', ...headers }
    const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return ask(test.port, {
      path: '/rpc',
      method: 'POST',
      body: call,
      ...asked,
      headers: Object.fromEntries(given),
    })
  }
  /** Refused, said in words of ours, and the core never heard of it. */
  async function refused(answer: Promise<Answered>, status: number): Promise<void> {
    const before = test.calls.length
    const { status: got, body } = await answer
    assert.equal(got, status, body)
    assert.doesNotMatch(body, /words of a notebook|Interface|at .*\.ts/)
    assert.equal(test.calls.length, before)
  }

  it('lets our own window in', async () => {
    const { status, body } = await rpc()
    assert.equal(status, 200)
    assert.deepEqual(JSON.parse(body), { ok: true, value: { method: 'host.info', input: {} } })
  })

  it('without the cookie', async () => {
    await refused(rpc({ cookie: undefined }), 401)
    for (const path of ['/', '/index.html', '/assets/main-4f2a.js', '/events', '/nothing', '/favicon.ico']) {
      await refused(ask(test.port, { path }), 401)
    }
  })

  it('with a cookie that is wrong, empty, cut short, of another host, or the token itself', async () => {
    const [name, value = ''] = test.cookie.split('=')
    const token = new URL(test.host.url).searchParams.get('token')
    const wrong = [
      '',
      '0'.repeat(64),
      value.slice(0, -1),
      `${value}0`,
      value.toUpperCase().replace(/^./, 'g'),
      token,
    ]
    for (const given of wrong) await refused(rpc({ cookie: `${name}=${given}` }), 401)
    await refused(rpc({ cookie: `second_source_1=${value}` }), 401)
    await refused(rpc({ cookie: `x${name}=${value}` }), 401)
  })

  it('with a token that is wrong, and with the right one where it does not belong', async () => {
    const token = new URL(test.host.url).searchParams.get('token')
    for (const path of ['/?token=', `/?token=${'0'.repeat(64)}`, '/?token=%00', `/events?token=${token}`]) {
      await refused(ask(test.port, { path }), 401)
    }
    await refused(
      ask(test.port, { path: `/rpc?token=${token}`, method: 'POST', headers: { origin: test.origin } }),
      401,
    )
  })

  it('from a foreign page: another Origin, none on a POST, null, another port, https', async () => {
    const foreign = [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${test.port + 1}`,
      `https://127.0.0.1:${test.port}`,
    ]
    for (const origin of [...foreign, `http://localhost:${test.port}`, `${test.origin}/`, undefined]) {
      await refused(rpc({ origin }), 403)
    }
    await refused(
      ask(test.port, { path: '/', headers: { cookie: test.cookie, origin: 'http://evil.example' } }),
      403,
    )
    await refused(ask(test.port, { path: '/events', headers: { cookie: test.cookie, origin: 'null' } }), 403)
  })

  it('over a rebound name or any other Host', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${test.port}`,
      'localhost',
      `localhost:${test.port}`,
      '127.0.0.1',
    ]) {
      await refused(rpc({ host }), 403)
      await refused(ask(test.port, { path: new URL(test.host.url).search, headers: { host } }), 400)
      await refused(ask(test.port, { path: `/${new URL(test.host.url).search}`, headers: { host } }), 403)
    }
    const two = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nHost: evil.example\r\nCookie: ${test.cookie}\r\n\r\n`
    assert.match(await askRaw(test.port, two), /^HTTP\/1\.1 40[03] /)
    const none = `GET / HTTP/1.1\r\nCookie: ${test.cookie}\r\nConnection: close\r\n\r\n`
    assert.match(await askRaw(test.port, none), /^HTTP\/1\.1 40[03] /)
    const absolute = `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nCookie: ${test.cookie}\r\n\r\n`
    assert.match(await askRaw(test.port, absolute), /^HTTP\/1\.1 400 /)
  })

  it('when the browser itself says that another site or port asks', async () => {
    for (const site of ['cross-site', 'same-site', 'anything']) {
      await refused(rpc({ 'sec-fetch-site': site }), 403)
      await refused(
        ask(test.port, { path: '/', headers: { cookie: test.cookie, 'sec-fetch-site': site } }),
        403,
      )
    }
    assert.equal((await rpc({ 'sec-fetch-site': 'same-origin' })).status, 200)
  })

  it('with a method that is not meant: GET /rpc, a CORS preflight, PUT, TRACE, HEAD of the events', async () => {
    const headers = { cookie: test.cookie, origin: test.origin }
    const tries: [string, string][] = [
      ['GET', '/rpc'],
      ['HEAD', '/rpc'],
      ['PUT', '/rpc'],
      ['OPTIONS', '/rpc'],
      ['POST', '/'],
      ['POST', '/events'],
      ['HEAD', '/events'],
      ['DELETE', '/assets/main-4f2a.js'],
      ['TRACE', '/'],
    ]
    for (const [method, path] of tries) await refused(ask(test.port, { method, path, headers }), 405)
    const preflight = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const answer = await ask(test.port, { method: 'OPTIONS', path: '/rpc', headers: preflight })
    assert.equal(answer.status, 403)
    assert.equal(Object.keys(answer.headers).filter(name => name.startsWith('access-control')).length, 0)
  })

  it('with a form or anything else that is not JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
      '',
    ]) {
      await refused(rpc({ 'content-type': type }), 415)
    }
    await refused(rpc({ 'content-type': undefined }), 415)
    await refused(rpc({ 'content-encoding': 'gzip' }), 415)
    for (const body of ['', '{', 'undefined', Buffer.from([0x22, 0xff, 0x22])])
      await refused(rpc({}, { body }), 400)
  })

  it('for files outside the interface, in any spelling', async () => {
    if (process.platform !== 'win32') {
      symlinkSync(join(test.folder, 'secret.txt'), join(test.folder, 'site', 'link.txt'))
    }
    const late = await serve(test.core, { staticFolder: join(test.folder, 'site'), log: () => {} })
    const port = Number(new URL(late.url).port)
    const entry = await ask(port, { path: `/${new URL(late.url).search}` })
    const cookie = entry.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const spellings = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/%2E%2E%2Fsecret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/..\\secret.txt',
      '/%252e%252e/secret.txt',
      '/..%c0%afsecret.txt',
      '/..;/secret.txt',
      '/./index.html',
      '/assets//main-4f2a.js',
      '/index.html%00.js',
      '/link.txt',
      '/assets',
      '/assets/',
      `/${join(test.folder, 'secret.txt')}`.replace('//', '/'),
      '/C:/Windows/win.ini',
      '/__proto__',
      '/constructor',
    ]
    for (const path of spellings) {
      const { status, body } = await ask(port, { path, headers: { cookie } })
      assert.equal(status, 404, path)
      assert.doesNotMatch(body, /words of a notebook|Interface/, path)
    }
    assert.equal((await ask(port, { path: '//index.html', headers: { cookie } })).status, 400)
    await late.close()
  })

  it('with line breaks and control characters in the request', async () => {
    const split = `GET /%0d%0aset-cookie:x=y HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nCookie: ${test.cookie}\r\n\r\n`
    const answer = await askRaw(test.port, split)
    assert.match(answer, /^HTTP\/1\.1 404 /)
    assert.doesNotMatch(answer, /set-cookie/i)
    for (const bytes of [
      'GET /\0 HTTP/1.1\r\n\r\n',
      'nonsense\r\n\r\n',
      'GET / HTTP/1.1\r\nHost : x\r\n\r\n',
    ]) {
      assert.match(await askRaw(test.port, bytes), /^HTTP\/1\.1 400 |^$/)
    }
  })

  it('by upgrading to a web socket or tunnelling', async () => {
    const socket = [
      'GET /events HTTP/1.1',
      `Host: 127.0.0.1:${test.port}`,
      `Cookie: ${test.cookie}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ]
    assert.doesNotMatch(await askRaw(test.port, `${socket.join('\r\n')}\r\n\r\n`), /^HTTP\/1\.1 (101|200) /)
    const tunnel = `CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\n\r\n`
    assert.doesNotMatch(await askRaw(test.port, tunnel), /^HTTP\/1\.1 200 /)
  })

  it('from another machine: nothing listens beyond loopback', async () => {
    const socket = connect(test.port, '127.0.0.1')
    await once(socket, 'connect')
    assert.equal(socket.remoteAddress, '127.0.0.1')
    socket.destroy()
    const elsewhere = connect(test.port, '127.0.0.2')
    const [error] = (await once(elsewhere, 'error')) as [NodeJS.ErrnoException]
    assert.ok(error.code)
  })
})
