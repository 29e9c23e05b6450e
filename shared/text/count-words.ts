const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** How many words a text has, in any script: those written without spaces are segmented by dictionary. */
export function countWords(text: string): number {
  let count = 0
  // Line by line: a segmenter slows down on very long strings.
  for (const line of text.split('\n')) {
    for (const segment of segmenter.segment(line)) if (segment.isWordLike) count += 1
  }
  return count
}
