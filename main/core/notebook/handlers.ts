import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Handlers } from '../../../shared/contract.ts'
import type { RecentNotebook } from '../../../shared/domain/notebook.ts'
import type { Ports, Remembered } from '../ports.ts'
import type { CurrentSession, Session } from '../session.ts'
import type { ScryptCost } from '../vault/keys.ts'
import { createNotebook } from './create.ts'
import { layout } from './layout.ts'
import { openNotebook } from './open.ts'
import { verifyNotebook } from './verify.ts'

type NotebookHandlers = Pick<
  Handlers,
  | 'notebook.current'
  | 'notebook.recent'
  | 'notebook.create'
  | 'notebook.open'
  | 'notebook.close'
  | 'notebook.verify'
  | 'journal.list'
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
  scryptCost?: ScryptCost,
): NotebookHandlers {
  // Opening and closing come one after the other, however they are asked for.
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function open(path: string, passphrase: string | null, recoveryCode: string | null) {
    // The new one first: when it cannot be opened, the one at hand stays open. Its own folder is the exception.
    if (place.session()?.notebook.info.path === resolve(path)) await place.leave()
    const notebook = await openNotebook({ path, passphrase, recoveryCode, now: ports.now })
    await place.leave()
    place.enter(notebook)
    const { name, encrypted, path: openedPath } = notebook.info
    ports.preferences.remember({ path: openedPath, name, encrypted, openedAt: ports.now() })
    return notebook.info
  }

  return {
    'notebook.current': () => ({ notebook: place.session()?.notebook.info ?? null }),
    'notebook.recent': async () => ({
      notebooks: await Promise.all(ports.preferences.recent().map(withFound)),
    }),
    'notebook.create': ({ path, name, passphrase }) =>
      inTurn(async () => {
        const { recoveryCode } = await createNotebook({ path, name, passphrase, now: ports.now, scryptCost })
        return { notebook: await open(path, passphrase, null), recoveryCode }
      }),
    'notebook.open': ({ path, passphrase, recoveryCode }) =>
      inTurn(() => open(path, passphrase, recoveryCode)),
    'notebook.close': () =>
      inTurn(async () => {
        await place.leave()
        return { done: true }
      }),
    'notebook.verify': async () => {
      const { notebook } = current()
      const report = await verifyNotebook(notebook)
      const act = { kind: 'notebook', recordId: notebook.info.id, revision: 0, digest: null }
      // A notebook that cannot be written to can still be verified.
      if (report.ok) notebook.transact(() => notebook.journal.append({ action: 'verified', ...act }))
      return report
    },
    'journal.list': ({ offset, limit }) => {
      const { journal } = current().notebook
      return { total: journal.total(), entries: journal.list(offset, limit) }
    },
  }
}

async function withFound(remembered: Remembered): Promise<RecentNotebook> {
  // Whatever the reason, a folder that cannot be looked at is not there for the person.
  const found = await stat(layout(remembered.path).database).then(
    () => true,
    () => false,
  )
  return { ...remembered, found }
}
