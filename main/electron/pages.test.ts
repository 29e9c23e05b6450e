import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HostCommand } from '../../shared/domain/host-command.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { APP_PAGE } from './decisions/addresses.ts'
import { createFlushing } from './flushing.ts'
import { createKeptPassphrases, type PassphraseStore } from './kept-passphrases.ts'
import { createPageLine } from './page-line.ts'
import { answerWire } from './wire.ts'

const requestOf = (command: HostCommand): string =>
  command.act === 'flush' ? command.request : assert.fail(`${command.act} is no question`)

describe('asking a page to save', () => {
  it('hears each page’s own answer', async () => {
    const flushing = createFlushing()
    const requests: string[] = []
    const outcomes = Promise.all(
      [1, 2].map(() => flushing.ask(command => void requests.push(requestOf(command)))),
    )
    flushing.answer('00000000-0000-4000-8000-000000000000', true)
    flushing.answer(requests[1] ?? '', false)
    flushing.answer(requests[0] ?? '', true)
    flushing.answer(requests[1] ?? '', true)
    assert.deepEqual(await outcomes, ['saved', 'unsaved'])
  })

  it('does not wait for ever', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const flushing = createFlushing(5000)
    let request = ''
    const outcome = flushing.ask(command => {
      request = requestOf(command)
    })
    t.mock.timers.tick(5000)
    assert.equal(await outcome, 'no-answer')
    flushing.answer(request, true)
  })
})

describe('the line to a page', () => {
  const go: HostCommand = { act: 'run', id: 'go-search' }

  it('keeps what was said until the page listens, in order, and once', () => {
    const sent: HostCommand[] = []
    const line = createPageLine(command => sent.push(command))
    line.tell(go)
    line.tell({ act: 'run', id: 'back' })
    assert.deepEqual(sent, [])
    line.open()
    line.open()
    line.tell({ act: 'run', id: 'forward' })
    assert.deepEqual(sent, [go, { act: 'run', id: 'back' }, { act: 'run', id: 'forward' }])
    line.cut()
    line.tell(go)
    assert.equal(sent.length, 3)
    assert.equal(line.isListening(), false)
  })

  it('does not keep without end', () => {
    const sent: HostCommand[] = []
    const line = createPageLine(command => sent.push(command))
    for (let n = 0; n < 100; n += 1) line.tell(go)
    line.open()
    assert.equal(sent.length, 16)
  })
})

describe('a call that takes the notebook away', () => {
  const ours = { frameUrl: APP_PAGE, isMainFrame: true, isOurWindow: true }
  const core: ServedCore = { dispatch: async () => ({ ok: true, value: 'done' }), subscribe: () => () => {} }
  const answer = (method: string, sentence: string | null) =>
    answerWire(core, ours, JSON.stringify({ method, input: {} }), async () => sentence)

  it('waits for the other windows, and stays when they cannot save', async () => {
    assert.match(await answer('notebook.close', 'Not saved.'), /"code":"conflict","message":"Not saved."/)
    assert.match(await answer('notebook.close', null), /"ok":true/)
    assert.match(await answer('drafts.save', 'Not saved.'), /"ok":true/)
  })
})

describe('kept passphrases', () => {
  const sealer = {
    encryptStringAsync: async (words: string) => Buffer.from(words).reverse(),
    decryptStringAsync: async (sealed: Buffer) => ({
      result: Buffer.from(sealed).reverse().toString(),
      shouldReEncrypt: false,
    }),
  }
  const fail = (error: unknown) => assert.fail(String(error))

  it('are sealed, found by folder, and forgotten', async () => {
    const store: PassphraseStore = { sealed: {} }
    const kept = createKeptPassphrases(store, sealer, fail)
    await kept.keep('/n/A.notebook', 'tide 👩🏽‍💻')
    assert.ok(!JSON.stringify(store).includes('tide') && !JSON.stringify(store).includes('A.notebook'))
    assert.deepEqual([kept.has('/n/A.notebook'), kept.has('/n/B.notebook')], [true, false])
    assert.equal(await kept.recall('/n/A.notebook'), 'tide 👩🏽‍💻')
    kept.forget('/n/A.notebook')
    assert.equal(await kept.recall('/n/A.notebook'), null)
    assert.deepEqual(store.sealed, {})
  })

  it('that can no longer be read, or kept, are as none, and logged', async () => {
    const logged: unknown[] = []
    const broken = () => Promise.reject(new Error('the key store is gone'))
    const store: PassphraseStore = { sealed: {} }
    await createKeptPassphrases(store, sealer, fail).keep('/n', 'x')
    const unreadable = createKeptPassphrases(
      store,
      { encryptStringAsync: broken, decryptStringAsync: broken },
      error => logged.push(error),
    )
    assert.equal(await unreadable.recall('/n'), null)
    await unreadable.keep('/m', 'y')
    assert.equal(unreadable.has('/m'), false)
    assert.equal(logged.length, 2)
  })

  it('are sealed anew when the system’s key has changed', async () => {
    const store: PassphraseStore = { sealed: {} }
    let sealings = 0
    const turning = {
      encryptStringAsync: (words: string) => {
        sealings += 1
        return sealer.encryptStringAsync(words)
      },
      decryptStringAsync: async (sealed: Buffer) => ({
        ...(await sealer.decryptStringAsync(sealed)),
        shouldReEncrypt: true,
      }),
    }
    const kept = createKeptPassphrases(store, turning, fail)
    await kept.keep('/n', 'x')
    assert.equal(await kept.recall('/n'), 'x')
    assert.equal(sealings, 2)
  })
})
