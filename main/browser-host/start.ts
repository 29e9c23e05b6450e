import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import open from 'open'
import { AppError } from '../../shared/errors.ts'
import { callCore, createCore } from '../core/core.ts'
import { createErrorLog } from '../core/log/error-log.ts'
import { configFolder, notebooksFolder } from '../core/preferences/config-folder.ts'
import { createJsonPreferences } from '../core/preferences/json-preferences.ts'
import { findChromium, hasDisplay, openAppWindow, runsAsRoot } from './chromium.ts'
import { chromiumPrint } from './print-pdf.ts'
import { type BrowserHost, serve } from './serve.ts'

export type StartOptions = {
  readonly version: string
  /** A notebook to open at once. */
  readonly notebook?: { readonly path: string; readonly passphrase: string | null } | undefined
  /** None: any free port. */
  readonly port?: number | undefined
  /** Whether to open a window, where there is a display and a Chromium. */
  readonly open: boolean
  /** Sentences for the person: where it can be reached, and why so. */
  readonly say: (line: string) => void
  readonly staticFolder?: string | undefined
}

type RunningHost = {
  /** The address with the run's token. */
  readonly url: string
  /** Fulfils when the window was closed; never where none was opened. */
  readonly windowClosed: Promise<void>
  /** Closes the window's connection, the host, and the notebook. */
  close(): Promise<void>
}

const builtInterface = fileURLToPath(new URL('../../dist/renderer', import.meta.url))

/** Starts the core with the preferences of this machine, serves it to a browser, and opens a window if asked to. */
async function startBrowserHost(options: StartOptions): Promise<RunningHost> {
  const folder = configFolder()
  const logError = createErrorLog(folder, text => options.say(text))
  const core = createCore({
    host: 'browser',
    version: options.version,
    openExternal,
    notebooksFolder: notebooksFolder(),
    preferences: createJsonPreferences({ folder, tell: options.say }),
    printPdf: chromiumPrint(),
    logError,
    now: Date.now,
  })
  try {
    if (options.notebook) await callCore(core, 'notebook.open', options.notebook)
    const staticFolder = options.staticFolder ?? builtInterface
    const host = await serve(core, { port: options.port, staticFolder, log: logError })
    const window = showWindow(host, options)
    return {
      url: host.url,
      windowClosed: window.closed,
      async close() {
        window.close()
        await host.close()
        await core.close()
      },
    }
  } catch (error) {
    await core.close()
    throw error
  }
}

/** Opens a window, or says the address where none can be shown. `closed` fulfils when the window was closed. */
function showWindow(
  { url, urlForOneUse }: Pick<BrowserHost, 'url' | 'urlForOneUse'>,
  { open, say }: Pick<StartOptions, 'open' | 'say'>,
): { closed: Promise<void>; close(): void } {
  const never = new Promise<void>(() => {})
  const chromium = open && hasDisplay() ? findChromium() : undefined
  if (!chromium) {
    const why = !open ? '' : hasDisplay() ? ' (no Chromium was found)' : ' (there is no display)'
    say(
      `Second Source is served${why}. Open this address; it lets in whoever has it:\n  ${url}\nCtrl+C ends it.`,
    )
    return { closed: never, close: () => {} }
  }
  const sandbox = runsAsRoot() ? ', without its sandbox because this is root' : ''
  say(`Second Source opens in ${chromium}${sandbox}. Closing the window ends it.`)
  const window = openAppWindow(chromium, urlForOneUse())
  const closed = once(window, 'exit').then(([code]: (number | null)[]) => {
    if (!code) return
    say(`The window ended with an error (${code}). Open this address instead:\n  ${url}\nCtrl+C ends it.`)
    return never
  })
  const failed = (error: Error): Promise<void> => {
    say(`The window could not be opened (${error.message}). Open this address instead:\n  ${url}`)
    return never
  }
  return { closed: closed.catch(failed), close: () => void window.kill() }
}

/** `url` was checked by the contract: http or https. */
async function openExternal(url: string): Promise<void> {
  try {
    await open(url)
  } catch (cause) {
    throw new AppError('unreadable', 'No browser could be opened for this address.', { cause })
  }
}

/**
 * Serves until the window is closed or the process is told to end, then closes the notebook. For `npm start` and
 * the command line's `serve`.
 */
export async function runBrowserHost(options: StartOptions): Promise<void> {
  // The listeners stay: a second Ctrl+C, or the one that npm passes on, must not cut the closing short.
  const stopped = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
  const host = await startBrowserHost(options)
  await Promise.race([stopped, host.windowClosed])
  await host.close()
}
