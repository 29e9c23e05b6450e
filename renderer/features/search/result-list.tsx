import type { KeyboardEvent } from 'react'
import type { SearchableKind } from '../../../shared/domain/search.ts'
import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-names.ts'
import { Lit } from '../../ui/lit.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import type { Group, Row } from './results.ts'
import { words } from './words.ts'

const kindIcons: Readonly<Record<SearchableKind, IconName>> = {
  source: 'article',
  quote: 'quotes',
  person: 'people',
  note: 'notes',
  draft: 'drafts',
}

type ResultListProps = Readonly<{
  groups: readonly Group[]
  current: string | null
  onSelect: (row: Row) => void
  onOpen: (row: Row) => void
  onMore: (id: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}>

/** The results by document, with every passage. One tab stop: arrows move through passages across documents. */
export function ResultList({ groups, current, onSelect, onOpen, onMore, onKeyDown }: ResultListProps) {
  return groups.map(({ hit, rows, more, hidden }) => (
    <article key={hit.id} className="res" aria-label={hit.title}>
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
  ))
}
