declare global {
  interface Window {
    keyWatch: { stop(): number[] }
  }
}

/**
 * Runs inside the page: times each key from when it came in to when the work that came of it is done and the next
 * frame may be painted, in ms. It uses nothing around it.
 */
export function watchKeys(): void {
  const times: number[] = []
  const press = (event: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      // A message posted within a frame arrives when that frame has been painted.
      port1.onmessage = () => times.push(performance.now() - event.timeStamp)
      port2.postMessage(null)
    })
  }
  window.addEventListener('keydown', press, true)
  window.keyWatch = {
    stop() {
      window.removeEventListener('keydown', press, true)
      return times
    },
  }
}
