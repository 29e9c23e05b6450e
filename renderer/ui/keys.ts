/** What of a keyboard event decides which key it is; a plain object will do in tests. */
export type Pressed = Readonly<
  Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>
>

export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

/**
 * Whether the event is the chord, written as "Mod+Shift+F", "Alt+ArrowLeft", "Q" or "[".
 * `Mod` is Ctrl, on a Mac Cmd. Letters and digits also match by their place on the keyboard, so that they work
 * under a Cyrillic or Arabic layout, where the key's own character is another.
 */
export function isChord(event: Pressed, chord: string, mac: boolean = isMac): boolean {
  const parts = chord.length === 1 ? [chord] : chord.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  if (event.ctrlKey !== (wants('Ctrl') || (wants('Mod') && !mac))) return false
  if (event.metaKey !== (wants('Mod') && mac)) return false
  if (event.altKey !== wants('Alt')) return false
  // "?" needs Shift on many layouts, so that Shift counts only with letters, digits and named keys.
  if ((/^[A-Z0-9]$/.test(key) || key.length > 1) && event.shiftKey !== wants('Shift')) return false
  if (event.key.toUpperCase() === key.toUpperCase()) return true
  const elsewhere = event.key.length === 1 && event.key > '\u007f'
  return (elsewhere || wants('Mod')) && (event.code === `Key${key}` || event.code === `Digit${key}`)
}

/** Runs the first binding that the event is the chord of. Answers whether there was one. */
export function runChord<E extends Pressed & Pick<KeyboardEvent, 'preventDefault'>>(
  event: E,
  bindings: Readonly<Record<string, () => void>>,
): boolean {
  for (const [chord, run] of Object.entries(bindings)) {
    if (!isChord(event, chord)) continue
    event.preventDefault()
    run()
    return true
  }
  return false
}

/** Whether keys now write somewhere: single-letter keys then keep out. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="textbox"], [role="combobox"]') !== null)
  )
}
