import type { MouseEvent } from 'react'
import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { carriedOf } from '../../quoting/carried.ts'
import { Covered } from '../../quoting/covered.tsx'
import { DRAGGED } from '../../quoting/dragged.ts'
import { formatMoment, formatPublished } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Lit } from '../../ui/lit.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type QuoteRowItemProps = Readonly<{
  id: string
  /** Undefined while it is on the way: the row keeps its place. */
  row: QuoteRow | undefined
  /** The words of a covered one, while they are shown. */
  shown: string | undefined
  index: number
  current: boolean
  selected: boolean
  onPress: (event: MouseEvent) => void
  onOpen: () => void
}>

/** One quote in the list: its words, who said them, on what terms, where and when. */
export function QuoteRowItem(props: QuoteRowItemProps) {
  const { id, row, shown, index, current, selected, onPress, onOpen } = props
  // What its terms let out of the window, with the name or description that may go with it.
  const carried = row?.words ? carriedOf({ ...row, words: row.words }) : null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the grid points at its row by aria-activedescendant
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by their height, as no table allows
    <div
      className={current ? 'quote current' : 'quote'}
      id={id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      onClick={onPress}
      draggable={carried !== null}
      onDragStart={event => {
        if (row) event.dataTransfer.setData(DRAGGED, row.id)
        event.dataTransfer.setData('text/plain', carried ?? '')
        event.dataTransfer.effectAllowed = 'copy'
      }}
      onDoubleClick={onOpen}
    >
      {row ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a cell of the grid above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the row is what is pointed at */}
          <div role="gridcell" className="words" lang={row.language ?? undefined} dir="auto">
            {row.words !== null ? (
              <Lit text={row.words} ranges={row.highlights} />
            ) : (
              (shown ?? <Covered hint={current} />)
            )}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: a cell of the grid above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the row is what is pointed at */}
          <div role="gridcell" className="meta">
            <TermsSign terms={row.terms} />
            <span className="who" dir="auto">
              {row.speakerName ?? words.unnamed.person}
            </span>
            <span className="cut" dir="auto" title={row.sourceTitle}>
              {row.sourceTitle}
            </span>
            <span className="end">
              {row.tags.length > 0 && (
                <span className="cut tags" dir="auto" title={row.tags.join(', ')}>
                  {row.tags.join(', ')}
                </span>
              )}
              {row.checkState === 'checked' && (
                <span className="sign v-ok" title={common.checkStates.checked}>
                  <Icon name="verdict-confirmed" size="small" />
                  <span className="vh">{common.checkStates.checked}</span>
                </span>
              )}
              <span>{row.publishedAt ? formatPublished(row.publishedAt) : formatMoment(row.capturedAt)}</span>
            </span>
          </div>
        </>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a cell of the grid above
        // biome-ignore lint/a11y/useFocusableInteractive: the row is what is pointed at
        <div role="gridcell" />
      )}
    </div>
  )
}
