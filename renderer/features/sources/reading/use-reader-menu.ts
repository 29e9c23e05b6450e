import type { ClipboardEvent, DragEvent, RefObject } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import { searchRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import type { ReaderHandle } from '../../../editor/reader/reader.tsx'
import type { MarkedQuote } from '../../../editor/reader/segments.ts'
import { useIntoDraft } from '../../../quoting/use-into-draft.ts'
import { useContextMenu } from '../../../ui/context-menu.tsx'
import { copyText } from '../../../ui/copy-text.ts'
import { say } from '../../../ui/notices.ts'
import { words } from '../words.ts'
import { isKeptIn } from './kept-in.ts'
import { asPhrase, type ReaderActs, readerMenu } from './reader-menu.ts'
import type { Opened } from './use-opened.ts'

type Options = Readonly<{
  opened: Opened
  marked: readonly MarkedQuote[]
  reader: RefObject<ReaderHandle | null>
}> &
  Omit<ReaderActs, 'onCopy' | 'onLookUp' | 'onPrint' | 'intoDraft'>

/** The menu of the reader; and the clipboard and drags, which words off the record do not get into. */
export function useReaderMenu({ opened, marked, reader, ...acts }: Options) {
  const { snapshot, quotes, selected } = opened
  const intoDraft = useIntoDraft()
  const chosenNow = () => {
    const range: Range | null = reader.current?.chosen() ?? null
    return range && { range, text: snapshot.text.slice(...range), isKept: isKeptIn(marked, range) }
  }
  const quoteAt = (pressed: Element | null) => {
    const mark = pressed?.closest('mark.qm')
    const id = mark instanceof HTMLElement ? mark.dataset['quotes']?.split(' ')[0] : undefined
    return quotes.find(quote => quote.id === id) ?? null
  }
  const { handlers, menu } = useContextMenu(pressed => {
    const chosen = chosenNow()
    const block = pressed?.closest<HTMLElement>('[data-block]')?.dataset['block']
    const things = {
      chosen,
      quote: pressed ? quoteAt(pressed) : chosen ? null : selected,
      block: block === undefined ? (reader.current?.block() ?? 0) : Number(block),
    }
    return readerMenu(things, {
      ...acts,
      onCopy: text => void copyText(text, words.menu.copied, words.menu.noClipboard),
      onLookUp: text => windowRouter().go(searchRoute(asPhrase(text))),
      onPrint: () => window.print(),
      intoDraft,
    })
  })
  const keepIn = (event: ClipboardEvent | DragEvent) => {
    if (!chosenNow()?.isKept) return
    event.preventDefault()
    say(words.menu.keptIn)
  }
  return { handlers: { ...handlers, onCopy: keepIn, onDragStart: keepIn }, menu }
}
