import { defineMessages } from '../messages/messages.ts'

/** The words of the window around its places. */
export const words = defineMessages('app', {
  places: {
    label: 'Places',
    sources: 'Sources',
    quotes: 'Quotes',
    people: 'People',
    notes: 'Notes',
    drafts: 'Drafts',
    review: 'Review',
    search: 'Search',
    activity: 'Activity',
  },
  goTo: 'Go to {place}',
  colours: {
    system: 'Colours: as the system',
    light: 'Colours: light',
    dark: 'Colours: dark',
  },
  settings: 'Settings',
  keys: 'Keys',
  closeNotebook: 'Close the notebook',
  /** The name of a button or link with the key that does the same. */
  withKey: '{label}  {key}',
  encrypted: 'Encrypted',
  notEncrypted: 'Not encrypted',
  index: {
    failed: 'The index could not be built',
    ready: 'Index up to date',
    building: 'Indexing: {done, number} of {all, number}',
  },
  commands: 'Commands',
  failed: {
    title: 'This part could not be shown.',
    sentence: 'It is a mistake of the program. Everything that was saved is kept in the notebook.',
    again: 'Show it again',
  },
  gone: 'Second Source is not answering. What you wrote is kept in this window and saved as soon as it answers: leave the window open. If the program was started anew, open the address that it printed.',
  notSaved:
    'A draft is not saved yet, so the notebook stays open and nothing is lost. Open the draft to see why.',
  /** What the palette and the sheet of keys call the window's own commands. */
  acts: {
    newDraft: 'New draft',
    newNote: 'New note',
    verify: 'Verify the notebook',
    stopVerifying: 'Stop verifying',
    light: 'Light colours',
    dark: 'Dark colours',
    system: 'Colours as the system',
    palette: 'Commands, and everything that has a name',
    back: 'Back',
    forward: 'Forward',
    nextPane: 'Next pane',
    previousPane: 'Previous pane',
  },
})
