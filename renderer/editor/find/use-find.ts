import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import type { Range } from '../../../shared/domain/ids.ts'
import { draftText } from '../../../shared/draft/text.ts'
import { $isLiveQuoteNode } from '../nodes/live-quote-node.ts'
import { contentOf } from '../writing/session.ts'
import { $partsOf, $selectText, $textSpots } from '../writing/text-spots.ts'
import { lightHits } from '../writing/written-hits.ts'
import { findInText } from './find-in-text.ts'

export type Find = Readonly<{
  matches: readonly Range[]
  /** Which match is selected, from 0; -1 before one was gone to. */
  at: number
  go: (step: 1 | -1) => void
  replace: (by: string) => void
  /** Replaces every match outside of quotations, as one step of undo. Answers how many, and how many it left. */
  replaceAll: (by: string) => Readonly<{ replaced: number; left: number }>
}>

/** Finds words in the text of the editor above, kept up while it is written in. */
export function useFind(wanted: string): Find {
  const [editor] = useLexicalComposerContext()
  const [matches, setMatches] = useState<readonly Range[]>([])
  const [at, setAt] = useState(-1)
  useEffect(() => {
    let putOut = () => {}
    const find = () => {
      const found = findInText(draftText(contentOf(editor.getEditorState())), wanted)
      setMatches(found)
      putOut()
      putOut = lightHits(editor, found)
    }
    setAt(-1)
    find()
    const stop = editor.registerTextContentListener(find)
    return () => {
      stop()
      putOut()
    }
  }, [editor, wanted])

  const go = (step: 1 | -1) => {
    if (matches.length === 0) return
    const next = (Math.max(at, step === 1 ? -1 : 0) + step + matches.length) % matches.length
    setAt(next)
    select(editor, matches[next])
  }
  return {
    matches,
    at,
    go,
    replace: by => {
      const match = matches[at]
      if (!match) return go(1)
      editor.update(() => $replace(match, by), { tag: HISTORY_PUSH_TAG })
      setAt(at - 1)
    },
    replaceAll: by => {
      let left = 0
      editor.update(
        () => {
          for (const match of matches.toReversed()) {
            if ($inQuotation(match)) left += 1
            else $replace(match, by)
          }
        },
        { tag: HISTORY_PUSH_TAG, discrete: true },
      )
      return { replaced: matches.length - left, left }
    },
  }
}

function select(editor: LexicalEditor, match: Range | undefined): void {
  if (!match) return
  let key: string | null = null
  editor.update(
    () => {
      key = $selectText(match)
    },
    { onUpdate: () => key !== null && editor.getElementByKey(key)?.scrollIntoView({ block: 'center' }) },
  )
}

function $replace(match: Range, by: string): void {
  $selectText(match)
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(by)
}

/** Whether a match lies, wholly or in part, in someone's words. */
function $inQuotation(match: Range): boolean {
  const keys = new Set($partsOf([match]).map(part => part.key))
  return $textSpots().some(({ node }) => keys.has(node.getKey()) && node.getParents().some($isLiveQuoteNode))
}
