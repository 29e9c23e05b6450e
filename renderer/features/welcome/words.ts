import { defineMessages } from '../../messages/messages.ts'

/** The words of Welcome. */
export const words = defineMessages('welcome', {
  tagline: 'A notebook for investigations, in which every quotation stays tied to the place it came from.',
  nothingLeaves: 'Nothing leaves this computer unless you export it.',
  version: 'Version {version}',
  begin: 'Begin',
  recent: {
    title: 'Recent notebooks',
    none: 'None yet. Notebooks that you open are listed here, with their folder.',
    encrypted: 'Encrypted',
    states: { missing: 'Not found', newer: 'Newer version', damaged: 'Damaged' },
    hints: {
      missing: 'The folder is not there now. It may have been moved, or its disk is not connected.',
      newer:
        'A newer version of Second Source has written it, and only that version opens it. Nothing in it was changed.',
      damaged: 'Its file notebook.sqlite is not as it was written. Choose it to see what is safe.',
    },
  },
  condition: {
    safe: 'Safe',
    notSafe: 'Not safe',
    recordsWhole:
      '{n, plural, one {# record is} other {# records are}} as written: sources, quotes, people, notes, drafts.',
    originalsWhole: '{n, plural, one {# original is} other {# originals are}} as captured.',
    originalsUntold:
      '{n, plural, one {# original is there.} other {# originals are there.}} Whether they are whole can be told only once the notebook opens.',
    backups:
      '{n, plural, one {A copy of the records} other {# copies of the records}}, the newest of {when}, in its folder “backups”.',
    noRecords:
      'The records and the journal: notebook.sqlite cannot be read. Quotes, notes and drafts are in it.',
    brokenOff: 'What follows in notebook.sqlite: reading broke off.',
    recordsChanged: '{n, plural, one {# record was} other {# records were}} changed on disk.',
    originalsChanged: '{n, plural, one {# original was} other {# originals were}} changed on disk.',
    description:
      'The tables or the notebook’s description of itself: they are not as they were written, so that it does not open.',
    advice:
      'Looking changed nothing. Keep this folder as it is, and put notebook.sqlite back from a backup of yours; the originals fit to it.',
  },
  go: {
    make: 'New notebook',
    makeHint: 'Choose a folder. A passphrase encrypts everything in it, index included.',
    open: 'Open a notebook',
    openHint: 'A folder made by Second Source, also from a colleague or a backup.',
  },
  choose: 'Choose…',
  making: {
    title: 'New notebook',
    name: 'Name',
    noName: 'A notebook needs a name.',
    longName: 'A name has {most, number} characters at the most; this one has {count, number}.',
    longPassphrase: 'A passphrase has {most, number} characters at the most; this one has {count, number}.',
    folder: 'In the folder',
    path: 'The notebook will be {path}',
    passphrase: 'Passphrase, if you want one',
    passphraseHint:
      'It encrypts everything in the notebook, index included. Without it and without the recovery code nobody can open the notebook again, and nobody can help.',
    again: 'The passphrase again',
    differ: 'The two passphrases differ.',
    make: 'Make the notebook',
    busy: 'Making the notebook',
  },
  opening: {
    title: 'Open a notebook',
    folder: 'Folder of the notebook',
    noFolder: 'Which folder is it?',
    passphrase: 'Passphrase',
    passphraseHint: 'This notebook is encrypted.',
    code: 'Recovery code',
    codeHint: 'As it was shown when the notebook was made.',
    remember: 'Remember it on this computer. Whoever can use your account can then open this notebook.',
    withCode: 'Use the recovery code instead',
    withPassphrase: 'Use the passphrase instead',
    open: 'Open',
    busy: 'Opening',
  },
  recovery: {
    title: 'Recovery code',
    about:
      'Whoever has this code can open the notebook without the passphrase. It is shown now and never again: keep it on paper, away from this computer.',
    notCopied: 'The code could not be copied. Select it and copy it by hand, or write it down.',
    done: 'I have written it down',
  },
  sample: {
    look: 'Look around the sample notebook',
    about: 'An invented town and its water. Change anything; your copy can be reset.',
    making: 'Making your copy…',
    progress: 'Making your copy: {done, number} of {total, number} steps',
    reset: 'Reset the sample',
    resetTitle: 'Reset the sample?',
    resetSentence:
      'Your copy of the sample is replaced by a new one. What you added to it or changed in it is gone; your other notebooks stay as they are.',
    inside: 'In the sample',
    names: { sources: 'Sources', quotes: 'Quotes', people: 'People', notes: 'Notes', drafts: 'Draft' },
    parts: {
      sources: 'articles, minutes, a contract, letters, in 3 scripts',
      quotes: 'each with its speaker and its terms',
      people: 'two with sealed names, one with five spellings',
      notes: 'of calls and numbers, with what is still to do',
      drafts: 'with one altered quotation and one serious',
    },
  },
  about: {
    label: 'About notebooks',
    watches: 'What the notebook watches for',
    said: 'She said',
    draft: 'The draft',
    /** A quotation, and the same with another number. */
    example: '“We had {number} readings over the limit that spring.”',
    serious: 'Serious: a number differs.',
    rule: 'Marks, brackets and an omission may change; words may not. The draft shows at once, word by word, where a quotation has left its source.',
    terms: 'How terms are marked',
    meanings: {
      'on-the-record': 'the words and the name',
      background: 'the words, with the description that was agreed; never the name',
      'deep-background': 'may guide the work; not quoted, not cited',
      'off-the-record': 'stays in the source; cannot enter a draft',
    },
  },
})
