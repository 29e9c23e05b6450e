import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { menuPlaces } from '../../shared/domain/host-command.ts'
import { AppError } from '../../shared/errors.ts'
import type { Client } from '../transport/client.ts'
import { type CommandPorts, carryOut } from './host-commands.ts'
import type { Place } from './route.ts'

const request = '00000000-0000-4000-8000-000000000001'
const unsaved = () => Promise.reject(new AppError('conflict', 'Not saved.'))

/** A window with a notebook open at `at`, or none; `encrypted` is locked, `broken` is damaged. */
function windowAt(at: string | null, flush: () => Promise<void> = async () => {}) {
  const done: string[] = []
  let current = at
  const call = async (method: string, input: unknown) => {
    if (method === 'notebook.current') return { notebook: current === null ? null : { path: current } }
    done.push(`${method} ${JSON.stringify(input)}`)
    return { done: true }
  }
  const ports: CommandPorts = {
    client: { call: call as unknown as Client['call'] },
    flush,
    acts: {
      open: async ({ path }) => {
        if (path === 'encrypted') throw new AppError('locked', 'Encrypted.')
        if (path === 'broken') throw new AppError('damaged', 'Damaged.')
        done.push(`open ${path}`)
        current = path
      },
      close: async () => {
        await flush()
        done.push('close')
        current = null
      },
    },
    wish: page => done.push(`wish ${JSON.stringify(page)}`),
    run: id => done.push(`run ${id}`),
    captured: ({ snapshotId }) => done.push(`captured ${snapshotId}`),
  }
  return { done, ports }
}

describe('what the host asks of a window', () => {
  it('saves what is waiting, and says whether all is', async () => {
    const good = windowAt('a')
    await carryOut({ act: 'flush', request }, good.ports)
    assert.deepEqual(good.done, [`host.flushed {"request":"${request}","saved":true}`])
    const bad = windowAt('a', unsaved)
    await carryOut({ act: 'flush', request }, bad.ports)
    assert.match(bad.done.join(), /"saved":false/)
  })

  it('opens a notebook after saving, asks an encrypted one’s passphrase, and leaves the one at hand alone', async () => {
    const { done, ports } = windowAt('a')
    await carryOut({ act: 'open-notebook', path: 'a' }, ports)
    assert.deepEqual(done, [])
    await carryOut({ act: 'open-notebook', path: 'b' }, ports)
    await carryOut({ act: 'open-notebook', path: 'encrypted' }, ports)
    assert.deepEqual(done, ['open b', 'close', 'wish {"show":"open","path":"encrypted","locked":true}'])
    await assert.rejects(carryOut({ act: 'open-notebook', path: 'broken' }, windowAt('a').ports), {
      code: 'damaged',
    })
  })

  it('leaves nothing that is not saved', async () => {
    for (const command of [
      { act: 'open-notebook', path: 'b' },
      { act: 'new-notebook' },
      { act: 'close-notebook' },
    ] as const) {
      const { done, ports } = windowAt('a', unsaved)
      await assert.rejects(carryOut(command, ports), { code: 'conflict' }, command.act)
      assert.deepEqual(done, [], command.act)
    }
  })

  it('runs the commands of the window', async () => {
    const { done, ports } = windowAt('a')
    await carryOut({ act: 'run', id: 'go-search' }, ports)
    assert.deepEqual(done, ['run go-search'])
  })

  it('stands in the host’s menu for every place', () => {
    type InMenu = (typeof menuPlaces)[number]['place']
    // A place that the menu lacks, or has too many, does not compile.
    const lacking: Record<Exclude<Place, InMenu> | Exclude<InMenu, Place>, never> = {}
    assert.deepEqual(lacking, {})
    assert.equal(new Set(menuPlaces.map(({ digit }) => digit)).size, menuPlaces.length)
  })
})
