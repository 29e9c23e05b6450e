import type { Piece } from './pieces.ts'

/** "[00:12:03] A NAME (by phone): words". The label is at most six words and holds no sentence. */
const turnLine =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*)?([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’\- ]{0,40}?)(?:\s*\([^)]{1,40}\))?(?:\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)?\s*[:：]\s*(\S.*)$/u
/** Labels of letters, forms and records that repeat without being speakers. */
const notSpeakers =
  /^(note|date|time|subject|from|to|cc|re|source|photo|tags?|title|url|author|http|https|updated|published|page|figure|table|example|warning|tip|step \d+|дата|время|тема|от|кому|источник|фото|внимание|примечание|datum|betreff|von|an|quelle|foto|date|objet|de|à|fecha|asunto|fuente|注|图|表|写真|出典)$/iu

/** The speaker of a line that is a turn by its form, or null. */
function speakerOf(line: string): string | null {
  const match = turnLine.exec(line.length > 400 ? line.slice(0, 400) : line)
  const label = match?.[1]?.trim()
  if (!label || label.split(/\s+/).length > 6 || notSpeakers.test(label)) return null
  if (/^\d/.test(match?.[2] ?? '') && /^\d+$/.test(label)) return null
  return label
}

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
  const speakers = candidates.map(piece => speakerOf(piece.text))
  for (const speaker of speakers) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const turns = speakers.filter(Boolean).length
  const repeated = [...counts.values()].filter(count => count > 1).length
  if (turns < 4 || counts.size < 2 || repeated === 0) return false
  // Labels that each come once are a list of definitions, not people talking.
  if (turns < candidates.length * 0.4 || counts.size > turns * 0.7) return false
  candidates.forEach((piece, index) => {
    if (!speakers[index]) return
    piece.type = 'turn'
    delete piece.level
  })
  return true
}
