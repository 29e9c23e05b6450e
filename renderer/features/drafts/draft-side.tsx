import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { CommentList } from '../../editor/comments/comment-list.tsx'
import { GuardSign } from '../../editor/guard/guard-sign.tsx'
import { type GuardMark, type GuardView, newerOf } from '../../editor/guard/marks.ts'
import { countStates } from '../../editor/guard/tally.tsx'
import { goTo, useOutline } from '../../editor/outline.ts'
import { words as editorWords } from '../../editor/words.ts'
import type { WritingSession } from '../../editor/writing/session.ts'
import { HistoryList } from './history/history-list.tsx'
import { words } from './words.ts'

type DraftSideProps = Readonly<{ session: WritingSession; guard: GuardView; onGone: () => void }>

/** Under the list of drafts: the open one's outline, and its quotations by guard state, each leading to its place; and its history. */
export function DraftSide({ session, guard, onGone }: DraftSideProps) {
  const [editor] = useLexicalComposerContext()
  const { entries, current } = useOutline()
  const go = (key: string) => {
    onGone()
    goTo(editor, key)
  }
  const strayed = guard.marks.filter(mark => newerOf(mark) !== null)
  /** The next of these quotations after the paragraph with the caret, or the first again. */
  const goToNext = (marks: readonly GuardMark[]) => {
    const here = marks.findLastIndex(mark => mark.block === guard.caretBlock)
    const next = marks[(here + 1) % marks.length]
    if (next) go(next.key)
  }
  return (
    <>
      <h2 className="side-h">{words.outline}</h2>
      {entries.length === 0 ? (
        <p className="nothing">{words.noHeadings}</p>
      ) : (
        <ul className="outline">
          {entries.map(entry => (
            <li key={entry.key} className={entry.level > 2 ? 'lv3' : 'lv2'}>
              <button
                type="button"
                aria-current={entry.key === current || undefined}
                onClick={() => go(entry.key)}
              >
                <span className="cut" dir="auto">
                  {entry.text || words.emptyHeading}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <h2 className="side-h">
        {words.quotations}
        <span className="n num">{guard.marks.length}</span>
      </h2>
      <ul className="outline">
        {countStates(guard.marks).map(({ state, count }) => (
          <li key={state}>
            <button
              type="button"
              disabled={count === 0}
              onClick={() => goToNext(guard.marks.filter(mark => mark.state === state))}
            >
              <GuardSign state={state}>{editorWords.guard.states[state]}</GuardSign>
              <span className="n num">{count}</span>
            </button>
          </li>
        ))}
        {strayed.length > 0 && (
          <li>
            <button type="button" onClick={() => goToNext(strayed)}>
              <GuardSign state="unknown">{editorWords.guard.newer.state}</GuardSign>
              <span className="n num">{strayed.length}</span>
            </button>
          </li>
        )}
      </ul>
      <CommentList onGo={onGone} />
      <HistoryList session={session} />
    </>
  )
}
