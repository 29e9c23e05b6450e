import { join } from 'node:path'
import { BrowserWindow, dialog, nativeTheme, screen, type WebContents } from 'electron'
import type { EventMessage } from '../../shared/contract.ts'
import type { HostCommand } from '../../shared/domain/host-command.ts'
import { EVENT_CHANNEL } from './channels.ts'
import { APP_PAGE } from './decisions/addresses.ts'
import { afterFlush, type FlushOutcome, type LeaveReason } from './decisions/locking.ts'
import { windowOptions } from './decisions/window-options.ts'
import { placeWindow } from './decisions/window-placement.ts'
import type { Flushing } from './flushing.ts'
import { words } from './messages/words.ts'
import { createPageLine, type PageLine } from './page-line.ts'
import type { WindowStates } from './window-states.ts'

type Entry = { readonly window: BrowserWindow; readonly line: PageLine; mayClose: boolean }
type Parts = {
  readonly flushing: Flushing
  readonly states: WindowStates
  readonly logError: (error: unknown) => void
}

/** All windows, which show one notebook. A window goes only after its page has saved what was waiting. */
export function createWindows({ flushing, states, logError }: Parts) {
  const entries = new Map<WebContents, Entry>()

  async function open(): Promise<void> {
    const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
    const place = placeWindow(states.read(), areas, entries.size)
    const preload = join(import.meta.dirname, 'preload.cjs')
    const window = new BrowserWindow(windowOptions(preload, nativeTheme.shouldUseDarkColors, place))
    const { webContents } = window
    const send = (command: HostCommand) => sendEvent(window, { name: 'host.command', payload: command })
    const entry: Entry = { window, line: createPageLine(send), mayClose: false }
    entries.set(webContents, entry)
    if (place.maximised) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.on('close', event => {
      states.keep(window)
      if (entry.mayClose) return
      event.preventDefault()
      leaveWindow(entry).catch(logError)
    })
    window.once('closed', () => entries.delete(webContents))
    webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) entry.line.cut()
    })
    webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      entry.line.cut()
      if (reason === 'clean-exit') return
      logError(new Error(`The process of a window ended: ${reason} (${exitCode}).`))
      offerReload(window).catch(logError)
    })
    await window.loadURL(APP_PAGE)
  }

  const flush = ({ line }: Entry): Promise<FlushOutcome> =>
    // A page that does not listen holds nothing that it could save.
    line.isListening() ? flushing.ask(line.tell) : Promise.resolve('saved')
  const flushAll = (but?: WebContents): Promise<FlushOutcome[]> =>
    Promise.all([...entries].filter(([contents]) => contents !== but).map(([, entry]) => flush(entry)))

  async function leaveWindow(entry: Entry): Promise<void> {
    const next = afterFlush([await flush(entry)], 'window')
    if (next === 'ask' && !(await goesAnyway(entry.window, words.unsaved.closeAnyway))) return
    entry.mayClose = true
    // `destroy` where the page would object once more.
    if (next === 'ask') entry.window.destroy()
    else entry.window.close()
  }

  const front = (): BrowserWindow | undefined =>
    BrowserWindow.getFocusedWindow() ?? [...entries.values()].at(-1)?.window

  return {
    open,
    front,
    count: () => entries.size,
    holds: (contents: WebContents): boolean => entries.has(contents),
    listens: (contents: WebContents): void => entries.get(contents)?.line.open(),
    broadcast(event: EventMessage): void {
      for (const { window } of entries.values()) sendEvent(window, event)
    },
    /** Tells the page in front, in a window of its own where none is open. */
    async tell(command: HostCommand): Promise<void> {
      const loading = entries.size === 0 ? open() : undefined
      const window = front()
      if (window) entries.get(window.webContents)?.line.tell(command)
      await loading
    },
    focus(): void {
      const window = front()
      if (window?.isMinimized()) window.restore()
      window?.focus()
    },
    /** Saves what other windows hold before one takes the notebook away. Gives the sentence that forbids it, or null. */
    async saveOthers(contents: WebContents): Promise<string | null> {
      return afterFlush(await flushAll(contents), 'notebook') === 'go-on' ? null : words.unsaved.elsewhere
    },
    /** Whether all may go: everything is saved, or the person let it go. */
    async mayLeave(reason: LeaveReason): Promise<boolean> {
      const next = afterFlush(await flushAll(), reason)
      if (next === 'stay') return false
      return next === 'go-on' || goesAnyway(front(), words.unsaved.quitAnyway)
    },
    /** After `mayLeave`: the windows go without being asked again. */
    letGo(): void {
      for (const entry of entries.values()) {
        states.keep(entry.window)
        entry.mayClose = true
        entry.window.destroy()
      }
    },
  }
}
export type Windows = ReturnType<typeof createWindows>

function sendEvent(window: BrowserWindow, event: EventMessage): void {
  const { webContents } = window
  if (!webContents.isDestroyed()) webContents.send(EVENT_CHANNEL, JSON.stringify(event))
}

async function goesAnyway(window: BrowserWindow | undefined, goAnyway: string): Promise<boolean> {
  const options = {
    type: 'warning' as const,
    message: words.unsaved.message,
    detail: words.unsaved.detail,
    buttons: [words.unsaved.keep, goAnyway],
    defaultId: 0,
    cancelId: 0,
  }
  const { response } = window
    ? await dialog.showMessageBox(window, options)
    : await dialog.showMessageBox(options)
  return response === 1
}

async function offerReload(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.stopped.message,
    detail: words.stopped.detail,
    buttons: [words.stopped.again, words.stopped.close],
    defaultId: 0,
    cancelId: 0,
  })
  if (window.isDestroyed()) return
  if (response === 0) window.webContents.reload()
  else window.destroy()
}
