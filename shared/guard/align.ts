import type { Token } from '../text/tokens.ts'

/** One step of an alignment; `draft` and `source` are token indexes, -1 where a side has nothing. */
export type Step = {
  kind: 'match' | 'substitute' | 'insert' | 'omit' | 'skip'
  draft: number
  source: number
}

const INSERT = 32
const OMIT = 7
const MARK = 4
const SUBSTITUTE = 24
const SUBSTITUTE_ALIKE = 14
const UNPAIRED = 1 << 20
/** Past this many cells only equal ends are aligned and the middle counts as changed: a bound on time and memory. */
const MAX_CELLS = 16_000_000

/**
 * Aligns a quotation's tokens with a passage's at the least cost. What the passage has before the first and after
 * the last aligned token is trimmed freely, and an ellipsis of the quotation may skip any stretch of the passage.
 * A dynamic programme after Needleman and Wunsch (1970), with free ends on the passage's side.
 *
 * `bracketed` tells which tokens of the quotation stand in the writer's own brackets: they may be added freely.
 */
export function align(
  draft: readonly Token[],
  source: readonly Token[],
  bracketed: readonly boolean[],
): Step[] {
  const rows = draft.length
  const columns = source.length + 1
  if ((rows + 1) * columns > MAX_CELLS) return alignEnds(draft, source)
  const moves = new Uint8Array((rows + 1) * columns)
  /** For each ellipsis, by column: where the stretch that it skips begins. */
  const skipStarts = new Map<number, Int32Array>()
  let above = new Int32Array(columns)
  let here = new Int32Array(columns)
  for (let row = 1; row <= rows; row += 1) {
    const token = draft[row - 1]!
    const inserted = bracketed[row - 1] ? 1 : token.kind === 'mark' ? MARK : INSERT
    const skips = token.kind === 'ellipsis'
    let bestSkip = UNPAIRED
    let skipStart = 0
    const starts = skips ? new Int32Array(columns) : null
    if (starts) skipStarts.set(row, starts)
    for (let column = 0; column < columns; column += 1) {
      let cost = above[column]! + (skips ? 3 : inserted)
      let move = 1
      if (column > 0) {
        const other = source[column - 1]!
        const pair = above[column - 1]! + pairCost(token, other, bracketed[row - 1] === true)
        if (pair < cost || (pair === cost && token.key === other.key)) {
          cost = pair
          move = 2
        }
        const omitted = here[column - 1]! + (other.kind === 'mark' ? MARK - 1 : OMIT)
        if (omitted < cost) {
          cost = omitted
          move = 3
        }
        if (starts) {
          // Of ways at the same cost the shortest skip wins.
          if (above[column - 1]! + 2 <= bestSkip) {
            bestSkip = above[column - 1]! + 2
            skipStart = column - 1
          }
          starts[column] = skipStart
          if (bestSkip < cost) {
            cost = bestSkip
            move = 4
          }
        }
      }
      here[column] = cost
      moves[row * columns + column] = move
    }
    ;[above, here] = [here, above]
  }
  return trace(draft, source, { moves, columns, skipStarts }, lowest(above))
}

/** The column at which to end: the cheapest, and of equal ones the first. */
function lowest(costs: Int32Array): number {
  let best = 0
  for (let column = 1; column < costs.length; column += 1) if (costs[column]! < costs[best]!) best = column
  return best
}

type Table = { moves: Uint8Array; columns: number; skipStarts: ReadonlyMap<number, Int32Array> }

function trace(draft: readonly Token[], source: readonly Token[], table: Table, end: number): Step[] {
  const steps: Step[] = []
  let row = draft.length
  let column = end
  while (row > 0) {
    const move = table.moves[row * table.columns + column]
    if (move === 4) {
      const start = table.skipStarts.get(row)?.[column] ?? 0
      for (; column > start; column -= 1) steps.push({ kind: 'skip', draft: row - 1, source: column - 1 })
      row -= 1
    } else if (move === 2) {
      const same = draft[row - 1]!.key === source[column - 1]!.key
      steps.push({ kind: same ? 'match' : 'substitute', draft: row - 1, source: column - 1 })
      row -= 1
      column -= 1
    } else if (move === 3) {
      steps.push({ kind: 'omit', draft: -1, source: column - 1 })
      column -= 1
    } else {
      steps.push({ kind: 'insert', draft: row - 1, source: -1 })
      row -= 1
    }
  }
  return steps.reverse()
}

function pairCost(token: Token, other: Token, bracketed: boolean): number {
  if (token.key === other.key && token.kind === other.kind) return 0
  const mark = token.kind === 'mark' || token.kind === 'ellipsis'
  const otherMark = other.kind === 'mark' || other.kind === 'ellipsis'
  if (mark || otherMark) return mark && otherMark ? MARK - 1 : UNPAIRED
  if (bracketed) return UNPAIRED
  return token.kind === other.kind && (token.kind === 'number' || alike(token, other))
    ? SUBSTITUTE_ALIKE
    : SUBSTITUTE
}

/** Two names, or two words that begin alike: rather the one for the other than one gone and one new. */
function alike(token: Token, other: Token): boolean {
  const capital = token.plain !== token.key && other.plain !== other.key
  return capital || (token.key.length > 2 && token.key.slice(0, 3) === other.key.slice(0, 3))
}

function alignEnds(draft: readonly Token[], source: readonly Token[]): Step[] {
  const steps: Step[] = []
  const shorter = Math.min(draft.length, source.length)
  let head = 0
  while (head < shorter && draft[head]!.key === source[head]!.key) {
    steps.push({ kind: 'match', draft: head, source: head })
    head += 1
  }
  let tail = 0
  while (tail < shorter - head && draft.at(-1 - tail)!.key === source.at(-1 - tail)!.key) tail += 1
  for (let at = head; at < source.length - tail; at += 1) steps.push({ kind: 'omit', draft: -1, source: at })
  for (let at = head; at < draft.length - tail; at += 1) steps.push({ kind: 'insert', draft: at, source: -1 })
  for (let back = tail; back > 0; back -= 1) {
    steps.push({ kind: 'match', draft: draft.length - back, source: source.length - back })
  }
  return steps
}
