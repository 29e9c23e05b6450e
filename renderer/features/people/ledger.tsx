import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { scriptsOf } from './scripts-of.ts'
import { SealedNames } from './sealed-names.tsx'
import { Statements } from './statements.tsx'
import type { Identity } from './use-identity.ts'
import { words } from './words.ts'

type LedgerProps = Readonly<{
  person: PersonRow
  /** Who a sealed person is, while that is shown. */
  identity: Identity | null
  onIdentity: () => void
  onHide: () => void
  onOpen: (row: QuoteRow) => void
}>

/** Who someone is, under which names, and everything they said. */
export function Ledger({ person, identity, onIdentity, onHide, onOpen }: LedgerProps) {
  return (
    <article className="led">
      <div className="name">
        <h1 dir="auto">{person.name}</h1>
      </div>
      {person.sealed ? (
        <SealedNames identity={identity} onOpen={onIdentity} onHide={onHide} />
      ) : (
        <Names person={person} />
      )}
      <Statements key={person.id} personId={person.id} onOpen={onOpen} />
    </article>
  )
}

/** Role, and every form of the name. */
function Names({ person }: Readonly<{ person: PersonRow }>) {
  const names = [person.name, ...person.aliases]
  return (
    <>
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
    </>
  )
}
