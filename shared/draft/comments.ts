import { z } from 'zod'
import type { EditorContent, EditorNode } from '../domain/draft.ts'

/**
 * Comments are no node of their own: a text node says in its state which threads its words belong to
 * (`$: { comments: [id] }`), and the root holds the threads (`$: { threads: [...] }`). So a comment follows its words
 * through every edit, and the guard never meets it.
 */
export const COMMENTS = 'comments'
/** The key of the threads in the root's state. */
export const THREADS = 'threads'

const entrySchema = z.object({ by: z.string().max(8), at: z.number(), text: z.string().max(5000) })
const threadSchema = z.object({
  id: z.string().min(1).max(64),
  resolved: z.boolean(),
  entries: z.array(entrySchema).min(1),
})

/** One thing that was said. `by` are initials, or ''; `at` is in ms since 1970. */
export type CommentEntry = z.infer<typeof entrySchema>
/** A comment with its answers, in order. */
export type CommentThread = z.infer<typeof threadSchema>

/** Reads threads from a state of whatever shape; what is none is left out. */
export const parseThreads = (value: unknown): CommentThread[] =>
  Array.isArray(value) ? value.flatMap(one => threadSchema.safeParse(one).data ?? []) : []

/** Reads the ids of threads from a state of whatever shape. */
export const parseCommentIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(id => typeof id === 'string') : []

/** The threads of a draft, in the order they were begun. */
export const threadsOf = ({ root }: EditorContent): CommentThread[] => parseThreads(stateOf(root)[THREADS])

/** Which threads the words of a text node belong to. */
export const commentIdsOf = (node: EditorNode): string[] => parseCommentIds(stateOf(node)[COMMENTS])

function stateOf(node: EditorNode): Record<string, unknown> {
  const state = node['$']
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {}
}
