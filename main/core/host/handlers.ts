import type { EventMessage, Handlers } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Ports } from '../ports.ts'
import { defined } from '../records/defined.ts'

type HostHandlers = Pick<
  Handlers,
  'host.info' | 'host.chooseFolder' | 'host.openExternal' | 'host.flushed' | 'settings.get' | 'settings.set'
>

/** What the host can do, and the preferences kept on this machine. */
export function createHostHandlers(ports: Ports, publish: (event: EventMessage) => void): HostHandlers {
  return {
    'host.info': () => ({
      host: ports.host,
      version: ports.version,
      choosesFolders: ports.chooseFolder !== undefined,
      remembersPassphrases: ports.passphrases !== undefined,
      notebooksFolder: ports.notebooksFolder,
    }),
    'host.chooseFolder': async ({ title }) => {
      if (!ports.chooseFolder)
        throw new AppError('invalid-input', 'No folder dialog can be shown here. Type the folder’s path.')
      return { path: await ports.chooseFolder(title) }
    },
    'host.openExternal': async ({ url }) => {
      await ports.openExternal(url)
      return { done: true }
    },
    'host.flushed': ({ request, saved }) => {
      ports.flushed?.(request, saved)
      return { done: true }
    },
    'settings.get': () => ports.preferences.read(),
    'settings.set': changes => {
      const settings = ports.preferences.write(defined(changes))
      publish({ name: 'settings.changed', payload: {} })
      return settings
    },
  }
}
