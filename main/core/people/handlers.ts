import type { Handlers, Parsed } from '../../../shared/contract.ts'
import type { Person } from '../../../shared/domain/quote.ts'
import { shownPerson } from '../../../shared/domain/sealed.ts'
import { countBy } from '../records/count-by.ts'
import { defined } from '../records/defined.ts'
import type { CurrentSession } from '../session.ts'
import { mergePeople, splitPeople } from './merge.ts'
import { removePerson } from './remove.ts'
import { mustNotBeSealed, openIdentity, sealPerson, unsealPerson } from './sealing.ts'

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `people.${string}`>>

export function createPeopleHandlers(current: CurrentSession): PeopleHandlers {
  return {
    'people.list': () => {
      const { people, quotes } = current()
      const counts = countBy(quotes.all().values(), quote => quote.speakerId)
      const rows = Array.from(people.all().values(), person => ({
        ...person,
        quoteCount: counts.get(person.id) ?? 0,
      }))
      return { people: rows.sort((a, b) => collator.compare(a.name, b.name)) }
    },
    'people.create': content => {
      const session = current()
      const { records, transact } = session.notebook
      const person = transact(() => records.insert('person', content))
      session.saved('person', person)
      return person
    },
    'people.update': ({ id, revision, changes }) => {
      const session = current()
      const { records, transact } = session.notebook
      const before = session.people.all().get(id)
      if (before && namesDiffer(before, changes)) mustNotBeSealed(session, id, 'changed')
      const { defaultTerms } = changes
      const person = transact(() =>
        records.update('person', id, revision, before?.sealed ? defined({ defaultTerms }) : defined(changes)),
      )
      session.saved('person', person)
      return shownPerson(person)
    },
    'people.seal': input => sealPerson(current(), input),
    'people.unseal': input => unsealPerson(current(), input),
    'people.open': input => openIdentity(current(), input),
    'people.remove': ({ id, revision }) => {
      mustNotBeSealed(current(), id, 'removed')
      return removePerson(current(), id, revision)
    },
    'people.restore': ({ removed }) => {
      const session = current()
      const { records, transact } = session.notebook
      const person = transact(() => records.restore('person', removed))
      session.saved('person', person)
      return person
    },
    'people.merge': input => {
      for (const { id } of [input.keep, input.merged]) mustNotBeSealed(current(), id, 'merged')
      return mergePeople(current(), input)
    },
    'people.split': input => {
      mustNotBeSealed(current(), input.undo.kept.id, 'parted')
      return splitPeople(current(), input)
    },
  }
}

/** What a form sends along of a sealed person is the label that it was shown: that changes nothing. */
const namesDiffer = (shown: Person, { name, aliases, role }: Parsed<'people.update'>['changes']): boolean =>
  (name !== undefined && name !== shown.name) ||
  (aliases !== undefined && aliases.join('\n') !== shown.aliases.join('\n')) ||
  (role !== undefined && role !== shown.role)

const collator = new Intl.Collator(undefined, { numeric: true })
