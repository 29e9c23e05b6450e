import type { Range } from '../domain/ids.ts'
import { countWords } from '../text/count-words.ts'

/** Fewer words than this between marks are a title or a word held at arm's length as often as speech. */
const SPEECH = 4
/** Code units between two marks, at the most: what is longer has lost its end. */
const LONGEST = 2000

const pairs = [/“[^“”]+”/gu, /«[^«»]+»/gu, /„[^„“”]+[“”]/gu, /"[^"]+"/gu, /「[^「」]+」/gu]

/** The words in quotation marks in a line of text, marks included: UTF-16 ranges, in order, none overlapping. */
export function typedQuotations(line: string): Range[] {
  const found = pairs.flatMap(pair =>
    Array.from(line.matchAll(pair), (match): Range => [match.index, match.index + match[0].length]),
  )
  return found
    .filter(([start, end]) => end - start <= LONGEST && countWords(line.slice(start, end)) >= SPEECH)
    .toSorted((a, b) => a[0] - b[0])
    .filter((range, index, all) => index === 0 || range[0] >= (all[index - 1]?.[1] ?? 0))
}
