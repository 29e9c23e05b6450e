import type { Person } from '../../../shared/domain/quote.ts'
import type { Records } from '../records/repository.ts'

/**
 * By which names someone goes, also where they are sealed: for rules that must know them and tell nobody. A sealed
 * person's record is read once, until it is changed.
 */
export function createRealNames(records: Records): (person: Person) => readonly string[] {
  const known = new WeakMap<Person, readonly string[]>()
  return person => {
    if (!person.sealed) return [person.name, ...person.aliases]
    const names = known.get(person) ?? namesIn(records.get('person', person.id))
    known.set(person, names)
    return names
  }
}

const namesIn = ({ name, aliases }: Person): readonly string[] => [name, ...aliases]
