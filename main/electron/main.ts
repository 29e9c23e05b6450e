import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import { sentenceFor } from '../../shared/errors.ts'
import { createErrorLog } from '../core/log/error-log.ts'
import { configFolder } from '../core/preferences/config-folder.ts'
import { declareAppScheme } from './app-protocol.ts'
import { confineContents, confineSession } from './confine.ts'
import { type Face, startFace } from './face.ts'
import { watchCrashes } from './help.ts'
import { words } from './messages/words.ts'
import { hearOpenings } from './opening.ts'

const folder = configFolder()
const logError = createErrorLog(folder, text => process.stderr.write(`${text}\n`))
let face: Face | undefined
let leaving = false

app.setName('Second Source')
app.setPath('userData', join(folder, 'electron'))
app.enableSandbox()
declareAppScheme()
confineContents(logError)
watchCrashes(logError)

if (app.requestSingleInstanceLock()) {
  const openings = hearOpenings()
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => face?.reopen())
  app.on('before-quit', quitInOrder)
  app
    .whenReady()
    .then(async () => {
      confineSession(session.defaultSession)
      face = await startFace(folder, openings, logError)
    })
    .catch(giveUp)
} else {
  app.quit()
}

/** Quits after the pages have saved what was waiting and the notebook is closed; the second time nothing is left. */
function quitInOrder(event: { preventDefault(): void }): void {
  if (!face) return
  event.preventDefault()
  if (leaving) return
  leaving = true
  const closing = face
  closing
    .leave()
    .then(gone => {
      leaving = false
      if (!gone) return
      face = undefined
      app.quit()
    })
    .catch(giveUp)
}

function giveUp(error: unknown): void {
  logError(error)
  dialog.showErrorBox(words.hasToEnd, sentenceFor(error))
  app.exit(1)
}
