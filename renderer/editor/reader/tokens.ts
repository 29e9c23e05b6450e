import type { Range } from '../../../shared/domain/ids.ts'
import type { Block } from '../../../shared/domain/source.ts'

/** Scripts written without spaces: words there come from the segmenter. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * The steps that the keyboard takes through a block: words as they stand on the page, with the marks that cling to
 * them, because a quote takes its quotation marks along. Offsets are in the snapshot's text.
 */
export function tokensOf(text: string, block: Block): Range[] {
  const tokens: Range[] = []
  for (const match of text.slice(block.start, block.end).matchAll(/\S+/gu)) {
    const start = block.start + match.index
    if (!spaceless.test(match[0])) {
      tokens.push([start, start + match[0].length])
      continue
    }
    for (const { index, segment } of new Intl.Segmenter(block.lang, { granularity: 'word' }).segment(
      match[0],
    )) {
      tokens.push([start + index, start + index + segment.length])
    }
  }
  return tokens
}

/** The index of the block that an offset falls in; an offset at a block's end belongs to it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** Takes white space off both ends. Null when nothing is left. */
export function trimRange(text: string, [start, end]: Range): Range | null {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return [from, from + trimmed.length]
}

/** How many words a range holds, as they stand on the page. */
export const countWords = (text: string, [start, end]: Range): number =>
  text.slice(start, end).match(/\S+/gu)?.length ?? 0
