/** Blocks by index: from the first on, up to but without the last. */
export type Span = Readonly<{ from: number; to: number }>

/** A text of no more blocks is shown whole at once. */
const WHOLE = 300
/** More than a screen holds, and how many of them stand before the block that one came for. */
const FIRST = 80
const BEFORE = 20
/** Blocks that are added between two frames. */
const MORE = 200

/** The blocks of a long text to show first, so that the one that one came for is among them. */
export function firstSpan(count: number, wanted: number): Span {
  if (count <= WHOLE) return { from: 0, to: count }
  const from = Math.max(0, Math.min(wanted - BEFORE, count - FIRST))
  return { from, to: from + FIRST }
}

/** What to add next to what is shown: first what follows it, then what comes before. Null when all is there. */
export function nextSpan({ from, to }: Span, count: number): Span | null {
  if (to < count) return { from: to, to: Math.min(count, to + MORE) }
  return from > 0 ? { from: Math.max(0, from - MORE), to: from } : null
}
