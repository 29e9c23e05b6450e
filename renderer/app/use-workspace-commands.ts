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
import { words } from './words.ts'

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
      ({ place, icon, digit }): Command => ({
        id: `go-${place}`,
        words: words.goTo({ place: words.places[place] }),
        group: 'Go to',
        icon,
        keys: place === 'search' ? [`Mod+${digit}`, 'Mod+Shift+F'] : [`Mod+${digit}`],
        run: () => goTo(place),
      }),
    ),
    {
      id: 'draft-new',
      words: words.acts.newDraft,
      group: 'Make',
      icon: 'drafts',
      run: () => void drafts.make(),
    },
    {
      id: 'note-new',
      words: words.acts.newNote,
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
      words: words.acts.verify,
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
      words: words.acts.stopVerifying,
      group: 'Notebook',
      icon: 'close',
      when: verifying,
      run: () => run(stop()),
    },
    {
      id: 'notebook-close',
      words: words.closeNotebook,
      group: 'Notebook',
      icon: 'leave',
      run: () => run(acts.close()),
    },
    {
      id: 'settings',
      words: words.settings,
      group: 'Notebook',
      icon: 'settings',
      keys: ['Mod+,'],
      run: showSettings,
    },
    {
      id: 'keys',
      words: words.keys,
      group: 'Notebook',
      icon: 'keyboard',
      keys: ['?'],
      notWhileTyping: true,
      run: showKeys,
    },
    ...colours.map(
      ({ value, icon }): Command => ({
        id: `colours-${value}`,
        words: words.acts[value],
        group: 'Colours',
        icon,
        when: theme !== value,
        run: () => change({ theme: value }),
      }),
    ),
    {
      id: 'palette',
      words: words.acts.palette,
      group: 'Moving around',
      keys: ['Mod+K'],
      keyOnly: true,
      run: showPalette,
    },
    { id: 'back', words: words.acts.back, group: 'Moving around', keys: ['Alt+ArrowLeft'], run: router.back },
    {
      id: 'forward',
      words: words.acts.forward,
      group: 'Moving around',
      keys: ['Alt+ArrowRight'],
      run: router.forward,
    },
    {
      id: 'pane-next',
      words: words.acts.nextPane,
      group: 'Moving around',
      keys: ['F6'],
      run: () => focusPane(1),
    },
    {
      id: 'pane-previous',
      words: words.acts.previousPane,
      group: 'Moving around',
      keys: ['Shift+F6'],
      run: () => focusPane(-1),
    },
  ]
  useCommands(commands)
}

const colours = [
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
  { value: 'system', icon: 'auto' },
] as const
