import { Fragment, useState } from 'react'
import type { QuoteOrder, QuotePage, QuoteRow } from '../../../shared/domain/quote-list.ts'
import { mayBeNamed, mayBeShown } from '../../../shared/domain/terms.ts'
import { useCall } from '../../app/use-call.ts'
import { Covered } from '../../quoting/covered.tsx'
import { useHeldWords } from '../../quoting/use-held-words.ts'
import { formatMoment, formatPublished } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { termsClass } from '../../ui/sign.tsx'
import { Failure, Waiting } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { byYear } from './by-year.ts'
import { words as said } from './words.ts'

/** Statements shown at a time. */
const STEP = 100
const nothing: readonly QuoteRow[] = []

type StatementsProps = Readonly<{ personId: string; onOpen: (row: QuoteRow) => void }>

/** Everything a person said, in order of time, each leading to its passage. */
export function Statements({ personId, onOpen }: StatementsProps) {
  const [order, setOrder] = useState<QuoteOrder>('said')
  const [limit, setLimit] = useState(STEP)
  const loaded = useCall('quotes.browse', { person: personId, order, limit }, { keep: true })
  const rows = loaded.status === 'ready' ? loaded.value.rows : nothing
  const shown = useHeldWords(rows.filter(row => !mayBeShown(row.terms)).map(row => row.id))
  if (loaded.status === 'loading') return <Waiting what={said.statements.reading} />
  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  const { total }: QuotePage = loaded.value
  const newest = order === 'said-newest'
  return (
    <>
      <h2>
        {said.statements.title} <span className="n">{said.statements.counted({ count: total })}</span>
        {total > 1 && (
          <button type="button" className="link" onClick={() => setOrder(newest ? 'said' : 'said-newest')}>
            {newest ? said.statements.oldestFirst : said.statements.newestFirst}
          </button>
        )}
      </h2>
      {total === 0 && <p className="hint">{said.statements.none}</p>}
      {byYear(rows, total).map(({ year, rows: some }) => (
        <Fragment key={year}>
          {year && <h3 className="year num">{year}</h3>}
          <ol>
            {some.map(row => (
              <Statement key={row.id} row={row} shown={shown.get(row.id)} onOpen={() => onOpen(row)} />
            ))}
          </ol>
        </Fragment>
      ))}
      {rows.length < total && (
        <p className="line">
          <button type="button" className="link" onClick={() => setLimit(Math.min(1000, limit + STEP))}>
            {said.statements.more({ count: total })}
          </button>
        </p>
      )}
    </>
  )
}

type StatementProps = Readonly<{ row: QuoteRow; shown: string | undefined; onOpen: () => void }>

function Statement({ row, shown, onOpen }: StatementProps) {
  const words = row.words ?? shown
  return (
    <li className="stm">
      <div className="d num">
        <b>
          {row.publishedAt ? formatPublished(row.publishedAt.slice(0, 10)) : formatMoment(row.capturedAt)}
        </b>
        {row.publishedAt ? said.statements.published : said.statements.captured}
      </div>
      <div className={`ln t-${termsClass[row.terms]}`}>
        <Icon name={`terms-${row.terms}`} />
      </div>
      <div className="b">
        {words === undefined ? (
          <Covered />
        ) : (
          <p className="said" lang={row.language ?? undefined} dir="auto">
            {words}
          </p>
        )}
        <div className="ft">
          <span className={`t-${termsClass[row.terms]}`}>
            {!mayBeNamed(row.terms) && row.nameAs
              ? said.statements.termsAs({ terms: common.terms[row.terms], name: row.nameAs })
              : common.terms[row.terms]}
          </span>
          <button type="button" className="link" onClick={onOpen}>
            {said.statements.where({ source: row.sourceTitle, block: row.block + 1 })}
          </button>
          {row.checkState === 'checked' && <span className="v-ok">{common.checkStates.checked}</span>}
        </div>
      </div>
    </li>
  )
}
