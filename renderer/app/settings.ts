import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import {
  defaultSettings,
  type Settings,
  type SettingsChanges,
  type Theme,
} from '../../shared/domain/notebook.ts'
import { sentenceFor } from '../../shared/errors.ts'
import type { Client } from '../transport/client.ts'
import { sayFailed } from '../ui/notices.ts'
import { createSettingsDesk, type SettingsDesk } from './settings-desk.ts'

/** The preferences of this window, for every component below. */
export const SettingsContext = createContext<SettingsDesk | null>(null)

/** Makes the desk of this window and keeps it at what the core says. */
export function useSettingsDesk(client: Client): SettingsDesk {
  const [desk] = useState(() =>
    createSettingsDesk({
      get: () => client.call('settings.get', {}),
      set: changes => client.call('settings.set', changes),
      failed: error => sayFailed(sentenceFor(error)),
    }),
  )
  useEffect(() => {
    const stops = [client.on('settings.changed', desk.refresh), client.onReconnect(desk.refresh)]
    desk.refresh()
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, desk])
  return desk
}

function useDesk(): readonly [SettingsDesk, Settings | null] {
  const desk = useContext(SettingsContext)
  if (!desk) throw new Error('There are no settings above this component.')
  return [desk, useSyncExternalStore(desk.subscribe, desk.current)]
}

/** The person's preferences, and the way to change them. A change shows at once and is kept in the background. */
export function useSettings(): readonly [Settings, (changes: SettingsChanges) => void] {
  const [desk, settings] = useDesk()
  return [settings ?? defaultSettings, desk.change]
}

/** Whether the core has said them: before that nothing should be drawn that they would change at once. */
export const useSettingsKnown = (): boolean => useDesk()[1] !== null

/** Keeps `data-theme` on <html> as the preference says; `system` leaves it to the media query. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}

/** Keeps the size of all text as the preference says, in percent: sizes are in rem. */
export function useTextSize(percent: number): void {
  useEffect(() => {
    document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`
  }, [percent])
}

/** What the place where one writes says about spelling: the attributes `spellCheck` and, where chosen, `lang`. */
export function useSpelling(): Readonly<{ spellCheck: boolean; lang?: string }> {
  const [{ spelling }] = useSettings()
  if (spelling === 'none') return { spellCheck: false }
  return spelling === '' ? { spellCheck: true } : { spellCheck: true, lang: spelling }
}

/** How long after the last movement a pane's width is kept, in ms. */
const SETTLE = 300

/** The width of one pane in px, as remembered, or null for its default; and the way to change it. */
export function usePaneWidth(pane: string): readonly [number | null, (width: number | null) => void] {
  const [settings, change] = useSettings()
  /** While it moves; undefined: it stands as it is remembered. */
  const [moving, setMoving] = useState<number | null | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const resize = (width: number | null) => {
    setMoving(width)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      change({ panes: { [pane]: width } })
      setMoving(undefined)
    }, SETTLE)
  }
  return [moving === undefined ? (settings.panes[pane] ?? null) : moving, resize]
}
