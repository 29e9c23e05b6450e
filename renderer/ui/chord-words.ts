import { isMac } from './keys.ts'

const words: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** A chord as it stands on screen: "Mod+Shift+F" is "Ctrl Shift F", on a Mac "Cmd Shift F". */
export const chordWords = (chord: string, mac: boolean = isMac): string =>
  parts(chord)
    .map(part => (part === 'Mod' ? (mac ? 'Cmd' : 'Ctrl') : (words[part] ?? part)))
    .join(' ')

/** A chord as `aria-keyshortcuts` wants it: "Mod+Shift+F" is "Control+Shift+F", on a Mac "Meta+Shift+F". */
export const chordForEar = (chord: string, mac: boolean = isMac): string =>
  parts(chord)
    .map(part => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part === 'Ctrl' ? 'Control' : part))
    .join('+')

const parts = (chord: string): string[] => (chord.length === 1 ? [chord] : chord.split('+'))
