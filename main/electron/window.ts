import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Session, shell, type WebContents } from 'electron'
import { APP_PAGE, externalAddress, isOwnAddress } from './decisions/addresses.ts'
import { isGranted } from './decisions/trust.ts'
import { windowOptions } from './decisions/window-options.ts'

/** Makes the window without loading the page yet, so that the core can be connected first. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow(
    windowOptions(join(import.meta.dirname, 'preload.cjs'), nativeTheme.shouldUseDarkColors),
  )
  window.once('ready-to-show', () => window.show())
  return window
}

export const showPage = (window: BrowserWindow): Promise<void> => window.loadURL(APP_PAGE)

/** Keeps every page where it is: no navigation, no new windows, no embedded views. Web addresses go to the browser. */
export function confineContents(logError: (error: unknown) => void): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', event => {
      if (!isOwnAddress(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', event => {
      if (!isOwnAddress(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      const address = externalAddress(url)
      if (address) shell.openExternal(address).catch(logError)
      return { action: 'deny' }
    })
  })
}

/** Refuses what the interface has no use for, asked or checked, and every device. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isGranted(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isGranted(permission, requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
}
