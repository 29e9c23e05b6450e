import type { MenuItemConstructorOptions } from 'electron'
import { type HostCommand, menuPlaces } from '../../../shared/domain/host-command.ts'
import { words } from '../messages/words.ts'
import { appMenu, editMenu, viewMenu, windowMenu } from './system-menus.ts'

/** What an item of the menu asks for: of the page of the window in front, or of this face itself. */
export type MenuAct =
  | { readonly to: 'page'; readonly command: HostCommand }
  | {
      readonly to: 'face'
      readonly act: 'choose-notebook' | 'new-window' | 'print' | 'show-log' | 'save-report'
    }

export type MenuState = {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  readonly notebookOpen: boolean
  /** The newest first. */
  readonly recent: readonly { readonly path: string; readonly name: string }[]
}

type Item = MenuItemConstructorOptions
const separator: Item = { type: 'separator' }
const MAX_IN_MENU = 10

/**
 * The application menu. Keys that the page handles itself never reach it: the page is asked first. The place for what
 * is ours is the window; the menu repeats what people look for in a menu.
 */
export function menuTemplate(state: MenuState, run: (act: MenuAct) => void): Item[] {
  const mac = state.platform === 'darwin'
  const page = (label: string, command: HostCommand, more: Item = {}): Item => ({
    label,
    click: () => run({ to: 'page', command }),
    ...more,
  })
  const face = (label: string, act: Extract<MenuAct, { to: 'face' }>['act'], more: Item = {}): Item => ({
    label,
    click: () => run({ to: 'face', act }),
    ...more,
  })
  const { file: inFile, go: inGo, help, places } = words
  const inNotebook = { enabled: state.notebookOpen }
  const recent = state.recent
    .slice(0, MAX_IN_MENU)
    .map(({ path, name }) => page(escaped(name), { act: 'open-notebook', path }))
  const file: Item[] = [
    page(inFile.newNotebook, { act: 'new-notebook' }, { accelerator: 'CmdOrCtrl+N' }),
    face(inFile.openNotebook, 'choose-notebook', { accelerator: 'CmdOrCtrl+O' }),
    { label: inFile.openRecent, enabled: recent.length > 0, submenu: recent },
    separator,
    face(inFile.newWindow, 'new-window', { accelerator: 'CmdOrCtrl+Shift+N' }),
    face(inFile.print, 'print', { accelerator: 'CmdOrCtrl+P' }),
    separator,
    page(inFile.closeNotebook, { act: 'close-notebook' }, inNotebook),
    mac ? { role: 'close', label: inFile.closeWindow } : { role: 'quit', label: inFile.quit },
  ]
  const go: Item[] = [
    page(inGo.back, { act: 'run', id: 'back' }, { ...inNotebook, accelerator: mac ? 'Cmd+[' : 'Alt+Left' }),
    page(
      inGo.forward,
      { act: 'run', id: 'forward' },
      { ...inNotebook, accelerator: mac ? 'Cmd+]' : 'Alt+Right' },
    ),
    separator,
    ...menuPlaces.map(({ place, digit }) =>
      page(
        places[place],
        { act: 'run', id: `go-${place}` },
        { ...inNotebook, accelerator: `CmdOrCtrl+${digit}` },
      ),
    ),
  ]
  return [
    ...(mac ? [appMenu()] : []),
    { label: inFile.title, submenu: file },
    editMenu(mac),
    viewMenu(state.packaged),
    { label: inGo.title, submenu: go },
    windowMenu(mac),
    {
      role: 'help',
      label: help.title,
      submenu: [
        page(help.keys, { act: 'run', id: 'keys' }, inNotebook),
        separator,
        face(help.showLog, 'show-log'),
        face(help.saveReport, 'save-report'),
      ],
    },
  ]
}

/** Menus take & for the mark of a key. */
const escaped = (name: string): string => name.replaceAll('&', '&&')
