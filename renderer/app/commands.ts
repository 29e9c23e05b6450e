import { useLayoutEffect, useRef } from 'react'
import type { IconName } from '../ui/icon-names.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Where a command stands in the palette, in this order. */
export const commandGroups = ['Here', 'Go to', 'Make', 'Notebook', 'Colours', 'Moving around'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Something that a person can ask for by its words or its key. */
export type Command = Readonly<{
  id: string
  words: string
  group: CommandGroup
  icon?: IconName | undefined
  /** Chords that run it wherever the focus is; the first is shown beside it. See `isChord` for how they are written. */
  keys?: readonly string[] | undefined
  /** Its keys belong to the field or the editor while one types there. */
  notWhileTyping?: boolean | undefined
  /** False takes it away: it cannot be done now. */
  when?: boolean | undefined
  /** It stands on the sheet of keys and not in the palette. */
  keyOnly?: boolean | undefined
  run: () => void
}>

/** The commands of everything that is shown now: the window's, and those of the open place. */
export function createCommands() {
  const givers = new Set<() => readonly Command[]>()
  return {
    /** Answers what takes them out again. */
    add(give: () => readonly Command[]): () => void {
      givers.add(give)
      return () => {
        givers.delete(give)
      }
    },
    /** Those that can be done now, in the order of the groups. */
    current(): readonly Command[] {
      const all = [...givers].flatMap(give => give()).filter(isPossible)
      return commandGroups.flatMap(group => all.filter(command => command.group === group))
    },
  }
}

const isPossible = ({ when }: Command): boolean => when !== false

/** Those of this window. */
export const windowCommands = createCommands()

/** What runs at which chord. */
const bindings = (commands: readonly Command[]): Record<string, () => void> =>
  Object.fromEntries(commands.flatMap(({ keys = [], run }) => keys.map(key => [key, run])))

/**
 * Offers these commands while this component stands: in the palette, on the sheet of keys, and by their keys. A place
 * says here what it can do; the key stands nowhere else.
 */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })
  useLayoutEffect(() => windowCommands.add(() => latest.current), [])
  const possible = commands.filter(isPossible)
  useShortcuts(bindings(possible.filter(command => !command.notWhileTyping)))
  useShortcuts(bindings(possible.filter(command => command.notWhileTyping)), { whileTyping: false })
}
