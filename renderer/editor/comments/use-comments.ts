import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import type { CommentEntry, CommentThread } from '../../../shared/draft/comments.ts'
import { $beginThread, $changeThread, $commentIds, $removeThread, $threads } from './thread-state.ts'

/** A thread with the words it is on, in order; without any, they were taken out. */
export type Commented = CommentThread & Readonly<{ keys: readonly NodeKey[]; words: string }>

/** The comments of the text, in its order, and those of the words at the caret. */
export type Comments = Readonly<{ all: readonly Commented[]; atCaret: readonly string[] }>

const none: Comments = { all: [], atCaret: [] }

/** The comments of the editor above, kept up with each update. */
export function useComments(): Comments {
  const [editor] = useLexicalComposerContext()
  const [comments, setComments] = useState(none)
  useEffect(() => {
    const read = () => {
      const next = editor.read($readComments)
      setComments(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    read()
    return editor.registerUpdateListener(read)
  }, [editor])
  return comments
}

function $readComments(): Comments {
  const threads = $threads()
  if (threads.length === 0) return none
  const places = new Map<string, { keys: NodeKey[]; words: string }>()
  for (const node of $getRoot().getAllTextNodes()) {
    for (const id of $commentIds(node)) {
      const place = places.get(id) ?? { keys: [], words: '' }
      place.keys.push(node.getKey())
      place.words += node.getTextContent()
      places.set(id, place)
    }
  }
  const order = [...places.keys()]
  const rank = ({ id }: CommentThread) => (places.has(id) ? order.indexOf(id) : order.length)
  const selection = $getSelection()
  const focus = $isRangeSelection(selection) ? selection.focus.getNode() : null
  return {
    all: threads
      .toSorted((a, b) => rank(a) - rank(b))
      .map(thread => ({ ...thread, ...(places.get(thread.id) ?? { keys: [], words: '' }) })),
    atCaret: $isTextNode(focus) ? [...$commentIds(focus)] : [],
  }
}

/** What can be done with comments, each as one step of undo. */
export const commentActs = (editor: LexicalEditor) => {
  const act = (run: () => void) => editor.update(run, { tag: HISTORY_PUSH_TAG, discrete: true })
  return {
    /** On the selected words. Answers false where no words are selected. */
    begin: (entry: CommentEntry): boolean => {
      let begun = false
      act(() => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || selection.isCollapsed()) return
        begun = $beginThread(selection.extract(), crypto.randomUUID(), entry)
      })
      return begun
    },
    answer: (id: string, entry: CommentEntry) =>
      act(() => $changeThread(id, thread => ({ ...thread, entries: [...thread.entries, entry] }))),
    resolve: (id: string, resolved: boolean) =>
      act(() => $changeThread(id, thread => ({ ...thread, resolved }))),
    remove: (id: string) => act(() => $removeThread(id)),
  }
}
