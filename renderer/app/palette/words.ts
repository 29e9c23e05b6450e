import { defineMessages } from '../../messages/messages.ts'

/** The words of the palette. */
export const words = defineMessages('palette', {
  title: 'Commands',
  box: 'Command or name',
  placeholder: 'A command, or the name of something',
  list: 'Commands and names',
  choices: '{n, plural, one {# choice} other {# choices}}',
  recent: 'Recent',
  commands: 'Commands',
  everywhere: 'Everywhere',
  search: 'Search everywhere for “{typed}”',
  groups: {
    Here: 'Here',
    'Go to': 'Go to',
    Make: 'Make',
    Notebook: 'Notebook',
    Colours: 'Colours',
    'Moving around': 'Moving around',
  },
  untitled: { note: 'Untitled note', draft: 'Untitled draft' },
  /** What is known of a thing beside its name: publisher and day, another name and role. */
  both: '{one}, {other}',
  offRecord: '{title}, off the record',
  hidden: 'Words hidden',
})
