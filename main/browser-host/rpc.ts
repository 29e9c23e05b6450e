import type { IncomingMessage, ServerResponse } from 'node:http'
import { MAX_ORIGINAL_BYTES } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { sendReply } from './answers.ts'

/** Bytes of a request: the largest original in base64, and a megabyte for what goes with it. */
export const MAX_BODY_BYTES = Math.ceil(MAX_ORIGINAL_BYTES / 3) * 4 + 1024 * 1024

const isJson = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i

/** One call: the body is a request as JSON, the answer a reply as JSON. */
export async function answerCall(core: ServedCore, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (!isJson.test(req.headers['content-type'] ?? '') || req.headers['content-encoding'] !== undefined) {
    return refuseCall(req, res, 415, new AppError('invalid-input', 'A call must be plain JSON.'))
  }
  let wire: unknown
  try {
    wire = JSON.parse(await readBody(req))
  } catch (error) {
    if (error instanceof AppError) return refuseCall(req, res, error.code === 'too-large' ? 413 : 400, error)
    return refuseCall(
      req,
      res,
      400,
      new AppError('invalid-input', 'This call is not JSON; nothing was changed.'),
    )
  }
  sendReply(req, res, 200, await core.dispatch(wire))
}

function refuseCall(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  { code, message }: AppError,
): void {
  sendReply(req, res, status, { ok: false, code, message })
}

/** The body as text. Stops at the limit, whether the length was announced or not; then nothing of it is kept. */
async function readBody(req: IncomingMessage): Promise<string> {
  const announced = Number(req.headers['content-length'] ?? 0)
  if (announced > MAX_BODY_BYTES) throw tooLarge()
  const chunks: Buffer[] = []
  let length = 0
  await new Promise<void>((resolve, reject) => {
    req.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= MAX_BODY_BYTES) return void chunks.push(chunk)
      chunks.length = 0
      reject(tooLarge())
    })
    req.once('end', resolve)
    req.once('error', reject)
    req.once('aborted', () => reject(new AppError('cancelled', 'The call broke off.')))
  })
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
}

function tooLarge(): AppError {
  const megabytes = Math.floor(MAX_ORIGINAL_BYTES / (1024 * 1024))
  return new AppError(
    'too-large',
    `This is larger than the ${megabytes} MB that one source may have; nothing was changed.`,
  )
}
