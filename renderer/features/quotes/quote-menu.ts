import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { type Terms, termsKinds } from '../../../shared/domain/terms.ts'
import { barredBy, carriedOf } from '../../quoting/carried.ts'
import type { ContextMenu } from '../../ui/context-menu.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { formatList, formatMoment, formatPublished } from '../../ui/format.ts'
import type { MenuGroups } from '../../ui/menu.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

export type QuoteMenuActs = Readonly<{
  open: () => void
  openPerson: (id: string) => void
  edit: () => void
  setTerms: (terms: Terms) => void
  check: () => void
  remove: () => void
  clear: () => void
  /** The choice that puts it into a draft. */
  intoDraft: (row: QuoteRow) => MenuGroups[number][number]
}>

/** What can be done with the current quote, or with the many that are selected. */
export function quoteMenu(row: QuoteRow, many: number, acts: QuoteMenuActs): ContextMenu {
  const { menu } = words
  const terms = {
    id: 'terms',
    label: menu.terms,
    choices: termsKinds.map(kind => ({
      id: kind,
      label: common.terms[kind],
      icon: `terms-${kind}` as const,
      ...(many === 0 && kind === row.terms && { barred: menu.sameTerms }),
      onAction: () => acts.setTerms(kind),
    })),
  }
  const check = {
    id: 'check',
    label: row.checkState === 'checked' ? words.markUnchecked : words.markChecked,
    icon: 'check' as const,
    shortcut: 'C',
    onAction: acts.check,
  }
  if (many > 0) {
    const clear = { id: 'clear', label: menu.deselect, shortcut: 'Esc', onAction: acts.clear }
    return { label: words.bulk.selected({ count: many }), groups: [[terms, check], [clear]] }
  }
  const { speakerId, speakerName } = row
  const person = speakerId &&
    speakerName && {
      id: 'person',
      label: menu.person({ name: speakerName }),
      icon: 'people' as const,
      onAction: () => acts.openPerson(speakerId),
    }
  return {
    label: words.quote,
    groups: [
      [
        { id: 'open', label: words.open, icon: 'open', shortcut: 'Enter', onAction: acts.open },
        ...(person ? [person] : []),
      ],
      [{ id: 'edit', label: common.edit, icon: 'edit', shortcut: 'E', onAction: acts.edit }, terms, check],
      [
        acts.intoDraft(row),
        {
          id: 'copy',
          label: menu.copyWords,
          icon: 'copy',
          barred: barredBy(row),
          onAction: () => {
            const carried = row.words === null ? null : carriedOf({ ...row, words: row.words })
            if (carried !== null) void copyText(carried, menu.wordsCopied, menu.noClipboard)
          },
        },
        {
          id: 'reference',
          label: menu.copyReference,
          onAction: () => void copyText(referenceOf(row), menu.referenceCopied, menu.noClipboard),
        },
      ],
      [{ id: 'remove', label: common.remove, icon: 'remove', shortcut: 'Delete', onAction: acts.remove }],
    ],
  }
}

/** Where a quote stands, on one line: title, publisher, date, ¶ number from 1. It says nothing of who spoke, or what. */
function referenceOf({ sourceTitle, publisher, publishedAt, capturedAt, block }: QuoteRow): string {
  const date = publishedAt
    ? formatPublished(publishedAt)
    : words.menu.captured({ moment: formatMoment(capturedAt) })
  return formatList([sourceTitle, publisher ?? '', date, `¶ ${block + 1}`].filter(Boolean))
}
