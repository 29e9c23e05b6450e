import { defineMessages } from '../messages/messages.ts'

/** What the forms for quotes, and those that change many records, say. */
export const words = defineMessages('quoting', {
  speaker: 'Speaker',
  nobodyYet: 'Nobody yet',
  addPerson: 'Add “{name}”',
  showPeople: 'Show people',
  terms: 'Terms',
  nameAs: 'Name as',
  nameAsHint: 'The description that was agreed. It stands in place of the name.',
  tags: 'Tags',
  commas: 'With commas between them',
  addTags: 'Add tags',
  removeTags: 'Take tags away',
  comment: 'Comment',
  offTheRecord: 'Off the record.',
  hidden: 'Words hidden.',
  hold: 'Hold {key} to read them; the journal records it.',
  made: 'Quote made.',
  removed: 'Quote removed.',
  barredOff: 'Off the record: the words stay here.',
  barredDeep: 'Deep background: the words are not quoted.',
})
