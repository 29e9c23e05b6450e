import type { BrowserWindow } from 'electron'
import Store from 'electron-store'
import type { WindowState } from './decisions/window-placement.ts'

/** Where the last window stood, in a file of its own. What is read is checked where it is used. */
export function openWindowStates(folder: string) {
  const store = new Store<{ last: WindowState | null }>({
    cwd: folder,
    name: 'windows',
    defaults: { last: null },
    // Losing it costs a position: what cannot be read starts afresh.
    clearInvalidConfig: true,
  })
  return {
    read: (): unknown => store.get('last'),
    keep(window: BrowserWindow): void {
      store.set('last', { ...window.getNormalBounds(), maximised: window.isMaximized() })
    },
  }
}
export type WindowStates = ReturnType<typeof openWindowStates>
