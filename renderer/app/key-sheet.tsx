import { chordWords } from '../ui/chord-words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { type Command, windowCommands } from './commands.ts'

type Group = Readonly<{ title: string; keys: readonly (readonly [string, string])[] }>

/** Keys of lists, readers and editors, which are no commands: they work where the focus is. */
const groups: readonly Group[] = [
  {
    title: 'List of sources',
    keys: [
      ['/', 'Filter'],
      ['↑ ↓ Home End', 'Move'],
      ['J, K', 'Next and previous source, also while reading'],
      ['Shift ↑ ↓, Space', 'Select more, or take one in or out'],
      ['A letter', 'Jump to the title that begins so (J, K and V with Shift)'],
      ['Enter', 'Go to the text'],
      ['Ctrl \\', 'Inspector, shown or not'],
      ['Ctrl V', 'Add what was copied as a source'],
    ],
  },
  {
    title: 'Reader: choosing words',
    keys: [
      ['↓, ↑', 'Next and previous block'],
      ['→, ←', 'Next and previous word'],
      ['Shift → ←', 'Choose words'],
      ['Shift ↓ ↑', 'Choose to the end or start of a block'],
      ['Ctrl Shift → ←', 'One character more or less'],
      ['Home, End', 'First and last word of the block'],
      ['Escape', 'Choose nothing'],
    ],
  },
  {
    title: 'Quotes and people',
    keys: [
      ['/', 'Filter'],
      ['↑ ↓ Home End', 'Move'],
      ['Shift ↑ ↓, Space', 'Select more, or take one in or out'],
      ['Ctrl A', 'Select all that are listed'],
      ['Enter', 'Open the quote at its passage'],
      ['E', 'Edit'],
      ['C', 'Checked, or not'],
      ['Delete', 'Remove'],
      ['H, held', 'Read words that are off the record; the journal records it'],
    ],
  },
  {
    title: 'Reader: quotes and hits',
    keys: [
      ['Q', 'Make a quote of the chosen words'],
      ['Alt 1 to 4', 'Terms, in the form of a quote'],
      ['[, ]', 'Previous and next quote'],
      ['Delete', 'Remove the selected quote'],
      ['R', 'Copy a reference to this block'],
      ['Ctrl F', 'Find in this text'],
      ['F3, Shift F3', 'Next and previous hit'],
    ],
  },
]

/** The keys of commands, as they are now. */
function commandKeys(): Group[] {
  const commands = windowCommands.current().filter(({ keys }) => keys !== undefined && keys.length > 0)
  const group = (title: string, chosen: readonly Command[]): Group => ({
    title,
    keys: chosen.map(({ keys = [], words }) => [keys.map(key => chordWords(key)).join(', '), words]),
  })
  return [
    group(
      'Everywhere',
      commands.filter(command => command.group !== 'Here'),
    ),
    group(
      'In this place',
      commands.filter(command => command.group === 'Here'),
    ),
  ].filter(({ keys }) => keys.length > 0)
}

/** The keys, by where they work. */
export function KeySheet({ open, onClose }: Readonly<{ open: boolean; onClose: () => void }>) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose} wide>
      <div className="body key-sheet">
        {[...commandKeys(), ...groups].map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, meaning]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
