import { app, Menu, type Session, shell, type WebContents } from 'electron'
import { externalAddress, isOwnAddress, isOwnDownload } from './decisions/addresses.ts'
import { contextMenu } from './decisions/context-menu.ts'
import { spellingFor } from './decisions/spelling.ts'
import { isGranted } from './decisions/trust.ts'

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
    contents.on('context-menu', (_event, pressed) => {
      const template = contextMenu(pressed, {
        replace: word => contents.replaceMisspelling(word),
        learn: word => void contents.session.addWordToSpellCheckerDictionary(word),
      })
      if (template.length > 0) Menu.buildFromTemplate(template).popup()
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
  // Before the first window: a dictionary would be fetched for the system's language otherwise.
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) event.preventDefault()
  })
}

/** Checks spelling as the setting says. */
export function setSpelling(session: Session, setting: string): void {
  const languages = spellingFor(setting, session.availableSpellCheckerLanguages, process.platform)
  if (languages && languages.length > 0) session.setSpellCheckerLanguages([...languages])
  session.setSpellCheckerEnabled(languages !== null)
}
