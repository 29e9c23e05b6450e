import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, runsAsRoot } from '../../main/browser-host/chromium.ts'
import { cacheFolder, root, run, runNode, runTool, tell } from './run.ts'

const ELECTRON_LIMIT_MS = 120_000
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000
const electronFolder = join(root, 'node_modules', 'electron')
const failure = join(cacheFolder, 'electron-failed.json')

/** Electron's program, or why it cannot be had. A download that failed is not tried again for a day. */
export async function electronRuntime(): Promise<{ path: string } | { reason: string }> {
  const found = electronPath()
  if (found) return { path: found }
  const earlier = recentFailure()
  if (earlier) return { reason: earlier }
  tell('Downloading Electron’s runtime…')
  const { output } = await runNode([join(electronFolder, 'install.js')], { limit: ELECTRON_LIMIT_MS })
  const installed = electronPath()
  if (installed) return { path: installed }
  const reason = `its runtime cannot be downloaded (${essence(output)})`
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(failure, JSON.stringify({ at: Date.now(), reason }))
  return { reason }
}

/** Electron writes the name of its program beside it when it has been unpacked. */
function electronPath(): string | undefined {
  const pointer = join(electronFolder, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const path = join(electronFolder, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

function recentFailure(): string | undefined {
  if (!existsSync(failure)) return undefined
  const { at, reason } = JSON.parse(readFileSync(failure, 'utf8')) as { at: number; reason: string }
  return Date.now() - at < RETRY_AFTER_MS ? reason : undefined
}

/** The one line of an installer's output that says what was wrong. */
function essence(output: string): string {
  const lines = output.split('\n').map(line => line.trim())
  return (
    lines.find(line => /error|ended after/i.test(line)) ??
    lines.find(line => line !== '') ??
    'no reason given'
  ).slice(0, 160)
}

/** A Chromium of this machine; where there is none, one is installed. Undefined when that fails too. */
export async function chromiumRuntime(): Promise<string | undefined> {
  const found = findChromium()
  if (found) return found
  tell('No Chromium was found. Installing one…')
  if (existsSync('/etc/debian_version') && runsAsRoot()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env })
    const apt = await run('apt-get', ['install', '-y', '-q', 'chromium'], { env })
    if (apt.code !== 0) tell(`apt-get could not install it: ${essence(apt.output)}`)
  }
  if (!findChromium()) {
    const playwright = await runTool('playwright', ['install', 'chromium'])
    if (playwright.code !== 0) tell(`Playwright could not download one: ${essence(playwright.output)}`)
  }
  return findChromium()
}
