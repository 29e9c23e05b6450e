/** Below so many keys, insertion is faster than partition. */
const FEW = 12

/**
 * The numbers of keys in ascending order of their UTF-16 code units; equal keys in the order of their numbers. Sorts by
 * one code unit after the other (three-way radix quicksort: Bentley and Sedgewick 1997), in time linear in what has to
 * be read to tell keys apart, and a third of what comparing strings takes.
 */
export function orderOfKeys(...columns: readonly [readonly string[], ...(readonly string[])[]]): Uint32Array {
  const { at, units } = packed(columns)
  const order = Uint32Array.from(columns[0].keys())
  const unit = (key: number, depth: number): number => {
    const place = at[key]! + depth
    return place < at[key + 1]! ? units[place]! + 1 : 0
  }
  const isBefore = (a: number, b: number, from: number): boolean => {
    for (let depth = from; ; depth++) {
      const difference = unit(a, depth) - unit(b, depth)
      if (difference !== 0) return difference < 0
      if (unit(a, depth) === 0) return a < b
    }
  }
  const insert = (from: number, to: number, depth: number): void => {
    for (let next = from + 1; next < to; next++) {
      const key = order[next]!
      let hole = next
      for (; hole > from && isBefore(key, order[hole - 1]!, depth); hole--) order[hole] = order[hole - 1]!
      order[hole] = key
    }
  }
  const sort = (start: number, end: number, first: number): void => {
    let [from, to, depth] = [start, end, first]
    while (to - from > FEW) {
      const pivot = middleOf(
        unit(order[from]!, depth),
        unit(order[(from + to) >>> 1]!, depth),
        unit(order[to - 1]!, depth),
      )
      let [below, at, above] = [from, from, to]
      while (at < above) {
        const key = order[at]!
        const difference = unit(key, depth) - pivot
        if (difference === 0) at++
        else {
          const other = difference < 0 ? below++ : --above
          order[at] = order[other]!
          order[other] = key
          if (difference < 0) at++
        }
      }
      sort(from, below, depth)
      sort(above, to, depth)
      // Equal keys have nothing left to be told apart by.
      if (pivot === 0) {
        order.subarray(below, above).sort()
        return
      }
      from = below
      to = above
      depth++
    }
    insert(from, to, depth)
  }
  sort(0, order.length, 0)
  return order
}

const middleOf = (a: number, b: number, c: number): number =>
  a < b ? (b < c ? b : Math.max(a, c)) : a < c ? a : Math.max(b, c)

/** The code units of all keys, and where those of each begin, and of the last end. */
function packed(columns: readonly [readonly string[], ...(readonly string[])[]]): {
  at: Uint32Array
  units: Uint16Array
} {
  const count = columns[0].length
  const at = new Uint32Array(count + 1)
  for (const column of columns) for (let key = 0; key < count; key++) at[key + 1]! += column[key]!.length + 1
  for (let key = 0; key < count; key++) at[key + 1]! += at[key]!
  const units = new Uint16Array(at[count]!)
  const next = at.slice()
  for (const column of columns)
    for (let key = 0; key < count; key++) {
      const text = column[key]!
      const from = next[key]!
      for (let place = 0; place < text.length; place++) units[from + place] = text.charCodeAt(place)
      next[key] = from + text.length + 1
    }
  return { at, units }
}
