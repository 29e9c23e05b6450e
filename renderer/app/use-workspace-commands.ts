import { sentenceFor } from '../../shared/errors.ts'
import { useMakeWritten } from '../editor/writing/use-make-written.ts'
import { useVerification } from '../features/activity/verify-desk.ts'
import { sayFailed } from '../ui/notices.ts'
import { type Command, useCommands } from './commands.ts'
import { useNotebookActs } from './notebook.ts'
import { focusPane } from './pane-focus.ts'
import { places } from './rail.tsx'
import { draftsRoute, notesRoute, type Place } from './route.ts'
import { windowRouter } from './router.ts'
import { useSettings } from './settings.ts'
import { words as undoWords } from './undo/words.ts'
import { windowUndo } from './undo.ts'

type Shows = Readonly<{
  goTo: (place: Place) => void
  showPalette: () => void
  showKeys: () => void
  showSettings: () => void
}>

/** What can be done wherever one is in a notebook. */
export function useWorkspaceCommands({ goTo, showPalette, showKeys, showSettings }: Shows): void {
  const [{ theme }, change] = useSettings()
  const acts = useNotebookActs()
  const drafts = useMakeWritten('draft', draftsRoute)
  const notes = useMakeWritten('note', notesRoute)
  const { state, verify, stop } = useVerification()
  const router = windowRouter()
  const run = (work: Promise<unknown>) => {
    work.catch((error: unknown) => sayFailed(sentenceFor(error)))
  }
  const verifying = state.status === 'running'

  const commands: readonly Command[] = [
    ...places.map(
      ({ place, label, icon, digit }): Command => ({
        id: `go-${place}`,
        words: `Go to ${label}`,
        group: 'Go to',
        icon,
        keys: place === 'search' ? [`Mod+${digit}`, 'Mod+Shift+F'] : [`Mod+${digit}`],
        run: () => goTo(place),
      }),
    ),
    {
      id: 'draft-new',
      words: 'New draft',
      group: 'Make',
      icon: 'drafts',
      run: () => void drafts.make(),
    },
    {
      id: 'note-new',
      words: 'New note',
      group: 'Make',
      icon: 'notes',
      run: () => void notes.make(),
    },
    {
      id: 'undo',
      words: undoWords.undoCommand,
      group: 'Notebook',
      icon: 'undo',
      keys: ['Mod+Z'],
      notWhileTyping: true,
      run: () => void windowUndo.undoLast(),
    },
    {
      id: 'redo',
      words: undoWords.redoCommand,
      group: 'Notebook',
      icon: 'redo',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      notWhileTyping: true,
      run: () => void windowUndo.redoLast(),
    },
    {
      id: 'notebook-verify',
      words: 'Verify the notebook',
      group: 'Notebook',
      icon: 'check',
      when: !verifying,
      run: () => {
        goTo('activity')
        verify()
      },
    },
    {
      id: 'notebook-stop-verifying',
      words: 'Stop verifying',
      group: 'Notebook',
      icon: 'close',
      when: verifying,
      run: () => run(stop()),
    },
    {
      id: 'notebook-close',
      words: 'Close the notebook',
      group: 'Notebook',
      icon: 'leave',
      run: () => run(acts.close()),
    },
    {
      id: 'settings',
      words: 'Settings',
      group: 'Notebook',
      icon: 'settings',
      keys: ['Mod+,'],
      run: showSettings,
    },
    {
      id: 'keys',
      words: 'Keys',
      group: 'Notebook',
      icon: 'keyboard',
      keys: ['?'],
      notWhileTyping: true,
      run: showKeys,
    },
    ...colours.map(
      ({ value, words, icon }): Command => ({
        id: `colours-${value}`,
        words,
        group: 'Colours',
        icon,
        when: theme !== value,
        run: () => change({ theme: value }),
      }),
    ),
    {
      id: 'palette',
      words: 'Commands, and everything that has a name',
      group: 'Moving around',
      keys: ['Mod+K'],
      keyOnly: true,
      run: showPalette,
    },
    { id: 'back', words: 'Back', group: 'Moving around', keys: ['Alt+ArrowLeft'], run: router.back },
    {
      id: 'forward',
      words: 'Forward',
      group: 'Moving around',
      keys: ['Alt+ArrowRight'],
      run: router.forward,
    },
    { id: 'pane-next', words: 'Next pane', group: 'Moving around', keys: ['F6'], run: () => focusPane(1) },
    {
      id: 'pane-previous',
      words: 'Previous pane',
      group: 'Moving around',
      keys: ['Shift+F6'],
      run: () => focusPane(-1),
    },
  ]
  useCommands(commands)
}

const colours = [
  { value: 'light', words: 'Light colours', icon: 'sun' },
  { value: 'dark', words: 'Dark colours', icon: 'moon' },
  { value: 'system', words: 'Colours as the system', icon: 'auto' },
] as const
