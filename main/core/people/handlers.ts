import type { Handlers } from '../../../shared/contract.ts'
import { countBy } from '../records/count-by.ts'
import { defined } from '../records/defined.ts'
import type { CurrentSession } from '../session.ts'
import { mergePeople, splitPeople } from './merge.ts'
import { removePerson } from './remove.ts'

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
      const person = transact(() => records.update('person', id, revision, defined(changes)))
      session.saved('person', person)
      return person
    },
    'people.remove': ({ id, revision }) => removePerson(current(), id, revision),
    'people.restore': ({ removed }) => {
      const session = current()
      const { records, transact } = session.notebook
      const person = transact(() => records.restore('person', removed))
      session.saved('person', person)
      return person
    },
    'people.merge': input => mergePeople(current(), input),
    'people.split': input => splitPeople(current(), input),
  }
}

const collator = new Intl.Collator(undefined, { numeric: true })
