import type { IconName } from '../../ui/icon-names.ts'
import { type Command, commandGroups } from '../commands.ts'
import { searchRoute } from '../route.ts'
import { windowRouter } from '../router.ts'
import { commandMatches, type Thing, thingIcons } from './entries.ts'
import type { Things } from './use-things.ts'
import { words as phrases } from './words.ts'

/** A row of the palette. */
export type Entry = Readonly<{
  key: string
  /** The command that it is, to be remembered as recent; null for a thing, which is remembered when it is shown. */
  command: string | null
  icon: IconName | undefined
  words: string
  detail: string
  /** The key that does the same. */
  chord: string | undefined
  run: () => void
}>
export type Section = Readonly<{ title: string; entries: readonly Entry[] }>

/** Before typing: what was recent, then every command. */
export function allSections(recent: readonly (Thing | Command)[], commands: readonly Command[]): Section[] {
  const lately = recent.map(entry => ('run' in entry ? commandEntry(entry) : thingEntry(entry)))
  return filled([
    { title: phrases.recent, entries: lately.map(entry => ({ ...entry, key: `recent ${entry.key}` })) },
    ...commandGroups.map(group => ({
      title: phrases.groups[group],
      entries: commands.filter(one => one.group === group && !one.keyOnly).map(commandEntry),
    })),
  ])
}

/** While typing: commands, things by kind, and the way to Search. */
export function foundSections(
  typed: string,
  commands: readonly Command[],
  { groups, settled }: Things,
): Section[] {
  const matching = commands.filter(command => !command.keyOnly && commandMatches(command, typed))
  const found = filled([
    { title: phrases.commands, entries: matching.map(commandEntry) },
    ...groups.map(group => ({ title: group.title, entries: group.things.map(thingEntry) })),
  ])
  // Enter takes the first row: that may not be Search only because the others are still on the way.
  if (found.length === 0 && !settled) return []
  return [...found, { title: phrases.everywhere, entries: [searchEntry(typed.trim())] }]
}

const filled = (sections: readonly Section[]): Section[] =>
  sections.filter(({ entries }) => entries.length > 0)

const commandEntry = ({ id, icon, words, keys, run }: Command): Entry => ({
  key: `command ${id}`,
  command: id,
  icon,
  words,
  detail: '',
  chord: keys?.[0],
  run,
})

const thingEntry = ({ key, kind, words, detail, route }: Thing): Entry => ({
  key,
  command: null,
  icon: thingIcons[kind],
  words,
  detail,
  chord: undefined,
  run: () => windowRouter().go(route),
})

const searchEntry = (typed: string): Entry => ({
  key: 'search',
  command: null,
  icon: 'search',
  words: phrases.search({ typed }),
  detail: '',
  chord: undefined,
  run: () => windowRouter().go(searchRoute(typed)),
})
