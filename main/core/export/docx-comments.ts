import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import { threadsOf } from '../../../shared/draft/comments.ts'
import { inlinesOf } from '../../../shared/draft/text.ts'
import type { DraftBlock, DraftInline } from '../../../shared/draft/tree.ts'

/** The open comments of a draft as Word has them, and what goes around the words they are on. */
export type CommentBook = {
  readonly comments: readonly ICommentOptions[]
  around(inline: DraftInline, children: ParagraphChild[]): ParagraphChild[]
}

/** Answers stand in their comment, a paragraph each: "RA: …". Those that are resolved stay in the notebook. */
export function commentBook(
  content: EditorContent,
  blocks: readonly DraftBlock[],
  clean: (text: string) => string,
): CommentBook {
  const open = threadsOf(content).filter(thread => !thread.resolved)
  const spans = new Map<string, { first: DraftInline; last: DraftInline }>()
  for (const inline of blocks.flatMap(block => Array.from(inlinesOf(block)))) {
    if (inline.kind !== 'text') continue
    for (const id of inline.comments ?? [])
      spans.set(id, { first: spans.get(id)?.first ?? inline, last: inline })
  }
  const placed = open.flatMap((thread, at) => {
    const span = spans.get(thread.id)
    return span ? [{ ...thread, ...span, number: at }] : []
  })
  return {
    comments: placed.map(({ number, entries }) => ({
      id: number,
      initials: clean(entries[0]?.by ?? ''),
      author: clean(entries[0]?.by || 'Second Source'),
      date: new Date(entries[0]?.at ?? 0),
      children: entries.map(
        ({ by, text }, index) =>
          new Paragraph({
            children: [new TextRun(clean(index === 0 || by === '' ? text : `${by}: ${text}`))],
          }),
      ),
    })),
    around(inline, children) {
      const begins = placed.filter(({ first }) => first === inline)
      const ends = placed.filter(({ last }) => last === inline)
      return [
        ...begins.map(({ number }) => new CommentRangeStart(number)),
        ...children,
        ...ends.flatMap(({ number }) => [
          new CommentRangeEnd(number),
          new TextRun({ children: [new CommentReference(number)] }),
        ]),
      ]
    },
  }
}
