import type { Range } from '../domain/ids.ts'

export const guardStates = ['verbatim', 'allowed', 'altered', 'serious'] as const
/** From harmless to serious; a quotation has the state of its worst change. */
export type GuardState = (typeof guardStates)[number]

export type GuardChangeKind =
  | 'substituted'
  | 'inserted'
  | 'omitted'
  | 'moved'
  | 'marks'
  | 'case'
  | 'form'
  | 'bracket'
  | 'ellipsis'
  | 'trim'

/**
 * One difference. Ranges are half-open UTF-16 offsets, `draft` in the quotation and `source` in the passage; a
 * zero-length range is the place where words are missing. `reason` is for the person: "a number differs".
 */
export type GuardChange = {
  level: Exclude<GuardState, 'verbatim'>
  kind: GuardChangeKind
  reason: string
  /** How many words it concerns: the draft's, or the missing ones of the source. */
  words?: number
  draft: Range
  source: Range
}

/**
 * `sentence` says the whole in one line: "Altered: 2 words changed, 1 left out". `notices` say what an allowed
 * ellipsis leaves out that an editor would want to know.
 */
export type GuardResult = { state: GuardState; changes: GuardChange[]; sentence: string; notices: string[] }

/** What a part of an alignment comes to. */
export type Judged = { changes: GuardChange[]; notices: string[] }
