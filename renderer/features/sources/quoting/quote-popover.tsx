import { useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Range } from '../../../../shared/domain/ids.ts'
import type { Snapshot } from '../../../../shared/domain/source.ts'
import { emptyEntry } from '../../../quoting/quote-entry.ts'
import { QuoteForm } from '../../../quoting/quote-form.tsx'
import { useQuoteActs } from '../../../quoting/use-quote-acts.ts'
import { words } from '../words.ts'

type QuotePopoverProps = Readonly<{
  snapshot: Snapshot
  language: string | null
  range: Range
  /** Where the words stand in the window: the form opens beside them. */
  place: DOMRect
  onSaved: (quoteId: string) => void
  onClose: () => void
}>

/** The form that makes a quote of the chosen words, at the words. */
export function QuotePopover({ snapshot, language, range, place, onSaved, onClose }: QuotePopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const acts = useQuoteActs()
  return (
    <>
      <span
        ref={anchor}
        className="quote-anchor"
        style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
      />
      <Popover
        className="pop quote-pop"
        triggerRef={anchor}
        isOpen
        placement="bottom"
        onOpenChange={open => !open && onClose()}
      >
        <Dialog className="dialog" aria-label={words.reading.quote}>
          <QuoteForm
            words={snapshot.text.slice(...range)}
            language={language}
            entry={emptyEntry}
            action={words.reading.saveQuote}
            onCancel={onClose}
            onSave={async fields => {
              const quote = await acts.create({ snapshotId: snapshot.id, range, ...fields })
              onSaved(quote.id)
            }}
          />
        </Dialog>
      </Popover>
    </>
  )
}
