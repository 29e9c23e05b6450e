import type { Range } from '../../../../shared/domain/ids.ts'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { barredBy, carriedOf } from '../../../quoting/carried.ts'
import type { ContextMenu } from '../../../ui/context-menu.tsx'
import type { MenuGroups } from '../../../ui/menu.tsx'
import { common } from '../../../ui/words.ts'
import { words } from '../words.ts'

const texts = words.menu

/** What the menu of the reader is about: the chosen words, and the quote that was pressed or is selected. */
export type ReaderThings = Readonly<{
  /** With the words themselves, and whether some of them are off the record. */
  chosen: Readonly<{ range: Range; text: string; isKept: boolean }> | null
  quote: QuoteView | null
  /** The block that a reference is copied to, from 0. */
  block: number
}>

export type ReaderActs = Readonly<{
  onQuote: (range: Range) => void
  onCopy: (text: string) => void
  onReference: (block: number) => void
  onLookUp: (text: string) => void
  onOpenQuote: (id: string) => void
  onEditQuote: (id: string) => void
  onRemoveQuote: (id: string) => void
  onPrint: () => void
  /** The choice that puts it into a draft. */
  intoDraft: (quote: QuoteView) => MenuGroups[number][number]
}>

export function readerMenu({ chosen, quote, block }: ReaderThings, acts: ReaderActs): ContextMenu {
  return {
    label: quote && !chosen ? words.reading.quote : words.reader,
    groups: [
      chosen ? ofWords(chosen, acts) : [],
      quote ? ofQuote(quote, acts) : [],
      [
        {
          id: 'reference',
          label: texts.reference({ block: block + 1 }),
          icon: 'link',
          shortcut: 'R',
          onAction: () => acts.onReference(block),
        },
        { id: 'print', label: texts.print, icon: 'doc', shortcut: 'Ctrl P', onAction: acts.onPrint },
      ],
    ],
  }
}

function ofWords(
  { range, text, isKept }: NonNullable<ReaderThings['chosen']>,
  { onQuote, onCopy, onLookUp }: ReaderActs,
): MenuGroups[number] {
  return [
    { id: 'make', label: texts.makeQuote, icon: 'quotes', shortcut: 'Q', onAction: () => onQuote(range) },
    {
      id: 'copy',
      label: texts.copy,
      icon: 'copy',
      barred: isKept ? texts.partlyKept : undefined,
      onAction: () => onCopy(text),
    },
    { id: 'look-up', label: texts.lookUp, icon: 'search', onAction: () => onLookUp(text) },
  ]
}

function ofQuote(
  quote: QuoteView,
  { onOpenQuote, onEditQuote, onRemoveQuote, onCopy, intoDraft }: ReaderActs,
): MenuGroups[number] {
  const carried = carriedOf({ ...quote, words: quote.anchor.exact })
  return [
    { id: 'open', label: texts.openQuote, icon: 'open', onAction: () => onOpenQuote(quote.id) },
    { id: 'edit', label: texts.editQuote, icon: 'edit', onAction: () => onEditQuote(quote.id) },
    intoDraft(quote),
    {
      id: 'copy-quote',
      label: texts.copyQuote,
      icon: 'copy',
      barred: barredBy(quote),
      onAction: () => onCopy(carried ?? ''),
    },
    {
      id: 'remove',
      label: common.remove,
      icon: 'remove',
      shortcut: 'Delete',
      onAction: () => onRemoveQuote(quote.id),
    },
  ]
}

/** What the search takes for the very words: on one line, without what would be read as its own marks. */
export const asPhrase = (text: string): string =>
  `"${text.replace(/["\\]/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, 200)}"`
