import { app, Menu } from 'electron'
import type { Remembered } from '../core/ports.ts'
import { type MenuAct, menuTemplate } from './decisions/menu-template.ts'
import { jumpList, shownToSystem } from './decisions/recent.ts'
import { words } from './messages/words.ts'

type Shown = { readonly notebookOpen: boolean; readonly recent: readonly Remembered[] }

/** Sets the menu, and the lists that the system shows of us, to what is the case now. */
export function showMenus({ notebookOpen, recent }: Shown, run: (act: MenuAct) => void): void {
  const { platform, execPath } = process
  const state = { platform, packaged: app.isPackaged, notebookOpen, recent }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, run)))
  if (platform === 'linux') return
  app.clearRecentDocuments()
  for (const { path } of shownToSystem(recent).reverse()) app.addRecentDocument(path)
  if (platform === 'win32') app.setJumpList(jumpList(recent, execPath))
  const newWindow = { label: words.file.newWindow, click: () => run({ to: 'face', act: 'new-window' }) }
  app.dock?.setMenu(Menu.buildFromTemplate([newWindow]))
}
