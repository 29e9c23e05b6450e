import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '../../shared/errors.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { readSite, type Site } from '../core/web/site.ts'
import { refuse, send, sendFile, sendReply } from './answers.ts'
import { createEventStreams, type EventStreams } from './events.ts'
import { type Door, inspect } from './guard.ts'
import { createKeys } from './keys.ts'
import { answerCall } from './rpc.ts'

export type ServeOptions = {
  /** 0 or none: any free one. */
  readonly port?: number | undefined
  /** The built interface. */
  readonly staticFolder: string
  /** For us: what went wrong inside. */
  readonly log: (error: unknown) => void
}

export type BrowserHost = {
  /** The address with the token: whoever has it is let in, as long as this run lasts. */
  readonly url: string
  /** An address for a command line, where others can read it: good once, for a minute. */
  urlForOneUse(): string
  /** Ends every stream and connection. The core stays open: it belongs to the caller. */
  close(): Promise<void>
}

type Room = {
  readonly core: ServedCore
  readonly site: Site
  readonly streams: EventStreams
  readonly door: Door
}

/**
 * Serves the core and the interface to an ordinary browser, on 127.0.0.1 only, to the holder of the run's token.
 *
 * @throws AppError('in-use') when the port is taken, AppError('not-found') when the interface was not built
 */
export async function serve(core: ServedCore, options: ServeOptions): Promise<BrowserHost> {
  const site = await readSite(options.staticFolder)
  const keys = createKeys()
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 16 * 1024,
  })
  server.maxConnections = 128
  const port = await listen(server, options.port ?? 0)
  const door = { authority: `127.0.0.1:${port}`, cookieName: `second_source_${port}`, keys }
  const streams = createEventStreams(core)
  const room: Room = { core, site, streams, door }
  server.on('request', (req, res) => {
    answer(room, req, res).catch(error => {
      if (!res.destroyed) options.log(error)
      if (res.headersSent) return void res.destroy()
      sendReply(req, res, 500, {
        ok: false,
        code: 'internal',
        message: 'Something went wrong. Details are in the log.',
      })
    })
  })
  return {
    url: `http://${door.authority}/?token=${keys.token}`,
    urlForOneUse: () => `http://${door.authority}/?token=${keys.issueTicket()}`,
    close: () => {
      streams.close()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

async function answer(
  { core, site, streams, door }: Room,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const method = req.method ?? ''
  const knock = {
    method,
    target: req.url ?? '',
    hosts: req.headersDistinct['host'] ?? [],
    headers: req.headers,
  }
  const passage = inspect(knock, door)
  if ('sentence' in passage) return refuse(req, res, passage.status, passage.sentence)
  const token = passage.search.get('token')
  if (method === 'GET' && passage.path === '/' && token !== null && door.keys.admits(token)) {
    const cookie = `${door.cookieName}=${door.keys.session}; HttpOnly; SameSite=Strict; Path=/`
    return send(req, res, { status: 303, headers: { location: '/', 'set-cookie': cookie } })
  }
  if (!passage.signedIn) {
    return refuse(req, res, 401, 'Open the address that Second Source printed when it started.')
  }
  const allowed = passage.path === '/rpc' ? ['POST'] : passage.path === '/events' ? ['GET'] : ['GET', 'HEAD']
  if (!allowed.includes(method)) {
    return refuse(req, res, 405, 'This cannot be done at this address.', { allow: allowed.join(', ') })
  }
  if (passage.path === '/rpc') return answerCall(core, req, res)
  if (passage.path === '/events') return streams.open(req, res)
  const file = site.find(passage.path)
  if (!file) return refuse(req, res, 404, 'There is nothing at this address.')
  return sendFile(req, res, file)
}

/** Listens on loopback only; resolves to the port. */
async function listen(server: Server, port: number): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new AppError('invalid-input', 'A port is a whole number from 0 (any free one) to 65535.')
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve)
  }).catch(cause => {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause
    throw new AppError('in-use', `Port ${port} is taken by another program. Choose another one.`, { cause })
  })
  return (server.address() as AddressInfo).port
}
