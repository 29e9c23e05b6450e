import type { Range } from '../../../../shared/domain/ids.ts'
import type { ClaimView } from '../../../../shared/domain/review.ts'

type Quotation = ClaimView['quotations'][number]
type Level = Quotation['changes'][number]['level']
export type CheckMark = ClaimView['marks'][number]['kind']

/** A stretch of a claim, and all that is said of it. */
export type TextPiece = Readonly<{
  start: number
  text: string
  /** How the quotation strays here. */
  change: Level | null
  /** Words of the source are missing before it. */
  gap: Exclude<Level, 'allowed'> | null
  mark: CheckMark | null
  /** It is not what was judged before. */
  changed: boolean
}>

/** Pieces that stand in one quotation, or outside of any (null). */
export type TextRun = Readonly<{ start: number; quotation: Quotation | null; pieces: readonly TextPiece[] }>

type Layers = Pick<ClaimView, 'text' | 'quotations' | 'marks' | 'was'>

/** A claim's text, cut wherever something begins or ends: quotations, their changes, check marks, changed words. */
export function textRuns({ text, quotations, marks, was }: Layers): TextRun[] {
  const clamp = (at: number) => Math.max(0, Math.min(text.length, at))
  const changes = quotations.flatMap(({ range, excuse, changes: all }) =>
    excuse === ''
      ? all.map(({ level, draft }) => ({
          level,
          range: [clamp(range[0] + draft[0]), clamp(range[0] + draft[1])] as Range,
        }))
      : [],
  )
  const changed = was?.changed.map(({ now }) => now) ?? []
  const layers = [
    ...quotations.map(({ range }) => range),
    ...changes.map(({ range }) => range),
    ...marks.map(({ range }) => range),
    ...changed,
  ]
  const cuts = [...new Set([0, text.length, ...layers.flat().map(clamp)])].sort((a, b) => a - b)
  const runs: { start: number; quotation: Quotation | null; pieces: TextPiece[] }[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const over = ([from, to]: Range) => from <= start && to >= end && from < to
    const gap = changes.find(
      ({ range: [from, to], level }) => from === start && to === start && level !== 'allowed',
    )
    const piece: TextPiece = {
      start,
      text: text.slice(start, end),
      change: changes.find(({ range }) => over(range))?.level ?? null,
      gap: gap && gap.level !== 'allowed' ? gap.level : null,
      mark: marks.find(({ range }) => over(range))?.kind ?? null,
      changed: changed.some(over),
    }
    const quotation = quotations.find(({ range }) => over(range)) ?? null
    const last = runs.at(-1)
    if (last && last.quotation === quotation) last.pieces.push(piece)
    else runs.push({ start, quotation, pieces: [piece] })
  }
  return runs
}

/** The places where a text may be cut in two: before each word but the first. */
export function wordStarts(text: string): number[] {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...words]
    .filter(({ isWordLike, index }) => isWordLike && index > 0)
    .map(({ index }) => index - (/["“„«‘'([]+$/u.exec(text.slice(0, index))?.[0].length ?? 0))
    .filter(at => text.slice(0, at).trim() !== '')
}
