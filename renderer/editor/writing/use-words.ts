import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getRoot } from 'lexical'
import { useEffect, useState } from 'react'
import { wordCount } from '../../../shared/draft/text.ts'

/** A pause in typing after which the words are counted again, in ms. */
const PAUSE = 250

/** How many words the text of the editor above has. */
export function useWords(): number {
  const [editor] = useLexicalComposerContext()
  const [words, setWords] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => setWords(wordCount(editor.read(() => $getRoot().getTextContent())))
    count()
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(count, PAUSE)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])
  return words
}
