import type { MenuItemConstructorOptions } from 'electron'
import { words } from '../messages/words.ts'

type Item = MenuItemConstructorOptions
const separator: Item = { type: 'separator' }

/**
 * The menus that every program has. Electron would fill them by itself, in English whatever the language, so that their
 * items are named here.
 */
export function editMenu(mac: boolean): Item {
  const { edit } = words
  const clipboard: Item[] = [
    { role: 'undo', label: edit.undo },
    { role: 'redo', label: edit.redo },
    separator,
    { role: 'cut', label: edit.cut },
    { role: 'copy', label: edit.copy },
    { role: 'paste', label: edit.paste },
  ]
  const remove: Item = { role: 'delete', label: edit.delete }
  const selectAll: Item = { role: 'selectAll', label: edit.selectAll }
  const submenu = mac
    ? [
        ...clipboard,
        { role: 'pasteAndMatchStyle', label: edit.pastePlain } as const,
        remove,
        selectAll,
        separator,
        ...ofMacText(),
      ]
    : [...clipboard, remove, separator, selectAll]
  return { role: 'editMenu', label: edit.title, submenu }
}

/** What macOS does with text anywhere. */
function ofMacText(): Item[] {
  const { edit } = words
  return [
    {
      label: edit.substitutions,
      submenu: [
        { role: 'showSubstitutions', label: edit.showSubstitutions },
        separator,
        { role: 'toggleSmartQuotes', label: edit.smartQuotes },
        { role: 'toggleSmartDashes', label: edit.smartDashes },
        { role: 'toggleTextReplacement', label: edit.replaceText },
      ],
    },
    {
      label: edit.speech,
      submenu: [
        { role: 'startSpeaking', label: edit.speak },
        { role: 'stopSpeaking', label: edit.stopSpeaking },
      ],
    },
  ]
}

export function viewMenu(packaged: boolean): Item {
  const { view } = words
  const developer: Item[] = [
    separator,
    { role: 'reload', label: view.reload },
    { role: 'toggleDevTools', label: view.developerTools },
  ]
  return {
    label: view.title,
    submenu: [
      { role: 'resetZoom', label: view.actualSize },
      { role: 'zoomIn', label: view.larger },
      { role: 'zoomOut', label: view.smaller },
      separator,
      { role: 'togglefullscreen', label: view.fullScreen },
      ...(packaged ? [] : developer),
    ],
  }
}

export function windowMenu(mac: boolean): Item {
  const { window, file } = words
  const last: Item[] = mac
    ? [separator, { role: 'front', label: window.front }]
    : [{ role: 'close', label: file.closeWindow }]
  return {
    role: 'windowMenu',
    label: window.title,
    submenu: [{ role: 'minimize', label: window.minimise }, { role: 'zoom', label: window.zoom }, ...last],
  }
}

/** macOS: the menu that bears the name of the app. */
export function appMenu(): Item {
  const { app, file } = words
  return {
    role: 'appMenu',
    label: 'Second Source',
    submenu: [
      { role: 'about', label: app.about },
      separator,
      { role: 'services', label: app.services },
      separator,
      { role: 'hide', label: app.hide },
      { role: 'hideOthers', label: app.hideOthers },
      { role: 'unhide', label: app.showAll },
      separator,
      { role: 'quit', label: file.quit },
    ],
  }
}
