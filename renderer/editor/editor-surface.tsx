import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { useSpelling } from '../app/settings.ts'
import './editor.css'
import './guard/guard.css'
import './guard/slips.css'

/** Where one writes. */
export function EditorSurface({ label, hint }: Readonly<{ label: string; hint: string }>) {
  const spelling = useSpelling()
  return (
    <div className="writing">
      <ContentEditable
        className="text"
        aria-label={label}
        aria-placeholder={hint}
        placeholder={<p className="hint">{hint}</p>}
        data-pane-focus
        {...spelling}
      />
    </div>
  )
}
