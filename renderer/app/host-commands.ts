import type { Input } from '../../shared/contract.ts'
import type { HostCommand } from '../../shared/domain/host-command.ts'
import { AppError } from '../../shared/errors.ts'
import type { Client } from '../transport/client.ts'
import { say, sayFailed } from '../ui/notices.ts'
import type { Capture } from './undo/captures.ts'
import type { WelcomePage } from './welcome-page.ts'

export type CommandPorts = {
  readonly client: Pick<Client, 'call'>
  readonly acts: {
    readonly open: (input: Input<'notebook.open'>) => Promise<unknown>
    readonly close: () => Promise<void>
  }
  readonly flush: () => Promise<void>
  readonly wish: (page: WelcomePage) => void
  /** Runs a command of the window by its id, where it can be done now. */
  readonly run: (id: string) => void
  /** Says that it was added, with the way back. */
  readonly captured: (capture: Capture) => void
}

/** Does what the host asks of this window. Rejects with the sentence for the person. */
export async function carryOut(command: HostCommand, ports: CommandPorts): Promise<void> {
  switch (command.act) {
    case 'flush':
      return answerFlush(command.request, ports)
    case 'open-notebook':
      return openNotebook(command.path, ports)
    case 'new-notebook':
      await leave(ports)
      return ports.wish({ show: 'new' })
    case 'close-notebook':
      return leave(ports)
    case 'captured':
      return ports.captured(command.capture)
    case 'run':
      return ports.run(command.id)
    case 'say':
      command.failed ? sayFailed(command.sentence) : say(command.sentence)
      return
  }
}

async function answerFlush(request: string, { client, flush }: CommandPorts): Promise<void> {
  const saved = await flush().then(
    () => true,
    () => false,
  )
  await client.call('host.flushed', { request, saved })
}

/** An encrypted one is asked for its passphrase on Welcome, with the notebook at hand closed first. */
async function openNotebook(path: string, ports: CommandPorts): Promise<void> {
  const { notebook } = await ports.client.call('notebook.current', {})
  if (notebook?.path === path) return
  await ports.flush()
  try {
    await ports.acts.open({ path, passphrase: null })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'locked') throw error
    await leave(ports)
    ports.wish({ show: 'open', path, locked: true })
  }
}

async function leave({ client, acts }: CommandPorts): Promise<void> {
  const { notebook } = await client.call('notebook.current', {})
  if (notebook) await acts.close()
}
