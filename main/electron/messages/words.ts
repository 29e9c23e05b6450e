import { createMessages } from '../../../shared/messages/messages.ts'

/** What the desktop around the window says: its menus, dialogs and notices. */
const messages = createMessages()
export const { definedMessages, currentLanguage, speak } = messages

export const words = messages.defineMessages('desktop', {
  places: {
    sources: 'Sources',
    quotes: 'Quotes',
    people: 'People',
    notes: 'Notes',
    drafts: 'Drafts',
    review: 'Review',
    search: 'Search',
    activity: 'Activity',
  },
  file: {
    title: 'File',
    newNotebook: 'New notebook…',
    openNotebook: 'Open a notebook…',
    openRecent: 'Open recent',
    newWindow: 'New window',
    print: 'Print…',
    closeNotebook: 'Close the notebook',
    closeWindow: 'Close the window',
    quit: 'Quit Second Source',
  },
  edit: {
    title: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste and match style',
    delete: 'Delete',
    selectAll: 'Select all',
    learnWord: 'Add to the dictionary',
    substitutions: 'Substitutions',
    showSubstitutions: 'Show substitutions',
    smartQuotes: 'Smart quotation marks',
    smartDashes: 'Smart dashes',
    replaceText: 'Text replacement',
    speech: 'Speech',
    speak: 'Start speaking',
    stopSpeaking: 'Stop speaking',
  },
  view: {
    title: 'View',
    actualSize: 'Actual size',
    larger: 'Larger',
    smaller: 'Smaller',
    fullScreen: 'Full screen',
    reload: 'Reload',
    developerTools: 'Developer tools',
  },
  go: { title: 'Go', back: 'Back', forward: 'Forward' },
  window: { title: 'Window', minimise: 'Minimise', zoom: 'Zoom', front: 'Bring all to the front' },
  help: { title: 'Help', keys: 'Keys', showLog: 'Show the log', saveReport: 'Save a report of a problem…' },
  app: {
    about: 'About Second Source',
    services: 'Services',
    hide: 'Hide Second Source',
    hideOthers: 'Hide the others',
    showAll: 'Show all',
  },
  recentNotebooks: 'Recent notebooks',
  chooseNotebook: 'Open a notebook',
  hasToEnd: 'Second Source has to end',
  onlyWeb: 'Only web addresses are opened in the browser.',
  preferencesDamaged: 'The preferences were damaged. They start afresh; the damaged file is kept as {path}.',
  unsaved: {
    message: 'A draft could not be saved.',
    detail:
      'What was written since the last save is only in its window. Keep it open to see why, or copy the words out.',
    keep: 'Keep it open',
    closeAnyway: 'Close the window and lose the words',
    quitAnyway: 'Quit and lose the words',
    elsewhere:
      'A draft in another window is not saved yet, so the notebook stays open and nothing is lost. Look there to see why.',
  },
  stopped: {
    message: 'This window stopped working.',
    detail: 'What was saved is in the notebook. Details are in the log of Second Source.',
    again: 'Load it again',
    close: 'Close it',
  },
  clip: {
    noKey:
      'The system did not give Second Source the key for adding what was copied. Another program may have it.',
    nothing: 'Nothing was copied that could be a source.',
    added: 'What was copied is in the notebook, as a source.',
    unchanged: 'What was copied is in the notebook already.',
  },
  opening: {
    noPath: 'This is not the path of a notebook.',
    noNotebook: '“{name}” is not a notebook: a notebook is a folder whose name ends in .notebook.',
    nowhere: 'This link does not lead to a notebook.',
    unknown:
      'This link leads to a notebook that was never opened on this computer. Use File, Open a notebook.',
  },
  report: {
    choose: 'Save a report of a problem',
    title: 'Second Source: report of a problem',
    readFirst: 'Read it before you send it to anyone. Nothing was sent.',
    endOfLog: 'The end of the log:',
    empty: '(empty)',
  },
})
