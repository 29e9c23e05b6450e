import { join } from 'node:path'
import { app, dialog, nativeTheme, powerMonitor, session, shell } from 'electron'
import { AppError } from '../../shared/errors.ts'
import { type Core, callCore, createCore } from '../core/core.ts'
import { notebooksFolder } from '../core/preferences/config-folder.ts'
import { readSite } from '../core/web/site.ts'
import { serveApp } from './app-protocol.ts'
import { startAutoLock } from './auto-lock.ts'
import { setSpelling } from './confine.ts'
import { externalAddress } from './decisions/addresses.ts'
import type { MenuAct } from './decisions/menu-template.ts'
import { createFlushing } from './flushing.ts'
import { saveReport, showLog } from './help.ts'
import { connectCore } from './ipc.ts'
import { showMenus } from './menu.ts'
import { speakAs } from './messages/language.ts'
import { words } from './messages/words.ts'
import type { hearOpenings } from './opening.ts'
import { openPassphrases } from './passphrases.ts'
import { openPreferences } from './preferences.ts'
import { electronPrint } from './print-pdf.ts'
import { setQuickClip } from './quick-clip.ts'
import { openWindowStates } from './window-states.ts'
import { createWindows, type Windows } from './windows.ts'

export type Face = {
  /** macOS: the dock's icon was pressed. */
  reopen(): void
  /** False when the person chose to stay. */
  leave(): Promise<boolean>
}

/** Puts the parts together and opens the first window. After the app is ready. */
export async function startFace(
  folder: string,
  openings: ReturnType<typeof hearOpenings>,
  logError: (error: unknown) => void,
): Promise<Face> {
  // Before the preferences are read, which may have to say that they are damaged.
  speakAs('', systemLanguages())
  serveApp(await readSite(join(import.meta.dirname, '..', 'renderer')))
  const flushing = createFlushing()
  const windows = createWindows({ flushing, states: openWindowStates(folder), logError })
  const preferences = openPreferences(folder, sentence => dialog.showErrorBox('Second Source', sentence))
  const core = createCore({
    host: 'electron',
    version: app.getVersion(),
    chooseFolder: title => chooseFolder(windows, title),
    openExternal,
    notebooksFolder: notebooksFolder(),
    preferences,
    passphrases: await openPassphrases(folder, logError),
    flushed: flushing.answer,
    printPdf: electronPrint,
    logError,
    now: Date.now,
  })
  connectCore(core, windows)

  const run = (act: MenuAct) => void carryOut(act, { folder, windows }).catch(logError)
  const menus = () =>
    void callCore(core, 'notebook.current', {})
      .then(({ notebook }) =>
        showMenus({ notebookOpen: notebook !== null, recent: preferences.recent() }, run),
      )
      .catch(logError)
  const settings = () => {
    if (speakAs(preferences.read().language ?? '', systemLanguages())) menus()
    applySettings(core, windows, logError)
  }
  core.subscribe(({ name }) => {
    // A notebook is remembered just after it was opened, hence the next turn.
    if (name === 'notebook.changed') setImmediate(menus)
    if (name === 'settings.changed') settings()
  })
  settings()
  menus()
  startAutoLock(core, windows, logError)
  powerMonitor.on('shutdown', () => app.quit())
  openings.begin({
    known: () => preferences.recent().map(({ path }) => path),
    tell: command => void windows.tell(command).catch(logError),
    focus: windows.focus,
  })
  if (windows.count() === 0) await windows.open()
  return {
    reopen: () => {
      if (windows.count() === 0) windows.open().catch(logError)
    },
    async leave() {
      if (!(await windows.mayLeave('quit'))) return false
      windows.letGo()
      await core.close()
      return true
    },
  }
}

async function carryOut(
  asked: MenuAct,
  { folder, windows }: { folder: string; windows: Windows },
): Promise<void> {
  if (asked.to === 'page') return windows.tell(asked.command)
  switch (asked.act) {
    case 'choose-notebook': {
      const path = await chooseFolder(windows, words.chooseNotebook)
      return path === null ? undefined : windows.tell({ act: 'open-notebook', path })
    }
    case 'new-window':
      return windows.open()
    case 'print':
      return windows.front()?.webContents.print()
    case 'show-log':
      return showLog(folder)
    case 'save-report':
      return saveReport(folder)
  }
}

/** As the pages have them in `navigator.languages`, so that window and desktop choose the same. */
const systemLanguages = (): string[] => [app.getLocale(), ...app.getPreferredSystemLanguages()]

/** Brings what the system does for us in line with the settings. */
function applySettings(core: Core, windows: Windows, logError: (error: unknown) => void): void {
  callCore(core, 'settings.get', {})
    .then(async settings => {
      nativeTheme.themeSource = settings.theme
      setSpelling(session.defaultSession, settings.spelling)
      const sentence = setQuickClip(settings.quickClip ?? false, {
        core,
        logError,
        // No window is opened for it: the notice of the system has said it.
        added: capture => {
          if (windows.count() > 0) void windows.tell({ act: 'captured', capture }).catch(logError)
        },
      })
      if (sentence !== null) await windows.tell({ act: 'say', sentence, failed: true })
    })
    .catch(logError)
}

async function chooseFolder(windows: Windows, title: string): Promise<string | null> {
  const properties = ['openDirectory' as const, 'createDirectory' as const]
  const options = { title, message: title, properties }
  const window = windows.front()
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return filePaths[0] ?? null
}

async function openExternal(url: string): Promise<void> {
  const address = externalAddress(url)
  if (!address) throw new AppError('invalid-input', words.onlyWeb)
  await shell.openExternal(address)
}
