import type { Theme } from '../../../shared/domain/notebook.ts'

/** The words of Settings, for the catalogue. */
export const words = {
  title: 'Settings',
  about: 'Kept on this machine, for every notebook. A change shows at once.',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  textSize: 'Text size',
  smaller: 'Smaller text',
  larger: 'Larger text',
  initials: 'Initials',
  initialsHint: 'Who gives verdicts in a review: up to 8 letters.',
  spelling: 'Spelling',
  spellingHint: 'In notes and drafts. Which languages there are depends on the system.',
  asTheSystem: 'As the system',
  noChecking: 'Not checked',
  done: 'Done',
} as const

/** Languages that spelling can be asked for: the five of the interface's readers first, then by name. */
export const spellingLanguages = ['en-GB', 'en-US', 'de', 'es', 'fr', 'it', 'kk', 'pt', 'ru', 'uk'] as const
