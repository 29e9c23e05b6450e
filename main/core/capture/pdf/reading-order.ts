import type { Segment } from './segments.ts'

/** Lines that stand together on a page, from the top down; a line of several segments is a row of a table. */
export type Region = readonly (readonly Segment[])[]

/** Least width of the white between two columns, in heights of the letters. */
const GUTTER = 0.9
/** Shorter ones than this, in letters, at the median, are cells of a table rather than lines of columns. */
const CELL = 18
/** How much more white than between its lines parts two regions, in heights of the letters. */
const APART = 0.3

/**
 * The regions of a page in reading order, by a recursive XY-cut (Nagy, Seth 1984): bands of lines that white runs
 * through from top to bottom are columns, and are read one after the other, from the left, or from the right where the
 * text is; other bands are read as they follow each other.
 */
export function readingOrder(segments: readonly Segment[], rightToLeft: boolean): Region[] {
  const bands = bandsOf(linesOf(segments))
  const regions: Region[] = []
  for (let at = 0; at < bands.length; ) {
    const columns = columnsFrom(bands, at)
    if (columns === null) {
      regions.push(bands[at] ?? [])
      at += 1
      continue
    }
    const { gutter, count } = columns
    const inside = bands.slice(at, at + count).flat(2)
    const left = inside.filter(segment => segment.right <= gutter)
    const right = inside.filter(segment => segment.right > gutter)
    for (const column of rightToLeft ? [right, left] : [left, right])
      regions.push(...readingOrder(column, rightToLeft))
    at += count
  }
  return regions
}

/** Lines in groups, parted where the white between them is wider than usual. */
function bandsOf(lines: Segment[][]): Segment[][][] {
  const gaps = lines.slice(1).map((line, index) => top(lines[index] ?? []) - top(line))
  const usual = median(gaps)
  const bands: Segment[][][] = []
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY
    const size = line[0]?.size ?? 0
    const apart = lines.length === 2 ? gap > size * 1.6 : gap > usual + size * APART
    const band = bands.at(-1)
    if (!band || apart) bands.push([line])
    else band.push(line)
  }
  return bands
}

/** The white between columns that runs through as many bands as it can from `at` on; null where there is none. */
function columnsFrom(bands: readonly Segment[][][], at: number): { gutter: number; count: number } | null {
  const first = bands[at] ?? []
  if (isTable(first)) return null
  let inside = first.flat()
  // One line beside another shows no gutter yet; the lines after it may.
  let gutter =
    gutterOf(inside) ??
    (first.length === 1 && inside.length > 1 ? gutterOf([...inside, ...(bands[at + 1] ?? []).flat()]) : null)
  if (gutter === null) return null
  const size = median(inside.map(segment => segment.size))
  let count = 1
  for (const band of bands.slice(at + 1)) {
    const more = band.flat()
    const through = gutterOf([...inside, ...more])
    // A heading that stands below the columns is beside no line of them.
    const alike =
      band.some(line => line.length > 1) || Math.abs(median(more.map(one => one.size)) - size) < size * 0.06
    if (through === null || isTable(band) || !alike) break
    inside = [...inside, ...more]
    gutter = through
    count += 1
  }
  return { gutter, count }
}

function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const line = lines.at(-1)
    if (line?.[0] && Math.abs(line[0].y - segment.y) < 0.45 * Math.max(line[0].size, segment.size))
      line.push(segment)
    else lines.push([segment])
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left)
  return lines
}

/** Rows of short pieces that stand beside each other. */
function isTable(lines: readonly (readonly Segment[])[]): boolean {
  const rows = lines.filter(line => line.length > 1)
  if (rows.length < 2 || rows.length < lines.length * 0.6) return false
  return median(rows.flat().map(segment => segment.text.length)) < CELL
}

/** The middle of the widest white that runs from top to bottom with lines on both sides, or null. */
function gutterOf(segments: readonly Segment[]): number | null {
  const least = GUTTER * median(segments.map(segment => segment.size))
  let best: { at: number; width: number } | null = null
  let right = Number.NEGATIVE_INFINITY
  const sorted = [...segments].sort((a, b) => a.left - b.left)
  for (const [index, segment] of sorted.entries()) {
    const width = segment.left - right
    const both = index >= 2 && sorted.length - index >= 2
    if (both && width >= least && width > (best?.width ?? 0)) best = { at: right + width / 2, width }
    right = Math.max(right, segment.right)
  }
  return best?.at ?? null
}

const top = (line: readonly Segment[]): number => line[0]?.y ?? 0

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
