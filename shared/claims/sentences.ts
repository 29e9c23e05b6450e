import type { Range } from '../domain/ids.ts'
import { goesOn } from './going-on.ts'
import { insides } from './insides.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of one line, as half-open ranges of UTF-16 offsets without white space at their ends. Total: in order,
 * and every character that is no white space lies in exactly one. The Unicode rules (UAX 29) propose where one ends;
 * what knows abbreviations, initials, ordinals and quotations joins again. `whole` are stretches that are never cut.
 */
export function sentencesOf(line: string, whole: readonly Range[] = []): Range[] {
  if (line.trim() === '') return []
  const uncut = [...insides(line), ...whole]
  const found: Range[] = []
  for (const end of endsOf(line)) {
    const start = found.at(-1)?.[1] ?? 0
    if (line.slice(start, end).trim() === '') continue
    const isInside = uncut.some(([from, to]) => from < end && end < to)
    if (end < line.length && (isInside || goesOn(line.slice(start, end), line.slice(end)))) continue
    found.push([start, end])
  }
  return found.map(([start, end]) => trimmed(line, start, end)).filter(([start, end]) => start < end)
}

/** Where sentences may end; the end of the line is the last. */
function endsOf(line: string): number[] {
  const ends = Array.from(segmenter.segment(line), ({ index, segment }) => index + segment.length)
  // An ellipsis before a capital ends a sentence as often as not: what follows decides.
  for (const { index, 0: match } of line.matchAll(/(?:…|\.{3,})["”’»“]?\s+(?=\p{Lu})/gu))
    ends.push(index + match.length)
  return [...new Set(ends)].sort((a, b) => a - b)
}

function trimmed(line: string, start: number, end: number): Range {
  const words = line.slice(start, end)
  return [start + words.length - words.trimStart().length, start + words.trimEnd().length]
}
