import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import type { SourceRow } from '../../../shared/domain/source.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { filterWords, fold } from '../../../shared/text/fold.ts'
import { formatPublished } from '../../ui/format.ts'
import type { IconName } from '../../ui/icon-names.ts'
import type { Command } from '../commands.ts'
import { draftsRoute, notesRoute, peopleRoute, type Route, sourcesRoute } from '../route.ts'
import { words } from './words.ts'

/** Something of the notebook that has a name, or a quote that has words. */
export type Thing = Readonly<{
  key: string
  kind: 'source' | 'quote' | 'person' | 'note' | 'draft'
  words: string
  detail: string
  route: Route
}>

export const thingIcons: Readonly<Record<Thing['kind'], IconName>> = {
  source: 'sources',
  quote: 'quotes',
  person: 'people',
  note: 'notes',
  draft: 'drafts',
}

/** Whether each word that was typed begins a word of the command, whatever stands between the words. */
export function commandMatches(command: Command, typed: string): boolean {
  const words = plainWords(command.words)
  return plainWords(typed).every(part => words.some(word => word.startsWith(part)))
}
const plainWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '')

/** Whether each word that was typed stands in one of the names. */
export function nameMatches(names: readonly string[], typed: string): boolean {
  const all = fold(names.join('\n'))
  return filterWords(typed).every(part => all.includes(part))
}

const both = (one: string | null, other: string | null): string =>
  one && other ? words.both({ one, other }) : (one ?? '') || (other ?? '')

export const sourceThing = (
  source: Pick<SourceRow, 'id' | 'title' | 'publisher' | 'publishedAt'>,
): Thing => ({
  key: `source ${source.id}`,
  kind: 'source',
  words: source.title,
  detail: both(source.publisher, source.publishedAt && formatPublished(source.publishedAt.slice(0, 10))),
  route: sourcesRoute({ id: source.id }),
})

/** A person who was found by another name shows that name too. */
export function personThing({ id, name, aliases, role }: PersonRow, typed: string): Thing {
  const alias = nameMatches([name], typed) ? undefined : aliases.find(one => nameMatches([one], typed))
  const detail = both(alias ?? null, role)
  return { key: `person ${id}`, kind: 'person', words: name, detail, route: peopleRoute(id) }
}

export const draftThing = ({ id, title }: Readonly<{ id: string; title: string }>): Thing => ({
  key: `draft ${id}`,
  kind: 'draft',
  words: title || words.untitled.draft,
  detail: '',
  route: draftsRoute(id),
})

export const noteThing = ({ id, title }: Readonly<{ id: string; title: string }>): Thing => ({
  key: `note ${id}`,
  kind: 'note',
  words: title || words.untitled.note,
  detail: '',
  route: notesRoute(id),
})

/** A quote that was found by its words. Words off the record are not shown, only that they are there. */
export function quoteThing({ id, title, detail, sourceId, terms, passages }: SearchHit): Thing | null {
  if (sourceId === null) return null
  const open = terms !== null && mayBeShown(terms)
  return {
    key: `quote ${id}`,
    kind: 'quote',
    words: open ? (passages[0]?.text ?? detail) : words.offRecord({ title }),
    detail: open ? title : words.hidden,
    route: sourcesRoute({ id: sourceId, quote: id }),
  }
}
