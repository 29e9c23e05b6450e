import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import type { SearchableKind } from '../../../shared/domain/search.ts'
import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-names.ts'
import { Lit } from '../../ui/lit.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { textScale } from '../../ui/text-scale.ts'
import type { Group, Row } from './results.ts'
import { words } from './words.ts'

const kindIcons: Readonly<Record<SearchableKind, IconName>> = {
  source: 'article',
  quote: 'quotes',
  person: 'people',
  note: 'notes',
  draft: 'drafts',
}

/** Of a document with two passages, in px at the usual size of text: each is measured once it is drawn. */
const ABOUT = 140
/** So many documents before the last that are here, more are asked for. */
const AHEAD = 20

export interface ResultListHandle {
  /** Goes to a row, which may not be drawn yet. */
  focusRow(row: Row): void
}

type ResultListProps = Readonly<{
  ref?: Ref<ResultListHandle>
  /** What scrolls. */
  scroller: RefObject<HTMLDivElement | null>
  groups: readonly Group[]
  current: string | null
  onSelect: (row: Row) => void
  onOpen: (row: Row) => void
  onMore: (id: string) => void
  /** The end of what is here comes near. */
  onEnd: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}>

/**
 * The results by document, with every passage, of which only those in view are drawn. One tab stop: arrows move through
 * passages across documents.
 */
export function ResultList(props: ResultListProps) {
  const { scroller, groups, current, onEnd } = props
  const awaited = useRef<string | null>(null)
  const currentGroup = groups.findIndex(({ rows }) => rows.some(({ key }) => key === current))
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ABOUT * textScale(),
    getItemKey: index => groups[index]?.hit.id ?? index,
    overscan: 6,
    // The row that has the focus stays, however far away one scrolls.
    rangeExtractor: range => {
      const drawn = defaultRangeExtractor(range)
      return currentGroup < 0 || drawn.includes(currentGroup)
        ? drawn
        : [...drawn, currentGroup].toSorted((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()
  const last = virtual.range?.endIndex ?? 0
  useEffect(() => {
    if (groups.length > 0 && last >= groups.length - AHEAD) onEnd()
  }, [last, groups.length, onEnd])

  const focusNow = (key: string): boolean => {
    const element = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
    return !!element
  }
  useEffect(() => {
    if (awaited.current !== null && focusNow(awaited.current)) awaited.current = null
  })
  useImperativeHandle(props.ref, () => ({
    focusRow: row => {
      awaited.current = null
      if (focusNow(row.key)) return
      awaited.current = row.key
      virtual.scrollToIndex(groups.findIndex(({ hit }) => hit.id === row.hit.id))
    },
  }))

  return (
    <div className="virtual" style={{ blockSize: virtual.getTotalSize() }}>
      {items.map(item => {
        const group = groups[item.index]
        return (
          group && (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="placed"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Found {...props} group={group} />
            </div>
          )
        )
      })}
    </div>
  )
}

type FoundProps = Pick<ResultListProps, 'current' | 'onSelect' | 'onOpen' | 'onMore' | 'onKeyDown'> &
  Readonly<{ group: Group }>

/** A document found. */
function Found({ group, current, onSelect, onOpen, onMore, onKeyDown }: FoundProps) {
  const { hit, rows, more, hidden } = group
  return (
    <article className="res" aria-label={hit.title}>
      <div className="hd">
        <Icon name={kindIcons[hit.kind]} />
        <h2 dir="auto" lang={hit.language ?? undefined}>
          <Lit text={hit.title} ranges={hidden ? [] : hit.titleHighlights} />
        </h2>
        <span className="n" title={words.places({ places: hit.hits })}>
          {formatCount(hit.hits)}
        </span>
        <small>
          {hit.detail}
          {hit.terms && hit.terms !== 'on-the-record' && <TermsSign terms={hit.terms} />}
          {hit.spelling && (
            <span className="mark" title={words.spellingHint}>
              {words.spelling}
            </span>
          )}
          {hit.fresh && <span className="mark fresh">{words.fresh}</span>}
        </small>
      </div>
      <ol>
        {rows.map(row => (
          <li key={row.key}>
            <button
              type="button"
              className="passage"
              data-row={row.key}
              dir="auto"
              lang={hit.language ?? undefined}
              tabIndex={row.key === current ? 0 : -1}
              aria-current={row.key === current || undefined}
              onFocus={() => onSelect(row)}
              onClick={event => event.currentTarget.focus()}
              onDoubleClick={() => onOpen(row)}
              onKeyDown={onKeyDown}
            >
              {row.passage ? (
                <Lit text={row.passage.text} ranges={row.passage.highlights} />
              ) : (
                <span className="dim">{hidden ? words.hiddenStatement : words.inDetails}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {hit.hidden > 0 && (
        <p className="more">
          <TermsSign terms="off-the-record" />
          <span>{words.hiddenHits({ n: hit.hidden })}</span>
        </p>
      )}
      {more > 0 && (
        <p className="more">
          <button type="button" className="link" onClick={() => onMore(hit.id)}>
            {words.morePassages({ n: more })}
          </button>
        </p>
      )}
    </article>
  )
}
