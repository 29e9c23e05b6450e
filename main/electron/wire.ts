import type { Reply } from '../../shared/contract.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { leavesNotebook } from './decisions/locking.ts'
import { isTrusted, type Sender } from './decisions/trust.ts'

/** Gives the sentence that keeps the notebook open, when another window holds something unsaved. */
export type Prepare = () => Promise<string | null>

/** Answers one message of the rpc channel: a request as JSON in, a reply as JSON out, as on the other wire. */
export async function answerWire(
  core: ServedCore,
  sender: Sender,
  wire: unknown,
  prepareToLeave: Prepare = async () => null,
): Promise<string> {
  if (!isTrusted(sender)) throw new Error('This frame may not call the core.')
  return JSON.stringify(await dispatchWire(core, wire, prepareToLeave))
}

async function dispatchWire(core: ServedCore, wire: unknown, prepareToLeave: Prepare): Promise<Reply> {
  let request: unknown
  try {
    request = JSON.parse(String(wire))
  } catch {
    return { ok: false, code: 'invalid-input', message: 'This call is not JSON; nothing was changed.' }
  }
  if (leavesNotebook((request as { method?: unknown } | null)?.method)) {
    const message = await prepareToLeave()
    if (message !== null) return { ok: false, code: 'conflict', message }
  }
  return core.dispatch(request)
}
