import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '../../shared/bridge.ts'
import { EVENT_CHANNEL, LISTENING_CHANNEL, RPC_CHANNEL } from './channels.ts'

const bridge: Bridge = {
  request: wire => ipcRenderer.invoke(RPC_CHANNEL, wire) as Promise<string>,
  subscribe(listener) {
    const forward = (_event: IpcRendererEvent, wire: string): void => listener(wire)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    ipcRenderer.send(LISTENING_CHANNEL)
    return () => void ipcRenderer.off(EVENT_CHANNEL, forward)
  },
}

contextBridge.exposeInMainWorld('secondSource', bridge)
