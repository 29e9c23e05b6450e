import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { scriptsOf } from './scripts-of.ts'
import { Statements } from './statements.tsx'
import { words } from './words.ts'

type LedgerProps = Readonly<{ person: PersonRow; onOpen: (row: QuoteRow) => void }>

/** Who someone is, under which names, and everything they said. */
export function Ledger({ person, onOpen }: LedgerProps) {
  const names = [person.name, ...person.aliases]
  return (
    <article className="led">
      <div className="name">
        <h1 dir="auto">{person.name}</h1>
      </div>
      {person.role && (
        <p className="role" dir="auto">
          {person.role}
        </p>
      )}
      <h2>
        {words.names} <span className="n">{words.namesCounted({ count: names.length })}</span>
      </h2>
      <table className="tbl">
        <thead className="vh">
          <tr>
            <th>{words.name}</th>
            <th>{words.script}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(name => (
            <tr key={name}>
              <td className="al">
                <bdi>{name}</bdi>
              </td>
              <td>{scriptsOf(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Statements key={person.id} personId={person.id} onOpen={onOpen} />
    </article>
  )
}
