import { AppError, sentenceFor } from '../../../shared/errors.ts'
import type { CaptureInput, Part } from '../capture/captured.ts'
import { partLimits } from '../capture/parts.ts'

/** How many parts are read at once: one is parsed while another is written. */
const AT_ONCE = 4

/** What is done with each part; `W` is what is known of the input that it came in. */
export type PartWork<W, R> = {
  /** Names are whole: "letters.zip/June/7.eml". An AppError becomes the part's reason. */
  take(name: string, input: CaptureInput, within: W): Promise<{ result: R; inner: W; parts: readonly Part[] }>
  failed(name: string, reason: string): R
}

/**
 * Works through the parts of an input, and the parts of those, under one limit on their number, bytes and depth.
 * The results come in order, a part's own parts after it.
 *
 * @throws AppError `cancelled` when the reader is closed meanwhile; and whatever is no expected failure
 */
export async function workThroughParts<W, R>(
  parts: readonly Part[],
  within: W,
  work: PartWork<W, R>,
): Promise<R[]> {
  let number = 0
  let bytes = 0

  const take = async (part: Part, above: string, around: W, depth: number): Promise<R[]> => {
    const name = `${above}${part.name}`
    if ('reason' in part) return [work.failed(name, part.reason)]
    number += 1
    bytes += part.input.bytes.length
    if (number > partLimits.number || bytes > partLimits.bytes || depth > partLimits.depth)
      return [
        work.failed(name, `“${part.name}” lies past what is taken from one file. Nothing was taken from it.`),
      ]
    try {
      const { result, inner, parts: below } = await work.take(name, part.input, around)
      return [result, ...(await all(below, `${name}/`, inner, depth + 1))]
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error
      return [work.failed(name, sentenceFor(error))]
    }
  }

  const all = async (list: readonly Part[], above: string, around: W, depth: number): Promise<R[]> => {
    const results: R[][] = list.map(() => [])
    let next = 0
    const lane = async (): Promise<void> => {
      for (let at = next++; at < list.length; at = next++)
        results[at] = await take(list[at] as Part, above, around, depth)
    }
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, list.length) }, lane))
    return results.flat()
  }

  return all(parts, '', within, 1)
}
