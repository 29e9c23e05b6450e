import type { Theme } from '../../../shared/domain/notebook.ts'

/** The words of Settings, for the catalogue. */
export const words = {
  title: 'Settings',
  about: 'Kept on this machine, for every notebook. A change shows at once.',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
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
  lockChoices: [
    { value: '5', label: 'After 5 minutes' },
    { value: '15', label: 'After 15 minutes' },
    { value: '60', label: 'After an hour' },
    { value: '0', label: 'Never' },
  ],
  lockHint: 'It also closes when the computer sleeps or its screen is locked, once everything is saved.',
  quickClip: 'Add what was copied from anywhere, with Ctrl+Alt+Shift+S (⌥⇧⌘S on a Mac)',
  quickClipHint: 'While a notebook is open. What is on the clipboard becomes a source.',
  done: 'Done',
} as const

/** Languages that spelling can be asked for: the five of the interface's readers first, then by name. */
export const spellingLanguages = ['en-GB', 'en-US', 'de', 'es', 'fr', 'it', 'kk', 'pt', 'ru', 'uk'] as const
