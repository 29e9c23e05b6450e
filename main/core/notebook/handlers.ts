import { resolve } from 'node:path'
import type { EventMessage, Handlers } from '../../../shared/contract.ts'
import type { RecentNotebook } from '../../../shared/domain/notebook.ts'
import type { Ports, Remembered } from '../ports.ts'
import type { CurrentSession, Session } from '../session.ts'
import type { ScryptCost } from '../vault/keys.ts'
import { createNotebook } from './create.ts'
import { examine, stateOf } from './examine.ts'
import { openNotebook } from './open.ts'
import { openRemembering } from './open-remembering.ts'
import { createVerification } from './verification.ts'

type NotebookHandlers = Pick<
  Handlers,
  | 'notebook.current'
  | 'notebook.recent'
  | 'notebook.examine'
  | 'notebook.create'
  | 'notebook.open'
  | 'notebook.close'
  | 'notebook.verify'
  | 'notebook.stopVerify'
>

export type NotebookPlace = {
  readonly session: () => Session | null
  /** Makes the session around an opened notebook and tells the renderer. */
  readonly enter: (notebook: Awaited<ReturnType<typeof openNotebook>>) => void
  /** Closes the open notebook, if there is one. */
  readonly leave: () => Promise<void>
}

export function createNotebookHandlers(
  ports: Ports,
  place: NotebookPlace,
  current: CurrentSession,
  publish: (event: EventMessage) => void,
  scryptCost?: ScryptCost,
): NotebookHandlers {
  const verification = createVerification(payload => publish({ name: 'verify.progress', payload }))
  const leave = async () => {
    await verification.stop()
    await place.leave()
  }
  const actor = () => {
    const { initials, role } = ports.preferences.read()
    return initials === '' ? null : { initials, role }
  }
  // Opening and closing come one after the other, however they are asked for.
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function open(path: string, passphrase: string | null, recoveryCode: string | null = null) {
    // The new one first: when it cannot be opened, the one at hand stays open. Its own folder is the exception.
    if (place.session()?.notebook.info.path === resolve(path)) await leave()
    const notebook = await openNotebook({ path, passphrase, recoveryCode, now: ports.now, actor })
    await leave()
    place.enter(notebook)
    const { name, encrypted, path: openedPath } = notebook.info
    ports.preferences.remember({ path: openedPath, name, encrypted, openedAt: ports.now() })
    return notebook.info
  }

  return {
    'notebook.current': () => ({ notebook: place.session()?.notebook.info ?? null }),
    'notebook.recent': async () => ({
      notebooks: await Promise.all(ports.preferences.recent().map(notebook => asRecent(notebook, ports))),
    }),
    'notebook.examine': ({ path }) => examine(path),
    'notebook.create': ({ path, name, passphrase }) =>
      inTurn(async () => {
        const { recoveryCode } = await createNotebook({
          path,
          name,
          passphrase,
          now: ports.now,
          actor,
          scryptCost,
        })
        return { notebook: await open(path, passphrase), recoveryCode }
      }),
    'notebook.open': ({ path, passphrase, recoveryCode, remember }) =>
      inTurn(() => openRemembering(open, ports.passphrases, { path, passphrase, recoveryCode, remember })),
    'notebook.close': () =>
      inTurn(async () => {
        await leave()
        return { done: true }
      }),
    'notebook.verify': () => verification.verify(current().notebook),
    'notebook.stopVerify': async () => {
      await verification.stop()
      return { done: true }
    },
  }
}

async function asRecent(remembered: Remembered, { passphrases }: Ports): Promise<RecentNotebook> {
  const state = await stateOf(remembered.path)
  return { ...remembered, state, remembered: passphrases?.has(remembered.path) ?? false }
}
