/** What can take the focus in a pane, besides what it names as its heart. The handle between panes is not meant. */
const controls =
  '[tabindex="0"]:not(.split), button:not([disabled]), input:not([disabled]), select:not([disabled]), a[href], textarea:not([disabled]), [contenteditable="true"]'

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** The first of these that can be seen. */
const firstShown = (within: ParentNode, selector: string): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>(selector)].find(isShown)

/** Acts stand in bars: whoever comes into a pane and goes on typing must not set one off. */
const besideBars = `:is(${controls}):not(.bar *)`

/** Focuses the heart of a pane, else what is chosen in it, else its first control, else the pane itself. */
function enterPane(pane: HTMLElement): void {
  const target =
    firstShown(pane, '[data-pane-focus]') ??
    firstShown(pane, `[aria-current]:is(${controls})`) ??
    firstShown(pane, besideBars) ??
    firstShown(pane, controls)
  if (!target) pane.tabIndex = -1
  const focused = target ?? pane
  focused.focus()
}

const shownPanes = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown)

/** Moves the focus to the next (1) or previous (-1) pane, around. From outside it goes to the first or the last. */
export function focusPane(direction: 1 | -1): void {
  const panes = shownPanes()
  const at = panes.findIndex(pane => pane.contains(document.activeElement))
  const next =
    at < 0 ? (direction > 0 ? 0 : panes.length - 1) : (at + direction + panes.length) % panes.length
  const pane = panes[next]
  if (pane) enterPane(pane)
}

/** The heart of the place: what one came for stands last, such as the text that was opened at a match. */
export function placeHeart(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main [data-place-focus]')].findLast(isShown)
}

/**
 * Gives the focus back to someone who has lost it: to the dialog that is open, to the pane it was in, else to the
 * heart of the place, else to its first pane, else to what the window begins with.
 */
export function recoverFocus(lostIn: HTMLElement | null): void {
  const dialog = [...document.querySelectorAll<HTMLElement>('.veil [role="dialog"]')].at(-1)
  if (dialog) {
    dialog.focus()
    return
  }
  const panes = shownPanes()
  const pane =
    panes.find(one => one === lostIn) ??
    panes.find(one => lostIn && one.getAttribute('aria-label') === lostIn.getAttribute('aria-label'))
  const heart = pane ? undefined : placeHeart()
  const entered = pane ?? panes[0]
  if (heart) heart.focus()
  else if (entered) enterPane(entered)
  else firstShown(document, `main :is(${controls})`)?.focus()
}
