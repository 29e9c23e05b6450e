/** A stretch of words on one baseline of a page. Lengths are in points, from the page's lower left corner. */
export type Segment = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** Height of the letters. */
  readonly size: number
}

/** What pdf.js tells of a run of letters, as far as it is used here. */
export type TextRun = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Gaps, in heights of the letters: above the first two words, above the second two columns or cells. */
const WORD_GAP = 0.18
const COLUMN_GAP = 1.4
/** Baselines this near, in heights of the letters, are one line: notes stand a little higher. */
const SAME_LINE = 0.45

type Run = { text: string; left: number; right: number; y: number; size: number }

/** Joins the runs of a page into segments, from the top down; runs that are turned are left out. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const upright = runs.flatMap(run => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = run.transform
    const size = Math.hypot(c, d)
    if (run.str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a)) return []
    return [{ text: run.str, left: x, right: x + run.width, y, size }]
  })
  return rowsOf(upright).flatMap(joinRow)
}

function rowsOf(runs: Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of runs.sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - run.y) <= SAME_LINE * Math.max(first.size, run.size)) row.push(run)
    else rows.push([run])
  }
  return rows
}

function joinRow(row: Run[]): Segment[] {
  const segments: Run[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of row.sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1)
    const before = last?.at(-1)
    if (!last || !before || run.left - right > COLUMN_GAP * Math.max(run.size, before.size))
      segments.push([run])
    // Bold imitated by printing twice, a little aside.
    else if (run.text !== before.text || run.left - before.left >= run.size * 0.2) last.push(run)
    right = Math.max(right, run.right)
  }
  return segments.map(joinRuns)
}

/** One segment of runs that follow each other from the left as they stand on the page. */
function joinRuns(runs: readonly Run[]): Segment {
  const highest = runs.reduce((high, run) => (run.size > high.size ? run : high))
  const pieces: string[] = []
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    const gap = before ? run.left - before.right : 0
    const spaced = before && gap > WORD_GAP * run.size && !/\s$/.test(before.text) && !/^\s/.test(run.text)
    pieces.push(spaced ? ' ' : '', run.text)
  }
  return {
    text: logical(pieces).replace(/\s+/g, ' ').trim(),
    left: runs[0]?.left ?? 0,
    right: Math.max(...runs.map(run => run.right)),
    y: highest.y,
    size: highest.size,
  }
}

const turned = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const straight = /[\p{L}\p{N}]/u
/** Letters in the shape that they have within a word, as some programs print them. */
const shapes = /[\uFB1D-\uFDFF\uFE70-\uFEFC]+/g

/**
 * The text of pieces that stand from left to right on the page, in the order in which it is read. Where it is read
 * from the right, what is read from the left within it, names and numbers, keeps its order.
 */
function logical(pieces: readonly string[]): string {
  const text = pieces.join('')
  const fromRight =
    (text.match(new RegExp(turned, 'gu'))?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
  if (!fromRight || !turned.test(text)) return text
  const groups: string[][] = []
  let latin = false
  for (const piece of pieces) {
    const isLatin = straight.test(piece) && !turned.test(piece)
    if (isLatin && latin) groups.at(-1)?.push(piece)
    else groups.push([piece])
    latin = isLatin
  }
  return groups
    .reverse()
    .map(group => group.join(''))
    .join('')
    .replace(shapes, shaped => shaped.normalize('NFKC'))
}
