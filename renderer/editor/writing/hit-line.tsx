import { useShortcuts } from '../../app/use-shortcuts.ts'
import { IconButton } from '../../ui/button.tsx'
import { words as editorWords } from '../words.ts'
import type { WrittenHits } from './use-landing.ts'
import '../find/find.css'

/** Under the bar, while hits of a search are lit in the text: which of them one is at, and the way on. */
export function HitLine({ hits }: Readonly<{ hits: WrittenHits }>) {
  const words = editorWords.hits
  const next = () => hits.step(1)
  const previous = () => hits.step(-1)
  useShortcuts({ F3: next, 'Shift+F3': previous })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="find-bar" role="group" aria-label={words.lit}>
      <span className="num dim" role="status">
        {words.of({ at: hits.at + 1, n: hits.count })}
      </span>
      <IconButton icon="chevron-up" label={words.previous} shortcut="Shift+F3" onClick={previous} />
      <IconButton icon="chevron-down" label={words.next} shortcut="F3" onClick={next} />
    </div>
  )
}
