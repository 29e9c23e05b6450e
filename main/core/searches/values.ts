import type { Parsed } from '../../../shared/contract.ts'
import type { Session } from '../session.ts'

/** Values told at once. */
const MOST = 12

type Field = Parsed<'search.values'>['field']

/** Every value of a field in the notebook, some more than once. */
function* every({ sources, quotes, people }: Session, field: Field): Generator<string | null> {
  if (field === 'speaker' || field === 'person') {
    for (const { name, aliases } of people.all().values()) yield* [name, ...aliases]
    return
  }
  for (const { publisher, language, tags } of sources.all().values()) {
    if (field === 'tag') yield* tags
    else yield field === 'publisher' ? publisher : language
  }
  if (field === 'tag') for (const { tags } of quotes.all().values()) yield* tags
}

/**
 * The values of a field that begin with what was typed, and after them those of which a later word does; each once,
 * the more frequent first.
 */
export function valuesOf(session: Session, field: Field, begins: string): string[] {
  const typed = begins.normalize('NFKC').toLocaleLowerCase()
  const counts = new Map<string, number>()
  for (const value of every(session, field)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].flatMap(([value, count]) => {
    const rank = rankOf(value.normalize('NFKC').toLocaleLowerCase(), typed)
    return rank === null ? [] : [{ value, count, rank }]
  })
  ranked.sort((a, b) => a.rank - b.rank || b.count - a.count || (a.value < b.value ? -1 : 1))
  return ranked.slice(0, MOST).map(({ value }) => value)
}

function rankOf(value: string, typed: string): number | null {
  if (value.startsWith(typed)) return 0
  const words = value.split(/[^\p{L}\p{N}\p{M}]+/u).slice(1)
  return words.some(word => word.startsWith(typed)) ? 1 : null
}
