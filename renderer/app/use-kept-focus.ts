import { useEffect } from 'react'
import { recoverFocus } from './pane-focus.ts'

/**
 * Keeps the focus from falling to nowhere. What has the focus may go: a row is removed, a dialog closes over what
 * opened it, another place comes. The browser then leaves the keyboard on the page's body, from where the next Tab
 * begins anew. Whoever clicks beside everything keeps the body: nothing has gone then.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let pane: HTMLElement | null = null
    let frame = 0
    const isLost = () =>
      last !== null &&
      (document.activeElement === document.body || document.activeElement === null) &&
      (!last.isConnected || last.matches(':disabled'))
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last = target
      pane = target.closest<HTMLElement>('[data-pane]') ?? pane
    }
    // Who closes or removes something is given two frames to put the focus where it knows it belongs.
    const look = () => {
      if (frame !== 0 || !isLost()) return
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          frame = 0
          if (isLost()) recoverFocus(pane)
        })
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', note)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', note)
    }
  }, [])
}
