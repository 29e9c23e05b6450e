import { words } from './key-words.ts'

/** Keys with what they do: chords as `chordWords` writes them, or words. */
export type KeyGroup = Readonly<{ title: string; keys: readonly (readonly [readonly string[], string])[] }>

/** Keys of lists, readers and editors, which are no commands: they work where the focus is. */
export const keyGroups = (): readonly KeyGroup[] => [
  {
    title: words.sources.title,
    keys: [
      [['/'], words.filter],
      [['ArrowUp', 'ArrowDown', 'Home', 'End'], words.move],
      [['J', 'K'], words.sources.step],
      [['Shift+ArrowUp', 'Shift+ArrowDown', 'Space'], words.selectMore],
      [[words.aLetter], words.sources.jump],
      [['Enter'], words.sources.enter],
      [['Mod+V'], words.sources.paste],
    ],
  },
  {
    title: words.choosing.title,
    keys: [
      [['ArrowDown', 'ArrowUp'], words.choosing.block],
      [['ArrowRight', 'ArrowLeft'], words.choosing.word],
      [['Shift+ArrowRight', 'Shift+ArrowLeft'], words.choosing.words],
      [['Shift+ArrowDown', 'Shift+ArrowUp'], words.choosing.blocks],
      [['Mod+Shift+ArrowRight', 'Mod+Shift+ArrowLeft'], words.choosing.character],
      [['Home', 'End'], words.choosing.ends],
      [['Escape'], words.choosing.nothing],
    ],
  },
  {
    title: words.quotes.title,
    keys: [
      [['/'], words.filter],
      [['ArrowUp', 'ArrowDown', 'Home', 'End'], words.move],
      [['Shift+ArrowUp', 'Shift+ArrowDown', 'Space'], words.selectMore],
      [['Mod+A'], words.quotes.all],
      [['Enter'], words.quotes.open],
      [['E'], words.quotes.edit],
      [['C'], words.quotes.checked],
      [['Delete'], words.quotes.remove],
      [[words.held({ key: 'H' })], words.quotes.offRecord],
    ],
  },
  {
    title: words.review.title,
    keys: [
      [['J', 'K'], words.review.step],
      [['N'], words.review.nextOpen],
      [['C'], words.review.confirm],
      [['R'], words.review.corrected],
      [['X'], words.review.cannot],
      [['O'], words.review.open],
      [['W'], words.review.remark],
      [['E'], words.review.evidence],
      [['Q'], words.review.ask],
      [['A'], words.review.answer],
      [['G'], words.review.gate],
      [['S'], words.review.split],
      [['M'], words.review.join],
      [['U'], words.review.uncheck],
      [['Enter'], words.review.source],
      [['D'], words.review.draft],
    ],
  },
  {
    title: words.reader.title,
    keys: [
      [['Q'], words.reader.quote],
      [['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4'], words.reader.terms],
      [['[', ']'], words.reader.step],
      [['Delete'], words.reader.remove],
      [['R'], words.reader.reference],
      [['Mod+F'], words.reader.find],
      [['F3', 'Shift+F3'], words.reader.hits],
    ],
  },
]
