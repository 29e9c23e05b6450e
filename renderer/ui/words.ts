import { defineMessages } from '../messages/messages.ts'

/** What several places say alike. */
export const common = defineMessages('common', {
  terms: {
    'on-the-record': 'On the record',
    background: 'Background',
    'deep-background': 'Deep background',
    'off-the-record': 'Off the record',
  },
  checkStates: { unchecked: 'Not checked', checked: 'Checked' },
  kinds: { source: 'Source', quote: 'Quote', person: 'Person', note: 'Note', draft: 'Draft' },
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit',
  remove: 'Remove',
  merge: 'Merge',
  inspector: 'Inspector',
  /** Of all, as many as passed a filter. */
  someOfAll: '{some, number} of {all, number}',
})
