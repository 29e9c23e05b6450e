import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { ServedCore } from '../core/web/served-core.ts'
import { LISTENING_CHANNEL, RPC_CHANNEL } from './channels.ts'
import { isTrusted, type Sender } from './decisions/trust.ts'
import type { Windows } from './windows.ts'
import { answerWire } from './wire.ts'

/** Connects the core with all windows. What a frame may say is decided by who it is, each time. */
export function connectCore(core: ServedCore, windows: Windows): void {
  const senderOf = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): Sender => ({
    frameUrl: senderFrame?.url,
    isMainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
    isOurWindow: windows.holds(sender),
  })
  ipcMain.handle(RPC_CHANNEL, (event, wire: unknown) =>
    answerWire(core, senderOf(event), wire, () => windows.saveOthers(event.sender)),
  )
  ipcMain.on(LISTENING_CHANNEL, event => {
    if (isTrusted(senderOf(event))) windows.listens(event.sender)
  })
  core.subscribe(event => windows.broadcast(event))
}
