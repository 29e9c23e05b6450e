import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from '../../shared/contract.ts'
import {
  contentPolicy,
  createNonce,
  inertPolicy,
  securityHeaders,
  withNonce,
} from '../core/web/content-policy.ts'
import type { SiteFile } from '../core/web/site.ts'

const DISCARD_MS = 5_000

type Answer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** Sends an answer with the headers that every answer has. HEAD gets the headers alone. */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body = '' }: Answer,
): void {
  res.writeHead(status, {
    ...securityHeaders,
    'content-security-policy': inertPolicy,
    'cache-control': 'no-store',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Says no in a sentence. */
export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  send(req, res, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    body: `${sentence}\n`,
  })
  discardRest(req)
}

export function sendReply(req: IncomingMessage, res: ServerResponse, status: number, reply: Reply): void {
  send(req, res, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(reply),
  })
  discardRest(req)
}

/** A file of the interface. The page gets a nonce of its own; hashed files may be kept for ever. */
export async function sendFile(req: IncomingMessage, res: ServerResponse, file: SiteFile): Promise<void> {
  const content = await readFile(file.path)
  if (!file.isPage) {
    const headers = {
      'content-type': file.mediaType,
      'cache-control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-cache',
    }
    return send(req, res, { status: 200, headers, body: content })
  }
  const nonce = createNonce()
  send(req, res, {
    status: 200,
    headers: { 'content-type': file.mediaType, 'content-security-policy': contentPolicy(nonce) },
    body: withNonce(content.toString('utf8'), nonce),
  })
}

/**
 * What is still coming after an answer is thrown away unread: so a browser sees the refusal and not a broken
 * connection (which `connection: close` would give it). The time limit ends who never stops.
 */
function discardRest(req: IncomingMessage): void {
  if (req.complete) return
  const limit = setTimeout(() => req.destroy(), DISCARD_MS).unref()
  req.once('close', () => clearTimeout(limit))
  req.once('error', () => clearTimeout(limit))
  req.resume()
}
