import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { MAX_BODY_BYTES } from './rpc.ts'
import { ask, startTestHost, type TestHost } from './testing.ts'

describe('what is too much', () => {
  let test: TestHost
  before(async () => {
    test = await startTestHost()
  })
  after(() => test.close())

  const head = (more: string) =>
    `POST /rpc HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nOrigin: ${test.origin}\r\nCookie: ${test.cookie}\r\n` +
    `Content-Type: application/json\r\n${more}\r\n\r\n`

  /** Sends a head and then `size` bytes in chunks until the host answers; resolves to the answer and what was sent. */
  function pour(headText: string, frame: (bytes: Buffer) => Buffer[], size: number) {
    return new Promise<{ answer: string; sent: number }>((resolve, reject) => {
      const block = Buffer.alloc(1024 * 1024, 0x20)
      let answer = ''
      let sent = 0
      const socket = connect(test.port, '127.0.0.1', () => {
        socket.write(headText)
        const more = (): void => {
          while (sent < size && answer === '') {
            sent += block.length
            if (!socket.write(Buffer.concat(frame(block)))) return void socket.once('drain', more)
          }
        }
        more()
      })
      socket.on('data', chunk => {
        answer += chunk.toString()
        if (answer.includes('\r\n\r\n{')) socket.destroy()
      })
      socket.once('close', () => resolve({ answer, sent }))
      socket.once('error', error => (answer === '' ? reject(error) : undefined))
    })
  }

  it('refuses an announced length before it reads the body', async () => {
    const { answer, sent } = await pour(head(`Content-Length: ${MAX_BODY_BYTES + 1}`), bytes => [bytes], 0)
    assert.match(answer, /^HTTP\/1\.1 413 /)
    assert.match(answer, /"code":"too-large","message":"This is larger than the 64 MB/)
    assert.equal(sent, 0)
  })

  it('cuts off a body of unknown length at the limit', async () => {
    const chunked = (bytes: Buffer) => [
      Buffer.from(`${bytes.length.toString(16)}\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ]
    const { answer, sent } = await pour(head('Transfer-Encoding: chunked'), chunked, 4 * MAX_BODY_BYTES)
    assert.match(answer, /^HTTP\/1\.1 413 /)
    assert.ok(sent > MAX_BODY_BYTES && sent < 2 * MAX_BODY_BYTES, `${sent} bytes were taken`)
    assert.deepEqual(test.calls, [])
  })

  it('takes the largest original there may be, in base64', async () => {
    const body = Buffer.alloc(MAX_BODY_BYTES, 0x61)
    body[0] = body[body.length - 1] = 0x22
    const headers = { cookie: test.cookie, origin: test.origin, 'content-type': 'application/json' }
    const { status } = await ask(test.port, { path: '/rpc', method: 'POST', headers, body })
    assert.equal(status, 200)
    assert.equal((test.calls.at(-1) as string).length, MAX_BODY_BYTES - 2)
  })

  it('refuses headers without end', async () => {
    const answer = await ask(test.port, {
      path: '/',
      headers: { cookie: `${test.cookie}; x=${'y'.repeat(20_000)}` },
    })
    assert.equal(answer.status, 431)
  })

  it('keeps serving others while somebody sends nothing', async () => {
    const silent = connect(test.port, '127.0.0.1', () => silent.write('GET / HTTP/1.1\r\n'))
    silent.on('error', () => assert.fail('a silent connection broke before its time'))
    const { status } = await ask(test.port, { path: '/', headers: { cookie: test.cookie } })
    assert.equal(status, 200)
    silent.destroy()
  })

  it('does not break when a body breaks off', async () => {
    await new Promise<void>(resolve => {
      const socket = connect(test.port, '127.0.0.1', () => {
        socket.write(`${head('Content-Length: 1000')}{"method`)
        socket.end()
      })
      socket.resume().once('close', () => resolve())
    })
    assert.equal((await ask(test.port, { path: '/', headers: { cookie: test.cookie } })).status, 200)
    assert.deepEqual(test.errors, [])
  })
})
