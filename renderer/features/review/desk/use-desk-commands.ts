import { useCommands } from '../../../app/commands.ts'
import { words } from '../words.ts'

type DeskCommands = Readonly<{
  mayStart: boolean
  onStart: () => void
  onSignOff: () => void
  onNextOpen: () => void
  onOpenDraft: () => void
}>

/** What the palette offers in Review. */
export function useDeskCommands({ mayStart, ...on }: DeskCommands): void {
  useCommands([
    {
      id: 'review-start',
      words: words.commands.start,
      group: 'Here',
      icon: 'review',
      when: mayStart,
      run: on.onStart,
    },
    {
      id: 'review-next-open',
      words: words.commands.nextOpen,
      group: 'Here',
      icon: 'verdict-open',
      run: on.onNextOpen,
    },
    {
      id: 'review-open-draft',
      words: words.commands.openDraft,
      group: 'Here',
      icon: 'drafts',
      run: on.onOpenDraft,
    },
    {
      id: 'review-sign-off',
      words: words.commands.signOff,
      group: 'Here',
      icon: 'verdict-confirmed',
      when: !mayStart,
      run: on.onSignOff,
    },
  ])
}
