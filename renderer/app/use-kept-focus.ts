import { useEffect } from 'react'
import { placeHeart, recoverFocus } from './pane-focus.ts'

/**
 * Keeps the focus from falling to nowhere. What has the focus may go: a row is removed, a dialog closes over what
 * opened it, another place comes. The browser then leaves the keyboard on the page's body, from where the next Tab
 * begins anew. Whoever clicks beside everything keeps the body: nothing has gone then.
 *
 * In another place the focus goes to its heart, which may only come when it has been read from the notebook: until
 * the person presses something, what was focused in its stead is provisional.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const watch = watchFocus()
    const observer = new MutationObserver(watch.look)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', watch.note)
    for (const act of acts) window.addEventListener(act, watch.settle, true)
    return () => {
      observer.disconnect()
      watch.stop()
      document.removeEventListener('focusin', watch.note)
      for (const act of acts) window.removeEventListener(act, watch.settle, true)
    }
  }, [])
}

const acts = ['keydown', 'pointerdown'] as const

function watchFocus() {
  let last: Element | null = null
  let pane: HTMLElement | null = null
  let place: Element | null = null
  let provisional: Element | null = null
  let frame = 0
  const isLost = () =>
    last !== null &&
    (document.activeElement === document.body || document.activeElement === null) &&
    (!last.isConnected || last.matches(':disabled'))

  function recover(): void {
    const hasLeft = place !== null && !place.isConnected
    recoverFocus(hasLeft ? null : pane)
    if (hasLeft) provisional = document.activeElement
  }
  function goToHeart(): void {
    const heart = placeHeart()
    if (document.activeElement !== provisional) provisional = null
    else if (heart && heart !== provisional) {
      provisional = heart
      heart.focus()
    }
  }
  return {
    note({ target }: FocusEvent) {
      if (!(target instanceof Element)) return
      last = target
      pane = target.closest<HTMLElement>('[data-pane]') ?? pane
      place = target.closest('main > *') ?? place
    },
    // Who closes or removes something is given two frames to put the focus where it knows it belongs.
    look() {
      if (provisional) goToHeart()
      if (frame !== 0 || !isLost()) return
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          frame = 0
          if (isLost()) recover()
        })
      })
    },
    settle() {
      provisional = null
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
