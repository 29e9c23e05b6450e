/**
 * The first of some things in an order, by a heap of as many: what is not among them is compared once and dropped.
 *
 * @param compare as for sorting; total, so that ties are always broken in the same way
 */
export function firstOf<Thing>(
  things: Iterable<Thing>,
  count: number,
  compare: (a: Thing, b: Thing) => number,
): Thing[] {
  const heap: Thing[] = []
  if (count === 0) return heap
  for (const thing of things) {
    if (heap.length < count) rise(heap, thing, compare)
    else if (compare(thing, heap[0]!) < 0) sink(heap, thing, compare)
  }
  return heap.sort(compare)
}

/** The last in order stands on top. */
function rise<Thing>(heap: Thing[], thing: Thing, compare: (a: Thing, b: Thing) => number): void {
  let at = heap.length
  heap.push(thing)
  while (at > 0) {
    const parent = (at - 1) >>> 1
    if (compare(heap[parent]!, thing) >= 0) break
    heap[at] = heap[parent]!
    at = parent
  }
  heap[at] = thing
}

function sink<Thing>(heap: Thing[], thing: Thing, compare: (a: Thing, b: Thing) => number): void {
  let at = 0
  for (let child = 1; child < heap.length; child = at * 2 + 1) {
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) > 0) child++
    if (compare(heap[child]!, thing) <= 0) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = thing
}
