import { readFile } from 'node:fs/promises'
import {
  contentPolicy,
  createNonce,
  inertPolicy,
  securityHeaders,
  withNonce,
} from '../core/web/content-policy.ts'
import type { Site } from '../core/web/site.ts'
import { isOwnAddress } from './decisions/addresses.ts'

/** Answers `app://` with a file of the interface, found by exact name; anything else is nothing. */
export async function appAnswer(site: Site, request: Pick<Request, 'method' | 'url'>): Promise<Response> {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return refusal(403)
  const file = site.find(new URL(request.url).pathname)
  if (!file) return refusal(404)
  const content = await readFile(file.path)
  const nonce = createNonce()
  const headers = {
    ...securityHeaders,
    'content-type': file.mediaType,
    'content-security-policy': file.isPage ? contentPolicy(nonce) : inertPolicy,
  }
  return new Response(file.isPage ? withNonce(content.toString('utf8'), nonce) : new Uint8Array(content), {
    headers,
  })
}

function refusal(status: number): Response {
  return new Response(null, {
    status,
    headers: { ...securityHeaders, 'content-security-policy': inertPolicy },
  })
}
