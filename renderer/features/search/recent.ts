import { useSyncExternalStore } from 'react'

/** Searches that are remembered. */
const MOST = 10

let recent: { readonly notebook: string; readonly queries: readonly string[] } = { notebook: '', queries: [] }
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
const none: readonly string[] = []

/**
 * The last searches in a notebook, the newest first. Words are kept in memory only: on disk they would stand unsealed.
 */
export function useRecent(notebook: string): readonly string[] {
  const known = useSyncExternalStore(subscribe, () => recent)
  return known.notebook === notebook ? known.queries : none
}

/** Remembers a search that something came of. */
export function rememberSearch(notebook: string, query: string): void {
  const others = (recent.notebook === notebook ? recent.queries : none).filter(other => other !== query)
  recent = { notebook, queries: [query, ...others].slice(0, MOST) }
  for (const listener of listeners) listener()
}
