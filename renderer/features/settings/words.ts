import { defineMessages } from '../../messages/messages.ts'

export const words = defineMessages('settings', {
  title: 'Settings',
  about: 'Kept on this machine, for every notebook. A change shows at once.',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language of the window',
  languageHint: 'What you write and collect stays in its own language.',
  textSize: 'Text size',
  smaller: 'Smaller',
  larger: 'Larger',
  initials: 'Initials',
  initialsHint: 'Who gives verdicts in a review: up to 8 letters.',
  spelling: 'Spelling',
  spellingHint: 'In notes and drafts. Which languages there are depends on the system.',
  asTheSystem: 'As the system',
  noChecking: 'Not checked',
  lockAfter: 'Close an encrypted notebook when nobody is there',
  lockChoices: {
    never: 'Never',
    minutes: '{minutes, plural, =60 {After an hour} one {After # minute} other {After # minutes}}',
  },
  lockHint: 'It also closes when the computer sleeps or its screen is locked, once everything is saved.',
  quickClip: 'Add what was copied from anywhere, with Ctrl+Alt+Shift+S (⌥⇧⌘S on a Mac)',
  quickClipHint: 'While a notebook is open. What is on the clipboard becomes a source.',
  done: 'Done',
})
