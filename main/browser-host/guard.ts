import type { IncomingHttpHeaders } from 'node:http'
import type { Keys } from './keys.ts'

/** What the guard looks at. `hosts` are all Host headers of the request: there must be exactly one. */
export type Knock = {
  readonly method: string
  readonly target: string
  readonly hosts: readonly string[]
  readonly headers: IncomingHttpHeaders
}

/** Who may come in. `authority` is `127.0.0.1:<port>`. */
export type Door = { readonly authority: string; readonly cookieName: string; readonly keys: Keys }

export type Refusal = { readonly status: number; readonly sentence: string }
export type Passage = { readonly path: string; readonly search: URLSearchParams; readonly signedIn: boolean }

const foreign = { status: 403, sentence: 'Second Source answers only its own window.' }

/**
 * Decides whether a request comes from our own page in a browser that showed the token, in this order:
 * a plain request target; the exact Host (a rebound name carries its own); the exact Origin, which a POST must
 * have; no request that the browser says another site or another port started.
 * Being signed in is told, not demanded: the caller lets the token in.
 */
export function inspect(knock: Knock, door: Door): Refusal | Passage {
  const { headers, method, target } = knock
  if (!target.startsWith('/') || target.startsWith('//') || headers.upgrade !== undefined) {
    return { status: 400, sentence: 'Second Source does not understand this request.' }
  }
  if (knock.hosts.length !== 1 || knock.hosts[0] !== door.authority) return foreign
  const reads = method === 'GET' || method === 'HEAD'
  if (headers.origin === undefined ? !reads : headers.origin !== `http://${door.authority}`) return foreign
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return foreign
  const [path = '/', query = ''] = split(target)
  return {
    path,
    search: new URLSearchParams(query),
    signedIn: cookies(headers.cookie, door.cookieName).some(value => door.keys.isSession(value)),
  }
}

function split(target: string): [string, string] {
  const at = target.indexOf('?')
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}

function cookies(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map(part => part.trim())
    .filter(part => part.startsWith(`${name}=`))
    .map(part => part.slice(name.length + 1))
}
