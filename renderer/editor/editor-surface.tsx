import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import './editor.css'

/** Where one writes. */
export function EditorSurface({ label, hint }: Readonly<{ label: string; hint: string }>) {
  return (
    <div className="writing">
      <ContentEditable
        className="text"
        aria-label={label}
        aria-placeholder={hint}
        placeholder={<p className="hint">{hint}</p>}
        data-pane-focus
        spellCheck
      />
    </div>
  )
}
