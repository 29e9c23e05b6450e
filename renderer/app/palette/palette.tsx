import { useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { filterWords, placesOf } from '../../../shared/text/fold.ts'
import { chordWords } from '../../ui/chord-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { isChord } from '../../ui/keys.ts'
import { Lit } from '../../ui/lit.tsx'
import type { Command } from '../commands.ts'
import type { Route } from '../route.ts'
import type { Recent } from './recent.ts'
import { allSections, type Entry, foundSections } from './sections.ts'
import { useRecentEntries } from './use-recent.ts'
import { useThings } from './use-things.ts'
import { words as phrases } from './words.ts'
import './palette.css'

type PaletteProps = Readonly<{
  /** Those that can be done now; null: the palette is closed. */
  commands: readonly Command[] | null
  route: Route
  recent: readonly Recent[]
  onRecent: (recent: Recent) => void
  onClose: () => void
}>

/** One box over everything that can be done and everything that has a name. */
export function Palette({ commands, onClose, ...rest }: PaletteProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={commands !== null}
      onOpenChange={open => !open && onClose()}
      isDismissable
    >
      <Modal className="modal broad">
        <AriaDialog className="dialog palette" aria-label={phrases.title}>
          {commands && <Choices commands={commands} onClose={onClose} {...rest} />}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

type ChoicesProps = Omit<PaletteProps, 'commands'> & Readonly<{ commands: readonly Command[] }>

function Choices({ commands, route, recent, onRecent, onClose }: ChoicesProps) {
  const [typed, setTyped] = useState('')
  const things = useThings(typed)
  const lately = useRecentEntries(recent, route, commands)
  const words = filterWords(typed)
  const isTyped = words.length > 0
  const sections = isTyped ? foundSections(typed, commands, things) : allSections(lately, commands)
  const found = sections.reduce((sum, { entries }) => sum + entries.length, 0)

  const choose = ({ command, run }: Entry) => {
    if (command !== null) onRecent({ of: 'command', id: command })
    onClose()
    afterClosing(run)
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField className="palette-box" aria-label={phrases.box} autoFocus>
        <Icon name="search" />
        <Input
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          maxLength={500}
          placeholder={phrases.placeholder}
          onKeyDown={event => {
            if (!isChord(event, 'Mod+K')) return
            event.preventDefault()
            onClose()
          }}
        />
        <span className="kbd" aria-hidden="true">
          {chordWords('Esc')}
        </span>
      </TextField>
      <Menu aria-label={phrases.list} className="palette-list">
        {sections.map(({ title, entries }) => (
          <MenuSection key={title} id={title}>
            <Header className="day">{title}</Header>
            {entries.map(entry => (
              <Row key={entry.key} entry={entry} words={words} onChoose={choose} />
            ))}
          </MenuSection>
        ))}
      </Menu>
      <p className="vh" role="status">
        {isTyped && phrases.choices({ n: found })}
      </p>
    </Autocomplete>
  )
}

type RowProps = Readonly<{ entry: Entry; words: readonly string[]; onChoose: (entry: Entry) => void }>

/** Its name for the ear is all that it shows: words, what they belong to, key. */
function Row({ entry, words, onChoose }: RowProps) {
  return (
    <MenuItem id={entry.key} className="menu-item" textValue={entry.words} onAction={() => onChoose(entry)}>
      {entry.icon ? <Icon name={entry.icon} size="medium" /> : <span className="no-icon" />}
      <span className="what" dir="auto">
        <Lit text={entry.words} ranges={placesOf(entry.words, words)} />
      </span>
      {entry.detail && (
        <span className="about cut" dir="auto">
          {entry.detail}
        </span>
      )}
      {entry.chord && <kbd>{chordWords(entry.chord)}</kbd>}
    </MenuItem>
  )
}

/** Runs when the dialog is gone and the focus is back where it was, so that what opens next comes back there too. */
const afterClosing = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run))
}
