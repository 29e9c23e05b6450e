import { defineMessages } from '../../messages/messages.ts'

/** The words of Activity. `kind` is a kind of record, as the journal calls it. */
export const words = defineMessages('activity', {
  title: 'Activity',
  journal: 'Journal',
  shown: 'Acts shown',
  all: 'All acts',
  /** What the filter calls the acts. */
  acts: {
    captured: 'Captured',
    created: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    exported: 'Exported',
    'brought-in': 'Brought in',
    merged: 'Merged',
    shown: 'Shown',
    judged: 'Judged',
    signed: 'Signed off',
    verified: 'Verified',
    'notebook-opened': 'Opened',
    'notebook-created': 'Made',
    migrated: 'Migrated',
  },
  reading: 'Reading the journal',
  none: 'No such act',
  noneOf: 'The journal has no entry of the kind “{act}”. Choose “{all}” to see the others.',
  entries: 'Entries',
  revision: 'revision {n, number}',
  hash: 'Entry {n, number}, hash {hash}',
  sentences: {
    'notebook-created': 'Made the notebook',
    'notebook-opened': 'Opened the notebook',
    verified: 'Verified the notebook: whole',
    migrated: 'Brought the notebook to a newer layout',
    captured: 'Captured “{title}”',
    created:
      '{kind, select, source {Added the source “{title}”} snapshot {Captured the snapshot “{title}”} quote {Made the quote “{title}”} person {Added the person {title}} note {Began the note “{title}”} draft {Began the draft “{title}”} search {Saved the search “{title}”} claim {Began to check a claim of “{title}”} review {Began a review of “{title}”} reply {Added a right of reply to “{title}”} other {Added “{title}”}}',
    restored:
      '{kind, select, source {Brought back the source “{title}”} snapshot {Brought back the snapshot “{title}”} quote {Brought back the quote “{title}”} person {Brought back the person {title}} note {Brought back the note “{title}”} draft {Brought back the draft “{title}”} search {Brought back the saved search “{title}”} claim {Brought back a claim of “{title}”} review {Brought back a review of “{title}”} reply {Brought back a right of reply to “{title}”} other {Brought back “{title}”}}',
    changed:
      '{kind, select, source {Changed the source “{title}”} snapshot {Changed the snapshot “{title}”} quote {Changed the quote “{title}”} person {Changed the person {title}} note {Changed the note “{title}”} draft {Changed the draft “{title}”} search {Changed the saved search “{title}”} claim {Changed what is known of a claim of “{title}”} review {Changed the review of “{title}”} reply {Changed a right of reply to “{title}”} other {Changed “{title}”}}',
    removed:
      '{kind, select, source {Removed the source “{title}”} snapshot {Removed the snapshot “{title}”} quote {Removed the quote “{title}”} person {Removed the person {title}} note {Removed the note “{title}”} draft {Removed the draft “{title}”} search {Removed the saved search “{title}”} claim {Took back what was known of a claim of “{title}”} review {Removed a review of “{title}”} reply {Removed a right of reply to “{title}”} other {Removed “{title}”}}',
    exported:
      '{kind, select, draft {Exported the draft “{title}”} snapshot {Saved a copy of the original of “{title}”} other {Exported “{title}”}}',
    shown:
      '{kind, select, person {Opened the sealed identity of {title}} other {Showed what is off the record of the quote “{title}”}}',
    'brought-in': 'Brought in the draft “{title}” with a bundle',
    merged: 'Merged the verdicts of a bundle into “{title}”',
    judged: 'Judged a claim of “{title}”',
    signed: 'Signed off “{title}”',
  },
  /** A capture of which it was said how it came in. */
  capturedBy: {
    file: 'Captured “{title}” from a file',
    dropped: 'Captured “{title}”, dropped on the window',
    pasted: 'Captured “{title}”, pasted',
    'quick-clip': 'Captured “{title}” by quick clip',
    'command-line': 'Captured “{title}” from the command line',
  },
  goneBy: {
    file: 'Captured a source from a file',
    dropped: 'Captured a source, dropped on the window',
    pasted: 'Captured a source, pasted',
    'quick-clip': 'Captured a source by quick clip',
    'command-line': 'Captured a source from the command line',
  },
  /** Where what it was done to is no longer there. */
  gone: {
    captured: 'Captured a source',
    created:
      '{kind, select, source {Added a source that is no longer there} snapshot {Captured a snapshot that is no longer there} quote {Made a quote that is no longer there} person {Added a person who is no longer there} note {Began a note that is no longer there} draft {Began a draft that is no longer there} search {Saved a search that is no longer there} claim {Began to check a claim that is no longer there} review {Began a review that is no longer there} reply {Added a right of reply that is no longer there} other {Added something that is no longer there}}',
    restored:
      '{kind, select, source {Brought back a source that is no longer there} snapshot {Brought back a snapshot that is no longer there} quote {Brought back a quote that is no longer there} person {Brought back a person who is no longer there} note {Brought back a note that is no longer there} draft {Brought back a draft that is no longer there} search {Brought back a saved search that is no longer there} claim {Brought back a claim that is no longer there} review {Brought back a review that is no longer there} reply {Brought back a right of reply that is no longer there} other {Brought back something that is no longer there}}',
    changed:
      '{kind, select, source {Changed a source that is no longer there} snapshot {Changed a snapshot that is no longer there} quote {Changed a quote that is no longer there} person {Changed a person who is no longer there} note {Changed a note that is no longer there} draft {Changed a draft that is no longer there} search {Changed a saved search that is no longer there} notebook {Changed the notebook} claim {Changed a claim that is no longer there} review {Changed a review that is no longer there} reply {Changed a right of reply that is no longer there} other {Changed something that is no longer there}}',
    removed:
      '{kind, select, source {Removed a source that is no longer there} snapshot {Removed a snapshot that is no longer there} quote {Removed a quote that is no longer there} person {Removed a person who is no longer there} note {Removed a note that is no longer there} draft {Removed a draft that is no longer there} search {Removed a saved search that is no longer there} claim {Took back what was known of a claim that is no longer there} review {Removed a review that is no longer there} reply {Removed a right of reply that is no longer there} other {Removed something that is no longer there}}',
    exported:
      '{kind, select, draft {Exported a draft that is no longer there} snapshot {Saved a copy of an original that is no longer there} notebook {Exported the notebook} other {Exported something that is no longer there}}',
    shown:
      '{kind, select, person {Opened the sealed identity of a person who is no longer there} other {Showed what was off the record of a quote that is no longer there}}',
    'brought-in': 'Brought in a draft with a bundle; it is no longer there',
    merged: 'Merged the verdicts of a bundle into a draft that is no longer there',
    judged: 'Judged a claim of a draft that is no longer there',
    signed: 'Signed off a draft that is no longer there',
  },
  /** Of quotes whose words are off the record. */
  hidden: {
    captured: 'Captured a source',
    created: 'Made a quote off the record',
    restored: 'Brought back a quote off the record',
    changed: 'Changed a quote off the record',
    removed: 'Removed a quote off the record',
    exported: 'Exported a quote off the record',
    shown: 'Showed the words of a quote off the record',
    'brought-in': 'Brought in a draft off the record',
    merged: 'Merged verdicts into a draft off the record',
    judged: 'Judged a claim off the record',
    signed: 'Signed off a draft off the record',
  },
  verify: {
    pane: 'Verify',
    question: 'Is it whole?',
    heading: 'Verify',
    about:
      'Reads the whole notebook: the journal’s chain, every record against what the journal says of it, every original against its SHA-256. It changes nothing.',
    begin: 'Verify',
    stop: 'Stop',
    going: 'Verifying',
    beginning: 'Beginning',
    progress: {
      file: 'The database file',
      journal: 'Journal entries: {done, number} of {total, number}',
      records: 'Records: {done, number} of {total, number}',
      originals: 'Originals: {done, number} of {total, number}',
    },
    stopped: 'Stopped before its end, so it says nothing. Nothing was changed.',
    whole:
      'Whole: {originals, plural, one {# original} other {# originals}}, {records, plural, one {# record} other {# records}}, {entries, plural, one {# journal entry} other {# journal entries}}, all as they were written.',
    notWhole:
      'Not whole: {problems, plural, one {# problem} other {# problems}} in {originals, plural, one {# original} other {# originals}}, {records, plural, one {# record} other {# records}}, {entries, plural, one {# journal entry} other {# journal entries}}.',
    problems: 'Problems',
    nothingChanged: 'Nothing was changed. What is not named here is whole; restore the rest from a backup.',
  },
  head: {
    title: 'The journal ends in',
    copy: 'Copy the journal’s last hash',
    copied: 'The journal’s last hash was copied.',
    notCopied: 'The hash could not be copied: the system did not allow it. Select it and copy it by hand.',
    about:
      'Each entry holds the hash of the one before. Note this one elsewhere, or send it to someone: a journal that was shortened or written anew cannot end in it.',
  },
})
