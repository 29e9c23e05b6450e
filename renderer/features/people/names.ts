import type { Person, PersonRow } from '../../../shared/domain/quote.ts'
import { filterWords, fold } from '../../../shared/text/fold.ts'

/** The people of whom some name, spelling or the role has all the words that were typed. */
export function matchingPeople(people: readonly PersonRow[], typed: string): readonly PersonRow[] {
  const words = filterWords(typed)
  if (words.length === 0) return people
  return people.filter(({ name, aliases, role }) => {
    const text = fold([name, ...aliases, role].join('\n'))
    return words.every(word => text.includes(word))
  })
}

/** Names as typed, one on each line: each once, without the person's own. */
export function splitNames(typed: string, own: string): string[] {
  const names = typed.split('\n').map(name => name.trim().normalize('NFC'))
  return [...new Set(names)].filter(name => name !== '' && name !== own.trim().normalize('NFC'))
}

/** All names that two people have together, the first one's own first. */
export const namesTogether = (kept: Person, merged: Person): string[] => [
  ...new Set([kept.name, ...kept.aliases, merged.name, ...merged.aliases]),
]
