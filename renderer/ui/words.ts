import { defineMessages } from '../messages/messages.ts'

/** What several places say alike. */
export const common = defineMessages('common', {
  terms: {
    'on-the-record': 'On the record',
    background: 'Background',
    'deep-background': 'Deep background',
    'off-the-record': 'Off the record',
  },
  roles: { reporter: 'Reporter', editor: 'Editor' },
  checkStates: { unchecked: 'Not checked', checked: 'Checked' },
  kinds: { source: 'Source', quote: 'Quote', person: 'Person', note: 'Note', draft: 'Draft' },
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit',
  remove: 'Remove',
  merge: 'Merge',
  inspector: 'Inspector',
  inspectorToggle: 'Inspector, shown or not',
  keep: 'Keep',
  done: 'Done',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  tryAgain: 'Try again',
  notices: 'Notices',
  closeNotice: 'Close the notice',
  any: 'Any',
  showAll: 'Show all {n, number}',
  paneWidth: 'Width of {pane}',
  paneWidthHint: 'Drag to resize; double-click to reset',
  bytes: '{n, plural, one {# byte} other {# bytes}}',
  dayAndTime: '{day}, {time}',
  /** In units of 1024 bytes, of its square and of its cube. */
  sizes: { KB: '{n, number} KB', MB: '{n, number} MB', GB: '{n, number} GB' },
  /** Of all, as many as passed a filter. */
  someOfAll: '{some, number} of {all, number}',
})
