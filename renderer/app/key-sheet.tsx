import { Dialog } from '../ui/dialog.tsx'

const groups: readonly Readonly<{ title: string; keys: readonly (readonly [string, string])[] }>[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Ctrl 1', 'Sources'],
      ['Ctrl 2', 'Quotes'],
      ['Ctrl 3', 'People'],
      ['Ctrl 4', 'Notes'],
      ['Ctrl 5', 'Drafts'],
      ['Ctrl 7, Ctrl Shift F', 'Search'],
      ['Ctrl 9', 'Activity'],
      ['F6, Shift F6', 'Next and previous pane'],
      ['Alt ←, Alt →', 'Back and forward'],
      ['Ctrl Z', 'Undo what was done to the notebook'],
      ['Ctrl ,', 'Settings'],
      ['?', 'This sheet'],
    ],
  },
  {
    title: 'List of sources',
    keys: [
      ['/', 'Filter'],
      ['↑ ↓ Home End', 'Move'],
      ['J, K', 'Next and previous source, also while reading'],
      ['Enter', 'Go to the text'],
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
      ['Ctrl F', 'Find in this text'],
      ['F3, Shift F3', 'Next and previous hit'],
    ],
  },
]

/** The keys, by where they work. */
export function KeySheet({ open, onClose }: Readonly<{ open: boolean; onClose: () => void }>) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose} wide>
      <div className="body key-sheet">
        {groups.map(({ title, keys }) => (
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
