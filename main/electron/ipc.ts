import { type BrowserWindow, ipcMain } from 'electron'
import type { ServedCore } from '../core/web/served-core.ts'
import { EVENT_CHANNEL, RPC_CHANNEL } from './channels.ts'
import { answerWire } from './wire.ts'

/** Connects the core with one window, until the window is gone. */
export function connectCore(core: ServedCore, window: BrowserWindow): void {
  const { webContents } = window
  ipcMain.handle(RPC_CHANNEL, (event, wire: unknown) => {
    const frame = event.senderFrame
    const sender = {
      frameUrl: frame?.url,
      isMainFrame: frame !== null && frame === webContents.mainFrame,
      isOurWindow: event.sender === webContents,
    }
    return answerWire(core, sender, wire)
  })
  const stop = core.subscribe(event => {
    if (!webContents.isDestroyed()) webContents.send(EVENT_CHANNEL, JSON.stringify(event))
  })
  window.once('closed', () => {
    stop()
    ipcMain.removeHandler(RPC_CHANNEL)
  })
}
