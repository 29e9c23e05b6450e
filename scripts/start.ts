import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasDisplay } from '../main/browser-host/chromium.ts'
import { runBrowserHost } from '../main/browser-host/start.ts'
import { AppError } from '../shared/errors.ts'
import { buildIfStale } from './steps/build.ts'
import { root, tell } from './steps/run.ts'
import { chromiumRuntime, electronRuntime } from './steps/runtimes.ts'

const help = `npm start [-- OPTIONS]     opens Second Source
  --browser     in Chromium, even where Electron's runtime is there
  --no-open     only serve, and print the address
  --port N      serve at this port
`

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    open: { type: 'boolean', default: true },
    port: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
})

try {
  if (values.help) process.stdout.write(help)
  else await start()
} catch (error) {
  tell(error instanceof AppError ? error.message : String((error as Error).message))
  process.exitCode = 1
}

/** Electron where it can be had, else Chromium on the browser host, else the address alone. Says which, and why. */
async function start(): Promise<void> {
  const open = values.open && hasDisplay()
  await buildIfStale('renderer')
  if (open && !values.browser) {
    const electron = await electronRuntime()
    if ('path' in electron) return startElectron(electron.path)
    tell(`Not in Electron: ${electron.reason}. Chromium is used instead.`)
  }
  if (open) await chromiumRuntime()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  await runBrowserHost({
    version,
    port: values.port === undefined ? undefined : Number(values.port),
    open: values.open,
    say: line => process.stdout.write(`${line}\n`),
  })
}

async function startElectron(path: string): Promise<void> {
  await buildIfStale('electron')
  tell('Second Source opens in Electron.')
  const child = spawn(path, [root], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  const [code] = (await once(child, 'exit')) as [number | null]
  process.exitCode = code ?? 0
}
