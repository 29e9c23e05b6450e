import type { Passage } from '../../../../shared/domain/search.ts'
import { type Mark, mergeMarks } from './marks.ts'

const MAX_PASSAGES = 3
/** UTF-16 code units of a passage: as a rule between these. */
const SHORTEST = 180
/** A passage that ends with a sentence may be shorter. */
const SENTENCE_SHORTEST = 120
const LONGEST = 240
/** Marks looked at when choosing; a document with more has plenty to choose from. */
const MAX_MARKS = 2000
const SENTENCE_END = /(?:[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*|\n+)/g

type Window = { first: number; last: number; atoms: ReadonlySet<number>; count: number }

/**
 * The stretches of a text that show best why it was found: those with most different atoms, then most places, each
 * further one preferring atoms not shown yet; in the text's order, not overlapping. Without marks, the opening.
 *
 * @param marks by start
 */
export function passagesOf(text: string, marks: readonly Mark[]): Passage[] {
  if (text === '') return []
  if (marks.length === 0) return [cut(text, 0, 0, 0, text.length, [])]
  const ranges = mergeMarks(marks)
  const passages: Passage[] = []
  const shown = new Set<number>()
  let left = marks.slice(0, MAX_MARKS)
  while (passages.length < MAX_PASSAGES && left.length > 0) {
    const best = windowsOf(left).reduce((a, b) => (worth(b, shown) > worth(a, shown) ? b : a))
    for (const atom of best.atoms) shown.add(atom)
    const { start } = left[best.first]!
    const end = Math.max(...left.slice(best.first, best.last + 1).map(mark => mark.end))
    const low = Math.max(0, ...passages.filter(other => other.start <= start).map(endOfPassage))
    const high = Math.min(text.length, ...passages.map(other => other.start).filter(at => at > start))
    const passage = cut(text, start, Math.min(end, high), low, high, ranges)
    passages.push(passage)
    left = left.filter((mark, index) => index !== best.first && outside(mark, passage))
  }
  return passages.toSorted((a, b) => a.start - b.start)
}

const endOfPassage = ({ start, text }: Passage): number => start + text.length

const outside = (mark: Mark, { start, text }: Passage): boolean =>
  mark.end <= start || mark.start >= start + text.length

function worth({ atoms, count }: Window, shown: ReadonlySet<number>): number {
  let fresh = 0
  for (const atom of atoms) if (!shown.has(atom)) fresh++
  return fresh * 100 + atoms.size * 10 + Math.min(count, 9)
}

/** For each mark the widest stretch that begins with it and fits a passage. */
function windowsOf(marks: readonly Mark[]): Window[] {
  const windows: Window[] = []
  for (const [first, { start }] of marks.entries()) {
    const atoms = new Set<number>()
    let last = first
    for (let index = first; index < marks.length; index++) {
      const mark = marks[index]!
      if (index > first && mark.end - start > SHORTEST) break
      atoms.add(mark.atom)
      last = index
    }
    windows.push({ first, last, atoms, count: last - first + 1 })
  }
  return windows
}

/** A passage around [start, end), between `low` and `high`, from a sentence's start to a sentence's end if near. */
function cut(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  ranges: readonly (readonly [number, number])[],
): Passage {
  const clippedEnd = Math.min(end, start + LONGEST)
  const room = LONGEST - (clippedEnd - start)
  const from = startOf(text, start, Math.max(low, start - Math.max(room - 40, Math.floor(room / 2))))
  const to = endOf(text, from, clippedEnd, Math.min(high, from + LONGEST))
  const trimmedFrom = from + (/^\s*/.exec(text.slice(from, start))?.[0].length ?? 0)
  const trimmedTo = to - (/\s*$/.exec(text.slice(clippedEnd, to))?.[0].length ?? 0)
  return {
    text: text.slice(trimmedFrom, trimmedTo),
    start: trimmedFrom,
    highlights: ranges
      .filter(range => range[0] < trimmedTo && range[1] > trimmedFrom)
      .map(([a, b]) => [Math.max(a, trimmedFrom) - trimmedFrom, Math.min(b, trimmedTo) - trimmedFrom]),
  }
}

/** The start of the sentence if it is not before `limit`, else of a word. */
function startOf(text: string, start: number, limit: number): number {
  const before = text.slice(limit, start)
  const ends = [...before.matchAll(SENTENCE_END)]
  // The nearest line, or else the farthest sentence: context is welcome, another paragraph is not.
  const line = before.lastIndexOf('\n')
  if (line >= 0) return limit + line + 1
  if (limit === 0) return 0
  const sentence = ends[0]
  if (sentence) return limit + sentence.index + sentence[0].length
  const space = before.search(/\s/)
  return space < 0 ? wholeCharacter(text, limit) : limit + space + 1
}

/** The last sentence's end up to `limit` that makes the passage long enough, else a line's, else a word's. */
function endOf(text: string, from: number, end: number, limit: number): number {
  const after = text.slice(end, limit)
  const line = after.indexOf('\n')
  if (line >= 0 && end + line - from >= SHORTEST / 2) return end + line
  if (limit === text.length) return limit
  const ends = [...after.matchAll(SENTENCE_END)].map(found => end + found.index + found[0].trimEnd().length)
  const sentence = ends.findLast(place => place - from >= SENTENCE_SHORTEST)
  if (sentence !== undefined) return sentence
  const space = after.search(/\s\S*$/)
  return space < 0 ? Math.max(end, wholeCharacter(text, limit)) : end + space
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? at - 1 : at
}
