/**
 * Whether a word matches a pattern in which `*` stands for any characters, none included. Linear in practice: the
 * first fit of each piece is taken, which is enough when a piece is literal.
 *
 * @param pieces the literal pieces between the stars; at least two
 */
export function matchesGlob(pieces: readonly string[], word: string): boolean {
  const first = pieces[0] ?? ''
  const last = pieces.at(-1) ?? ''
  if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last))
    return false
  let at = first.length
  const end = word.length - last.length
  for (const piece of pieces.slice(1, -1)) {
    const found = word.indexOf(piece, at)
    if (found < 0 || found + piece.length > end) return false
    at = found + piece.length
  }
  return at <= end
}
