import { Fragment } from 'react'
import { chordWords } from '../ui/chord-words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { type Command, windowCommands } from './commands.ts'
import { type KeyGroup, keyGroups } from './key-groups.ts'
import { words } from './key-words.ts'
import { words as appWords } from './words.ts'

/** The keys of commands, as they are now. */
function commandKeys(): KeyGroup[] {
  const commands = windowCommands.current().filter(({ keys }) => keys !== undefined && keys.length > 0)
  const group = (title: string, chosen: readonly Command[]): KeyGroup => ({
    title,
    keys: chosen.map(command => [command.keys ?? [], command.words]),
  })
  return [
    group(
      words.everywhere,
      commands.filter(command => command.group !== 'Here'),
    ),
    group(
      words.inThisPlace,
      commands.filter(command => command.group === 'Here'),
    ),
  ].filter(({ keys }) => keys.length > 0)
}

/** The keys, by where they work. */
export function KeySheet({ open, onClose }: Readonly<{ open: boolean; onClose: () => void }>) {
  return (
    <Dialog title={appWords.keys} open={open} onClose={onClose} wide>
      <div className="body key-sheet">
        {[...commandKeys(), ...keyGroups()].map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([chords, meaning]) => (
                <div key={meaning}>
                  <dt>
                    {chords.map(chord => (
                      <Fragment key={chord}>
                        <kbd>{chordWords(chord)}</kbd>{' '}
                      </Fragment>
                    ))}
                  </dt>
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
