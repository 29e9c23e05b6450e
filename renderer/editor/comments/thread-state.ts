import {
  $getRoot,
  $getState,
  $isTextNode,
  $setState,
  createState,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import {
  COMMENTS,
  type CommentEntry,
  type CommentThread,
  parseCommentIds,
  parseThreads,
  THREADS,
} from '../../../shared/draft/comments.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const ids = /* @__PURE__ */ createState(COMMENTS, { parse: parseCommentIds, isEqual: same })
const threads = /* @__PURE__ */ createState(THREADS, { parse: parseThreads, isEqual: same })

/** The threads of the open text, in the order they were begun. */
export const $threads = (): readonly CommentThread[] => $getState($getRoot(), threads)

const $write = (next: readonly CommentThread[]): void => {
  $setState($getRoot(), threads, [...next])
}

/** Which threads the words of a text node belong to. */
export const $commentIds = (node: TextNode): readonly string[] => $getState(node, ids)

/** Says which threads the words of a text node belong to. */
const $setCommentIds = (node: TextNode, next: readonly string[]): void => {
  $setState(node, ids, [...next])
}

/** Begins a thread on the text among these nodes. Answers false where there is none. */
export function $beginThread(nodes: readonly LexicalNode[], id: string, entry: CommentEntry): boolean {
  const texts = nodes.filter($isTextNode)
  if (texts.length === 0) return false
  for (const text of texts) $setCommentIds(text, [...$commentIds(text), id])
  $write([...$threads(), { id, resolved: false, entries: [entry] }])
  return true
}

/** Changes one thread. */
export function $changeThread(id: string, change: (thread: CommentThread) => CommentThread): void {
  $write($threads().map(thread => (thread.id === id ? change(thread) : thread)))
}

/** Takes a thread out, and with it what marks its words. */
export function $removeThread(id: string): void {
  for (const text of $getRoot().getAllTextNodes()) {
    const known = $commentIds(text)
    if (known.includes(id)) {
      $setCommentIds(
        text,
        known.filter(other => other !== id),
      )
    }
  }
  $write($threads().filter(thread => thread.id !== id))
}

/** Words that came from elsewhere leave their comments there. */
export function $dropUnknown(node: TextNode): void {
  const known = $commentIds(node)
  if (known.length === 0) return
  const kept = known.filter(id => $threads().some(thread => thread.id === id))
  if (kept.length < known.length) $setCommentIds(node, kept)
}
