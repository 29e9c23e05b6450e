import type { Reply } from '../../shared/contract.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { isTrusted, type Sender } from './decisions/trust.ts'

/** Answers one message of the rpc channel: a request as JSON in, a reply as JSON out, as on the other wire. */
export async function answerWire(core: ServedCore, sender: Sender, wire: unknown): Promise<string> {
  if (!isTrusted(sender)) throw new Error('This frame may not call the core.')
  return JSON.stringify(await dispatchWire(core, wire))
}

async function dispatchWire(core: ServedCore, wire: unknown): Promise<Reply> {
  let request: unknown
  try {
    request = JSON.parse(String(wire))
  } catch {
    return { ok: false, code: 'invalid-input', message: 'This call is not JSON; nothing was changed.' }
  }
  return core.dispatch(request)
}
