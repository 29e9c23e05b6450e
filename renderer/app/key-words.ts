import { defineMessages } from '../messages/messages.ts'

/** The sheet of keys. */
export const words = defineMessages('keys', {
  everywhere: 'Everywhere',
  inThisPlace: 'In this place',
  aLetter: 'A letter',
  held: '{key}, held',
  filter: 'Filter',
  move: 'Move',
  selectMore: 'Select more, or take one in or out',
  sources: {
    title: 'List of sources',
    step: 'Next and previous source, also while reading',
    jump: 'Jump to the title that begins so (J, K and V with Shift)',
    enter: 'Go to the text',
    paste: 'Add what was copied as a source',
  },
  choosing: {
    title: 'Reader: choosing words',
    block: 'Next and previous block',
    word: 'Next and previous word',
    words: 'Choose words',
    blocks: 'Choose to the end or start of a block',
    character: 'One character more or less',
    ends: 'First and last word of the block',
    nothing: 'Choose nothing',
  },
  quotes: {
    title: 'Quotes and people',
    all: 'Select all that are listed',
    open: 'Open the quote at its passage',
    edit: 'Edit',
    checked: 'Checked, or not',
    remove: 'Remove',
    offRecord: 'Read words that are off the record; the journal records it',
  },
  reader: {
    title: 'Reader: quotes and hits',
    quote: 'Make a quote of the chosen words',
    terms: 'Terms, in the form of a quote',
    step: 'Previous and next quote',
    remove: 'Remove the selected quote',
    reference: 'Copy a reference to this block',
    find: 'Find in this text',
    hits: 'Next and previous hit',
  },
})
