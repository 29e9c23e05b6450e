import type { LaunchOptions } from '@playwright/test'
import { findChromium, runsAsRoot } from '../main/browser-host/chromium.ts'

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The Chromium of this machine, or Playwright's own where there is none, making no requests of its own. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium()
  return {
    args: [...quiet, ...(runsAsRoot() ? ['--no-sandbox'] : [])],
    ...(executablePath ? { executablePath } : {}),
  }
}
