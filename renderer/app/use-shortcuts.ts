import { useEffect, useEffectEvent } from 'react'
import { isChord, isTyping, runChord } from '../ui/keys.ts'

/** A dialog or a menu keeps the keys of the window to itself. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"][data-rac], .pop > [role="menu"], .veil') !== null

type ShortcutOptions = Readonly<{
  /** False leaves the keys to the field or editor that one types in. */
  whileTyping?: boolean | undefined
}>

/**
 * Chords that work wherever the focus is, while this component stands ("Mod+1", "Alt+ArrowLeft", "F6"). Those without
 * a modifier belong to the element that has the focus, not here. A modal dialog keeps them to itself.
 */
export function useShortcuts(
  bindings: Readonly<Record<string, () => void>>,
  { whileTyping = true }: ShortcutOptions = {},
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // What stands open is looked for through the whole window: only when the key is one of these.
    if (event.defaultPrevented || !Object.keys(bindings).some(chord => isChord(event, chord))) return
    if (isDialogOpen() || (!whileTyping && isTyping(event.target))) return
    runChord(event, bindings)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
