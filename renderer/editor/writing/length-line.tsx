import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HISTORY_PUSH_TAG } from 'lexical'
import { type ReactNode, useEffect, useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { StatusNote } from '../../app/status.tsx'
import { words } from '../words.ts'
import { saveWords } from './save-line.tsx'
import type { WritingSession } from './session.ts'
import { TargetDialog } from './target-dialog.tsx'
import { $getTarget, $setTarget } from './target-state.ts'
import { useWords } from './use-words.ts'
import { useSaveState } from './use-writing.ts'

type LengthLineProps = Readonly<{
  session: WritingSession
  /** What else stands in the status line. */
  children?: ReactNode
}>

/**
 * Under the title and in the status line: how long the text is, of how many words it is meant to have, and whether it is
 * saved. By itself, because it changes with every few keys and nothing around it does.
 */
export function LengthLine({ session, children }: LengthLineProps) {
  const [editor] = useLexicalComposerContext()
  const length = useWords()
  const saving = useSaveState(session)
  const [target, setTarget] = useState(0)
  const [asking, setAsking] = useState(false)
  useEffect(() => {
    const read = () => setTarget(editor.read($getTarget))
    read()
    return editor.registerUpdateListener(read)
  }, [editor])
  useCommands([
    { id: 'target', words: words.target.command, group: 'Here', icon: 'sort', run: () => setAsking(true) },
  ])
  const close = () => {
    setAsking(false)
    editor.focus()
  }
  return (
    <>
      <p className="by">{words.lengthAndSaved({ n: length, saved: saveWords(saving) })}</p>
      <StatusNote>
        {target === 0 ? (
          <span className="num">{words.length({ n: length })}</span>
        ) : (
          <>
            <span className="num">{words.target.length({ n: length, target })}</span>
            <progress className="target" max={target} value={Math.min(length, target)} aria-hidden="true" />
          </>
        )}
        <span className="wide">{saveWords(saving)}</span>
        {children}
      </StatusNote>
      {asking && (
        <TargetDialog
          target={target}
          onClose={close}
          onSet={meant => {
            editor.update(() => $setTarget(meant), { tag: HISTORY_PUSH_TAG })
            close()
          }}
        />
      )}
    </>
  )
}
