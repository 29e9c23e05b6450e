import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { defaultSettings, type Settings, type Theme } from '../../shared/domain/notebook.ts'
import { useClient } from './client.tsx'
import { callKey, useCall } from './use-call.ts'

/** The person's preferences, and the way to change them. A change shows at once and is kept in the background. */
export function useSettings(): readonly [Settings, (changes: Partial<Settings>) => void] {
  const client = useClient()
  const queries = useQueryClient()
  const loaded = useCall('settings.get', {})
  const settings = loaded.status === 'ready' ? loaded.value : defaultSettings
  const change = useCallback(
    (changes: Partial<Settings>) => {
      const key = callKey('settings.get', {})
      queries.setQueryData<Settings>(key, before => ({ ...(before ?? defaultSettings), ...changes }))
      // A preference that could not be kept is not worth a sentence: what is shown goes back to what is kept.
      client.call('settings.set', changes).catch(() => queries.invalidateQueries({ queryKey: key }))
    },
    [client, queries],
  )
  return [settings, change]
}

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
  const [moving, setMoving] = useState<number | null | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const resize = (width: number | null) => {
    setMoving(width)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const { [pane]: _, ...others } = settings.panes
      change({ panes: width === null ? others : { ...others, [pane]: width } })
    }, SETTLE)
  }
  return [moving === undefined ? (settings.panes[pane] ?? null) : moving, resize]
}
