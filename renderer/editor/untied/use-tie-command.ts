import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useCommands } from '../../app/commands.ts'
import { say } from '../../ui/notices.ts'
import { words as editorWords } from '../words.ts'
import { tie } from './tie.ts'
import { tieKey } from './untied-slip.tsx'
import type { Untied } from './use-untied.ts'

/** Read when drawn: the language may change. */
const words = editorWords.untied

/** One key ties the quotation at the caret to the quote that it most surely came from. */
export function useTieCommand(atCaret: readonly Untied[]): void {
  const [editor] = useLexicalComposerContext()
  useCommands([
    {
      id: 'tie',
      words: words.command,
      group: 'Here',
      icon: 'quotes',
      keys: [tieKey],
      run: () => {
        const one = atCaret.find(({ proposal }) => proposal?.kind === 'quote')
        if (one?.proposal?.kind === 'quote') tie(editor, one, one.proposal.found.quote.id)
        else say(words.nothingHere)
      },
    },
  ])
}
