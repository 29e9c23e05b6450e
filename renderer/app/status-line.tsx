import type { NotebookInfo } from '../../shared/domain/notebook.ts'
import type { IndexStatus } from '../../shared/domain/search.ts'
import { chordForEar, chordWords } from '../ui/chord-words.ts'
import { Icon } from '../ui/icon.tsx'
import { words } from './words.ts'

type StatusLineProps = Readonly<{
  notebook: NotebookInfo
  /** Null until it is known. */
  index: IndexStatus | null
  /** Receives the element that `StatusNote` writes into. */
  slot: (element: HTMLElement | null) => void
  onCommands: () => void
}>

/** Which notebook this is, whether it is encrypted, and how far the index is. */
export function StatusLine({ notebook, index, slot, onCommands }: StatusLineProps) {
  return (
    <footer className="status">
      <span className="nb" title={notebook.path} dir="auto">
        {notebook.name}
      </span>
      <span>
        {notebook.encrypted && <Icon name="lock" />}
        {notebook.encrypted ? words.encrypted : words.notEncrypted}
      </span>
      {index && <span>{indexSentence(index)}</span>}
      <span className="grow" />
      <span className="slot" ref={slot} />
      <button type="button" aria-keyshortcuts={chordForEar('Mod+K')} onClick={onCommands}>
        <span className="kbd" aria-hidden="true">
          {chordWords('Mod+K')}
        </span>
        {words.commands}
      </button>
    </footer>
  )
}

/** How much of the notebook search covers just now. */
function indexSentence(index: IndexStatus): string {
  if (index.state === 'failed') return words.index.failed
  if (index.state === 'ready') return words.index.ready
  return words.index.building({ done: index.indexed, all: index.documents })
}
