import type { MenuItemConstructorOptions } from 'electron'
import { type HostCommand, menuPlaces } from '../../../shared/domain/host-command.ts'

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
  const inNotebook = { enabled: state.notebookOpen }
  const recent = state.recent
    .slice(0, MAX_IN_MENU)
    .map(({ path, name }) => page(escaped(name), { act: 'open-notebook', path }))
  const file: Item[] = [
    page('New notebook…', { act: 'new-notebook' }, { accelerator: 'CmdOrCtrl+N' }),
    face('Open a notebook…', 'choose-notebook', { accelerator: 'CmdOrCtrl+O' }),
    { label: 'Open recent', enabled: recent.length > 0, submenu: recent },
    separator,
    face('New window', 'new-window', { accelerator: 'CmdOrCtrl+Shift+N' }),
    face('Print…', 'print', { accelerator: 'CmdOrCtrl+P' }),
    separator,
    page('Close the notebook', { act: 'close-notebook' }, inNotebook),
    mac ? { role: 'close' } : { role: 'quit' },
  ]
  const go: Item[] = [
    page('Back', { act: 'run', id: 'back' }, { ...inNotebook, accelerator: mac ? 'Cmd+[' : 'Alt+Left' }),
    page(
      'Forward',
      { act: 'run', id: 'forward' },
      { ...inNotebook, accelerator: mac ? 'Cmd+]' : 'Alt+Right' },
    ),
    separator,
    ...menuPlaces.map(({ place, label, digit }) =>
      page(label, { act: 'run', id: `go-${place}` }, { ...inNotebook, accelerator: `CmdOrCtrl+${digit}` }),
    ),
  ]
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: file },
    { role: 'editMenu' },
    { label: 'View', submenu: view(state.packaged) },
    { label: 'Go', submenu: go },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        page('Keys', { act: 'run', id: 'keys' }, inNotebook),
        separator,
        face('Show the log', 'show-log'),
        face('Save a report of a problem…', 'save-report'),
      ],
    },
  ]
}

function view(packaged: boolean): Item[] {
  const developer: Item[] = packaged ? [] : [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
  const zoom: Item[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }]
  return [...zoom, separator, { role: 'togglefullscreen' }, ...developer]
}

/** Menus take & for the mark of a key. */
const escaped = (name: string): string => name.replaceAll('&', '&&')
