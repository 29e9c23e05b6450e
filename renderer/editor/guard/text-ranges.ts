/**
 * A DOM range over `[start, end)` of the text inside an element, in UTF-16 units. A zero-length range stands at the
 * end of the text before it, so that its rectangle is on the line of the word it follows. Null when the text is
 * shorter.
 */
export function textRange(element: Node, start: number, end: number): Range | null {
  const from = textPoint(element, start, start === end)
  const to = start === end ? from : textPoint(element, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function textPoint(element: Node, offset: number, before: boolean): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (rest < length || (before && rest === length)) return { node, offset: rest }
    rest -= length
  }
  return null
}
