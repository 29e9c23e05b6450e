import type { BrowserWindowConstructorOptions } from 'electron'
import { MIN_SIZE, type Rectangle } from './window-placement.ts'

/** A window. The page has no Node, no access to other processes, and a world apart from the preload's. */
export function windowOptions(
  preload: string,
  dark: boolean,
  { x, y, width, height }: Rectangle,
): BrowserWindowConstructorOptions {
  return {
    ...{ x, y, width, height },
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Second Source',
    backgroundColor: dark ? '#16181b' : '#fbfaf7',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Which languages, and whether at all, the settings say: spelling.ts.
      spellcheck: true,
    },
  }
}
