/** How many items there are to each key. Items without a key (null) are not counted. */
export function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
