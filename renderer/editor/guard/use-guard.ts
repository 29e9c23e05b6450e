import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createGuardMarks, type GuardView } from './marks.ts'
import type { Passages } from './passages.ts'

const none: GuardView = { marks: [], gaps: [], caretBlock: null }
const idle = () => () => {}

/** The guard's view of the editor above, kept up with each update. `passages` must keep its identity while it says the same. */
export function useGuard(passages: Passages): GuardView {
  const [editor] = useLexicalComposerContext()
  const [marks, setMarks] = useState<ReturnType<typeof createGuardMarks> | null>(null)
  useEffect(() => {
    const made = createGuardMarks(editor)
    setMarks(made)
    return () => {
      made.stop()
      setMarks(null)
    }
  }, [editor])
  useEffect(() => marks?.setPassages(passages), [marks, passages])
  return useSyncExternalStore(marks?.subscribe ?? idle, marks?.current ?? (() => none))
}
