import type { Person } from './quote.ts'
import type { Reply } from './review.ts'

/**
 * The one rule of what may be shown of a person: of a sealed one the label, and nothing that tells who it is. Whatever
 * leaves the core goes through it; the names themselves are answered to the passphrase alone (`people.open`).
 */
export function shownPerson<P extends Person>(person: P): P {
  return person.sealed ? { ...person, name: person.sealed.label, aliases: [], role: '' } : person
}

/** A right of reply as it may be shown: one that was put to a sealed person was put to the label. */
export function shownReply(reply: Reply, people: ReadonlyMap<string, Person>): Reply {
  const sealed = people.get(reply.personId ?? '')?.sealed
  return sealed ? { ...reply, who: sealed.label } : reply
}
