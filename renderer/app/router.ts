import { useSyncExternalStore } from 'react'
import { fromHash, type Route, sourcesRoute, toHash } from './route.ts'

type Listener = () => void

/** The part of the browser that the router stands on; tests give a plain one. */
export interface RouterPorts {
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state' | 'back' | 'forward'>
  readonly hash: () => string
  readonly onPop: (listener: Listener) => () => void
}

/**
 * The route, and the way between routes. Each entry of the browser's history carries a number; the whole route, with
 * its words, is kept in memory under that number. After a reload the words are gone and the address remains.
 */
export function createRouter(ports: RouterPorts) {
  const visited = new Map<number, Route>()
  const listeners = new Set<Listener>()
  let last = entryNumber(ports.history.state) ?? 0
  let current: Route = fromHash(ports.hash())
  visited.set(last, current)
  ports.history.replaceState(last, '', toHash(current))

  const show = (route: Route) => {
    current = route
    for (const listener of listeners) listener()
  }
  const stop = ports.onPop(() => {
    const entry = entryNumber(ports.history.state)
    show((entry === null ? undefined : visited.get(entry)) ?? fromHash(ports.hash()))
  })

  return {
    current: () => current,
    subscribe(listener: Listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Goes there; Back comes back. Going where one is does nothing. */
    go(route: Route) {
      if (sameRoute(route, current)) return
      last += 1
      visited.set(last, route)
      ports.history.pushState(last, '', toHash(route))
      show(route)
    },
    /** Changes what this entry is, as when the words in the search box change. */
    replace(route: Route) {
      if (sameRoute(route, current)) return
      visited.set(entryNumber(ports.history.state) ?? last, route)
      ports.history.replaceState(ports.history.state, '', toHash(route))
      show(route)
    },
    back: () => ports.history.back(),
    forward: () => ports.history.forward(),
    /** Another notebook is open, or none: no id or word of the one before stays. */
    forget() {
      visited.clear()
      const route = sourcesRoute()
      visited.set(last, route)
      ports.history.replaceState(last, '', toHash(route))
      show(route)
    },
    stop,
  }
}

export type Router = ReturnType<typeof createRouter>

const entryNumber = (state: unknown): number | null => (typeof state === 'number' ? state : null)
const sameRoute = (one: Route, other: Route): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The router of this window, made at its first use. */
let ofWindow: Router | null = null
export function windowRouter(): Router {
  ofWindow ??= createRouter({
    history: window.history,
    hash: () => window.location.hash,
    onPop: listener => {
      window.addEventListener('popstate', listener)
      return () => window.removeEventListener('popstate', listener)
    },
  })
  return ofWindow
}

/** Where one is now. */
export function useRoute(): Route {
  const router = windowRouter()
  return useSyncExternalStore(router.subscribe, router.current)
}
