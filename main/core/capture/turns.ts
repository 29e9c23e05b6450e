import type { Piece } from './pieces.ts'
import { turnOf } from './turn-lines.ts'

/**
 * Makes turns of the kept pieces when they are a transcript: at least four turns, by at least two speakers of whom
 * one speaks twice, and no less than half of the paragraphs. Returns whether they are.
 */
export function markTurns(pieces: readonly Piece[]): boolean {
  const candidates = pieces.filter(
    piece =>
      piece.aside === undefined &&
      (piece.type === 'paragraph' || piece.type === 'heading' || piece.type === 'list-item'),
  )
  const counts = new Map<string, number>()
  const found = candidates.map(piece => turnOf(piece.text))
  for (const turn of found) if (turn) counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + 1)
  const turns = found.filter(Boolean).length
  const repeated = [...counts.values()].filter(count => count > 1).length
  if (turns < 4 || counts.size < 2 || repeated === 0) return false
  // Labels that each come once are a list of definitions, not people talking.
  if (turns < candidates.length * 0.4 || counts.size > turns * 0.7) return false
  candidates.forEach((piece, index) => {
    const turn = found[index]
    if (!turn) return
    piece.type = 'turn'
    piece.text = turn.words
    if (turn.time !== null) piece.origin = { ...piece.origin, time: turn.time }
    delete piece.level
  })
  return true
}
