/** What runs inside the page while it is measured. Each function is sent there whole: it uses nothing around it. */

export type Watch = {
  /** When the last key or press came in, in ms of the page's clock. */
  acted: number
  /** When the last change after it inside the watched part stood on screen. */
  painted: number
}

/** What a frame of scrolling showed. `long` are frames of more than 50 ms, `blank` those that lacked a row. */
export type Frames = {
  frames: number
  seconds: number
  longestMs: number
  long: number
  blank: number
  blankRows: number
}

declare global {
  interface Window {
    watch: Watch
    frameWatch: { stop(): Frames }
    /** From a press to the first paint of the text that was to be opened, in ms. */
    firstScreen: number
  }
}

/** Keeps the moment of the last act, and of the last paint of something that changed inside `selector`. */
export function watchPaints(selector: string): void {
  const watch: Watch = { acted: Number.NaN, painted: Number.NaN }
  window.watch = watch
  const act = (event: Event) => {
    watch.acted = event.timeStamp
    watch.painted = Number.NaN
  }
  for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, act, true)
  const isWithin = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(selector) !== null
  let isAwaited = false
  new MutationObserver(changes => {
    if (isAwaited || !changes.some(({ target }) => isWithin(target))) return
    isAwaited = true
    // A message posted within a frame arrives when that frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        isAwaited = false
        watch.painted = performance.now()
      }
      port2.postMessage(null)
    })
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** Waits for the next press, and for the first frame after it that shows the text under this title. */
export function watchFirstScreen(title: string): void {
  window.firstScreen = Number.NaN
  const press = ({ timeStamp }: Event) => {
    const look = () => {
      const page = document.querySelector('[aria-label=Reader] .page')
      if (page?.querySelector('h1')?.textContent !== title || !page.querySelector('[data-block="3"]')) {
        requestAnimationFrame(look)
        return
      }
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        window.firstScreen = performance.now() - timeStamp
      }
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  }
  window.addEventListener('pointerdown', press, { capture: true, once: true })
}

/** Looks at the list at every frame until `stop()`: how long the frame took, and which places of rows were empty. */
export function watchFrames(listSelector: string): void {
  const list = document.querySelector(listSelector)
  if (!list) throw new Error(`There is no ${listSelector}.`)
  const seen: Frames = { frames: 0, seconds: 0, longestMs: 0, long: 0, blank: 0, blankRows: 0 }
  const began = performance.now()
  let last = began
  let handle = requestAnimationFrame(function look(now: number) {
    const took = now - last
    last = now
    seen.frames++
    seen.longestMs = Math.max(seen.longestMs, took)
    if (took > 50) seen.long++
    const box = list.getBoundingClientRect()
    let missing = 0
    // As many points down the list as rows fit: each must show words.
    for (let y = box.top + 20; y < box.bottom - 20; y += 34) {
      const row = document.elementFromPoint(box.left + box.width / 2, y)
      const placed = row?.closest('.placed')
      if (!placed || (placed.textContent ?? '').trim() === '') missing++
    }
    if (missing > 0) seen.blank++
    seen.blankRows += missing
    handle = requestAnimationFrame(look)
  })
  window.frameWatch = {
    stop() {
      cancelAnimationFrame(handle)
      seen.seconds = (performance.now() - began) / 1000
      return seen
    },
  }
}
