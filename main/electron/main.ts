import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, session, shell } from 'electron'
import { AppError, sentenceFor } from '../../shared/errors.ts'
import { type Core, createCore } from '../core/core.ts'
import { createErrorLog } from '../core/log/error-log.ts'
import { configFolder, notebooksFolder } from '../core/preferences/config-folder.ts'
import { readSite } from '../core/web/site.ts'
import { declareAppScheme, serveApp } from './app-protocol.ts'
import { externalAddress } from './decisions/addresses.ts'
import { menuTemplate } from './decisions/menu-template.ts'
import { connectCore } from './ipc.ts'
import { openPreferences } from './preferences.ts'
import { confineContents, confineSession, createWindow, showPage } from './window.ts'

const folder = configFolder()
const logError = createErrorLog(folder, text => process.stderr.write(`${text}\n`))
let core: Core | undefined
let window: BrowserWindow | undefined

app.setName('Second Source')
app.setPath('userData', join(folder, 'electron'))
app.enableSandbox()
declareAppScheme()
confineContents(logError)

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', closeFirst)
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  confineSession(session.defaultSession)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)))
  serveApp(await readSite(join(import.meta.dirname, '..', 'renderer')))
  core = createCore({
    host: 'electron',
    version: app.getVersion(),
    chooseFolder,
    openExternal,
    notebooksFolder: notebooksFolder(),
    preferences: openPreferences(folder, sentence => dialog.showErrorBox('Second Source', sentence)),
    logError,
    now: Date.now,
  })
  window = createWindow()
  connectCore(core, window)
  await showPage(window)
}

async function chooseFolder(title: string): Promise<string | null> {
  const properties = ['openDirectory' as const, 'createDirectory' as const]
  const options = { title, message: title, properties }
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return filePaths[0] ?? null
}

async function openExternal(url: string): Promise<void> {
  const address = externalAddress(url)
  if (!address) throw new AppError('invalid-input', 'Only web addresses are opened in the browser.')
  await shell.openExternal(address)
}

/** The notebook is closed before the process ends; the second time there is nothing left to close. */
function closeFirst(event: { preventDefault(): void }): void {
  if (!core) return
  event.preventDefault()
  const closing = core
  core = undefined
  closing
    .close()
    .catch(logError)
    .finally(() => app.quit())
}

function giveUp(error: unknown): void {
  logError(error)
  dialog.showErrorBox('Second Source cannot start', sentenceFor(error))
  app.exit(1)
}
