import { defineMessages } from '../../../messages/messages.ts'

/** The words of bundles: exporting one, and bringing one in. */
export const words = defineMessages('bundle', {
  menu: 'Bundle',
  exportAct: 'Export a bundle',
  bringInAct: 'Bring in a bundle',
  export: {
    title: 'Export a review bundle',
    about: 'One zip that opens in any browser, offline, with the hash of every file.',
    edition: 'Edition',
    editions: {
      full: 'Full',
      confidential: 'Confidential',
      reader: 'For readers',
    },
    abouts: {
      full: 'For an editor elsewhere: names, remarks and originals. It can be brought in, judged and merged back.',
      confidential:
        'For a checker who may not know the protected people: their names are withheld, and what holds them is left out.',
      reader: 'The story, and what of its sources may be shown.',
    },
    looking: 'Looking at what it would hold',
    holds:
      '{claims, plural, one {# claim} other {# claims}}, {sources, plural, one {# source} other {# sources}}, {originals, plural, one {# original} other {# originals}}; {size} before packing.',
    leftOut: 'Left out',
    nothingLeftOut: 'Nothing is left out.',
    save: 'Save the bundle',
    making: 'Making the bundle',
    stop: 'Stop',
    stopped: 'Stopped. No file was written.',
    done: 'Bundle exported to {file}.',
  },
  bringIn: {
    title: 'Bring in a review bundle',
    about:
      'Its hashes are verified first. A full bundle of another notebook becomes a draft with its evidence here; one of a draft that is here brings its verdicts back.',
    choose: 'Choose a bundle',
    file: 'The file of a bundle',
    reading: 'Reading and verifying',
    whole:
      'Whole: {files, plural, one {# file} other {# files}}, {entries, plural, one {# journal entry} other {# journal entries}} verified. “{title}” from “{notebook}”.',
    read: 'Whole: {files, plural, one {# file} other {# files}}. This edition is made to be read, not to be brought in.',
    broken: 'Not whole, so nothing of it can be taken:',
    actBring: 'Bring it in',
    actMerge: 'Merge its verdicts',
    cannotUndo: 'This adds records to the notebook and cannot be undone.',
    mergeHint: 'Nothing is overwritten: what was judged on both sides is shown as judged twice.',
    brought:
      'Brought in “{title}”: {sources, plural, one {# source} other {# sources}}, {quotes, plural, one {# quote} other {# quotes}}, {claims, plural, one {# claim} other {# claims}} with something said.',
    merged:
      'Merged: {taken, plural, one {# verdict taken} other {# verdicts taken}}, {twice, plural, one {# claim judged twice} other {# claims judged twice}}, {outdated, plural, one {# for words that have changed} other {# for words that have changed}}.',
    nothingNew: 'Everything in this bundle is known here already. Nothing was changed.',
  },
})
