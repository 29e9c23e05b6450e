declare global {
  interface Window {
    firstShown: number
  }
}

/**
 * Runs inside the page: from the next press to the first frame after it that has something of this selector, in ms,
 * as `window.firstShown`; NaN until then. It uses nothing around it.
 */
export function watchFirst(selector: string): void {
  window.firstShown = Number.NaN
  const press = ({ timeStamp }: Event) => {
    const look = () => {
      if (!document.querySelector(selector)) {
        requestAnimationFrame(look)
        return
      }
      const { port1, port2 } = new MessageChannel()
      // A message posted within a frame arrives when that frame has been painted.
      port1.onmessage = () => {
        window.firstShown = performance.now() - timeStamp
      }
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  }
  window.addEventListener('pointerdown', press, { capture: true, once: true })
}
