import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { CommentEntry } from '../../../shared/draft/comments.ts'
import { Button } from '../../ui/button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { words as editorWords } from '../words.ts'
import { CommentForm } from './comment-form.tsx'
import { type Commented, commentActs } from './use-comments.ts'

/** Read when drawn: the language may change. */
const words = editorWords.comments

/** A comment and its answers, under the paragraph it stands in. */
export function CommentSlip({ thread }: Readonly<{ thread: Commented }>) {
  const [editor] = useLexicalComposerContext()
  const acts = commentActs(editor)
  const back = (run: () => void) => () => {
    run()
    editor.focus()
  }
  return (
    <section className="slip calm" aria-label={words.comment}>
      {thread.entries.map(entry => (
        <Entry key={`${entry.at}.${entry.text}`} entry={entry} />
      ))}
      <CommentForm
        label={words.answer}
        action={words.answerIt}
        onSay={entry => acts.answer(thread.id, entry)}
      />
      <footer>
        <Button small onClick={back(() => acts.resolve(thread.id, !thread.resolved))}>
          {thread.resolved ? words.reopen : words.resolve}
        </Button>
        <Button small look="quiet" onClick={back(() => acts.remove(thread.id))}>
          {words.remove}
        </Button>
      </footer>
    </section>
  )
}

/** Who said what, and when. */
export function Entry({ entry }: Readonly<{ entry: CommentEntry }>) {
  return (
    <span className="comment-entry" dir="auto">
      <b>{entry.by || words.nobody}</b> <span className="dim">{formatMoment(entry.at)}</span>
      <br />
      {entry.text}
    </span>
  )
}

/** Asks what is to be said of the selected words. */
export function NewCommentSlip({ onClose }: Readonly<{ onClose: () => void }>) {
  const [editor] = useLexicalComposerContext()
  return (
    <section className="slip calm" aria-label={words.add}>
      <CommentForm
        label={words.comment}
        action={words.addIt}
        autoFocus
        onSay={entry => {
          commentActs(editor).begin(entry)
          onClose()
          editor.focus()
        }}
        onClose={() => {
          onClose()
          editor.focus()
        }}
      />
    </section>
  )
}
