import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey, $isTextNode } from 'lexical'
import { useState } from 'react'
import { words as editorWords } from '../words.ts'
import { Entry } from './comment-slip.tsx'
import { type Commented, useComments } from './use-comments.ts'
import './comments.css'

/** Read when drawn: the language may change. */
const words = editorWords.comments

/** The comments of the text at the side, each leading to its words; those that are resolved on request. */
export function CommentList({ onGo = () => {} }: Readonly<{ onGo?: () => void }>) {
  const [editor] = useLexicalComposerContext()
  const { all } = useComments()
  const [resolved, setResolved] = useState(false)
  if (all.length === 0) return null
  const done = all.filter(thread => thread.resolved)
  const shown = resolved ? all : all.filter(thread => !thread.resolved)
  const go = ({ keys: [key] }: Commented) => {
    if (key === undefined) return
    onGo()
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if ($isTextNode(node))
          node.select(Math.min(1, node.getTextContentSize()), Math.min(1, node.getTextContentSize()))
      },
      {
        onUpdate: () => {
          editor.focus()
          editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
        },
      },
    )
  }
  return (
    <>
      <h2 className="side-h">
        {words.title}
        <span className="n num">{all.length - done.length}</span>
      </h2>
      <ul className="comment-list">
        {shown.map(thread => (
          <li key={thread.id}>
            <button type="button" disabled={thread.keys.length === 0} onClick={() => go(thread)}>
              <span className="comment-on cut" dir="auto">
                {thread.words || words.wordsGone}
              </span>
              {thread.entries.map(entry => (
                <Entry key={`${entry.at}.${entry.text}`} entry={entry} />
              ))}
              {thread.resolved && <span className="dim">{words.resolved}</span>}
            </button>
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <p className="nothing">
          <button
            type="button"
            className="link"
            aria-pressed={resolved}
            onClick={() => setResolved(!resolved)}
          >
            {words.showResolved({ n: done.length })}
          </button>
        </p>
      )}
    </>
  )
}
