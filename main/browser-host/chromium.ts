import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const here = (): Surroundings => ({ platform: process.platform, env: process.env, home: homedir() })

const unixNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]
const macNames = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser']
const windowsNames = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where a Chromium may be, the likeliest first. CHROMIUM_PATH goes before all. */
export function chromiumCandidates({ platform, env, home }: Surroundings): string[] {
  const chosen = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : []
  if (platform === 'win32') {
    const roots = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter(root => !!root)
    const installed = roots.flatMap(root => windowsNames.map(name => `${root}\\${name}`))
    return [...chosen, ...installed, ...playwrights(join(env['LOCALAPPDATA'] ?? home, 'ms-playwright'), env)]
  }
  if (platform === 'darwin') {
    const applications = ['/Applications', join(home, 'Applications')]
    const installed = applications.flatMap(folder =>
      macNames.map(name => `${folder}/${name}.app/Contents/MacOS/${name}`),
    )
    return [...chosen, ...installed, ...playwrights(join(home, 'Library', 'Caches', 'ms-playwright'), env)]
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  const onPath = unixNames.flatMap(name => folders.map(folder => join(folder, name)))
  const cache = join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'ms-playwright')
  return [...chosen, ...onPath, ...playwrights(cache, env)]
}

/** Browsers that Playwright downloaded, the newest first. */
function playwrights(cache: string, env: Surroundings['env']): string[] {
  const folder = env['PLAYWRIGHT_BROWSERS_PATH'] || cache
  if (!existsSync(folder)) return []
  const versions = readdirSync(folder).filter(name => /^chromium-\d+$/.test(name))
  const builds = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ]
  return versions
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap(version => builds.map(build => join(folder, version, build)))
}

/** The Chromium to use, or undefined where there is none. */
export function findChromium(surroundings: Surroundings = here()): string | undefined {
  return chromiumCandidates(surroundings).find(path => existsSync(path))
}

/** Whether a window can be shown at all. */
export const hasDisplay = (platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean =>
  platform !== 'linux' || !!env['DISPLAY'] || !!env['WAYLAND_DISPLAY']

/** Chromium's sandbox cannot run as root; without it the process is refused. */
export const runsAsRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0

/** Flags that keep the browser quiet, and nothing of what it shows on disk: it has one page to show. */
export function appWindowFlags(url: string, profileFolder: string, asRoot: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    '--incognito',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-features=Translate,AutofillServerCommunication,OptimizationHints',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
}

/**
 * Opens the address in a window of its own. The profile is a temporary one, gone with the window: no extension or
 * history of the person's browser gets in, and nothing of a notebook stays behind.
 */
export function openAppWindow(chromium: string, url: string): ChildProcess {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-window-'))
  const window = spawn(chromium, appWindowFlags(url, profile, runsAsRoot()), { stdio: 'ignore' })
  window.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  return window
}
