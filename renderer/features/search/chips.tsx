import type { ReactNode } from 'react'
import type { Query, QueryClause } from '../../../shared/query/query.ts'
import { Icon } from '../../ui/icon.tsx'
import { understood } from './understood.ts'
import { words } from './words.ts'

type ChipsProps = Readonly<{
  query: string
  parsed: Query
  /** Selects the clause in the box, to be written anew. */
  onEdit: (clause: QueryClause) => void
  onRemove: (clause: QueryClause) => void
  children?: ReactNode
}>

/** What was understood of the query, clause by clause: each can be opened in the box, or taken away. */
export function Chips({ query, parsed, onEdit, onRemove, children }: ChipsProps) {
  return (
    <div className="chips">
      <ul aria-label={words.chips.list}>
        {parsed.clauses.map(clause => {
          const { label, text } = understood(clause, query)
          const whole = `${label} ${text}`
          return (
            <li key={clause.start} className="chip set">
              <button
                type="button"
                className="bare"
                title={words.chips.edit({ clause: whole })}
                onClick={() => onEdit(clause)}
              >
                <b>{label}</b>{' '}
                <span className="cut" dir="auto">
                  {text}
                </span>
              </button>
              <button
                type="button"
                className="bare"
                aria-label={words.chips.remove({ clause: whole })}
                title={words.chips.remove({ clause: whole })}
                onClick={() => onRemove(clause)}
              >
                <Icon name="close" size="small" />
              </button>
            </li>
          )
        })}
      </ul>
      <span className="grow" />
      {children}
    </div>
  )
}
