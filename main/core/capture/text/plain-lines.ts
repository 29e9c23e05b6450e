import { cleanLine, unifyNewlines } from '../normalise.ts'
import type { Piece } from '../pieces.ts'
import { endsAsSentence } from '../shape.ts'

const bullet = /^\s*(?:[•◦▪‣●○■·*]|[-–—](?=\s))\s+(?=\S)/u
const numbered = /^\s*(?:\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/

/**
 * Cuts plain text into pieces. Blank lines separate paragraphs; the lines of a paragraph are joined when the text
 * was wrapped at a fixed width, and stand for themselves otherwise. Bullets and numbers make list items.
 */
export function piecesOf(text: string): Piece[] {
  const lines = unifyNewlines(text).replaceAll('\f', '\n\n').split('\n')
  const wrapped = isWrapped(lines)
  const pieces: Piece[] = []
  let open: Piece | null = null
  for (const raw of lines) {
    const line = cleanLine(raw)
    if (!line) {
      open = null
      continue
    }
    const mark = bullet.exec(raw) ?? numbered.exec(raw)
    if (mark || !wrapped || !open) {
      const isBullet = mark !== null && bullet.test(raw)
      open = mark
        ? { type: 'list-item', text: isBullet ? cleanLine(raw.slice(mark[0].length)) : line }
        : { type: 'paragraph', text: line }
      pieces.push(open)
    } else open.text = join(open.text, line)
  }
  return pieces
}

/** A word cut at the margin stays cut: "well-\nknown" and "inves-\ntigation" cannot be told apart without a dictionary. */
function join(one: string, other: string): string {
  const cjk = /[\u3000-\u9FFF\uFF00-\uFFEF]$/.test(one) && /^[\u3000-\u9FFF\uFF00-\uFFEF]/.test(other)
  return cjk || /\p{L}-$/u.test(one) ? one + other : `${one} ${other}`
}

/** Whether lines were broken at a width: most lines that are followed by another end in mid-sentence near the margin. */
function isWrapped(lines: readonly string[]): boolean {
  const inner: string[] = []
  for (let i = 0; i + 1 < lines.length && inner.length < 3000; i++) {
    const line = lines[i]!.trimEnd()
    if (line && lines[i + 1]!.trim() && !bullet.test(lines[i + 1]!)) inner.push(line)
  }
  if (inner.length < 3) return false
  const lengths = inner.map(line => line.length).sort((a, b) => a - b)
  const widest = lengths[Math.floor(lengths.length * 0.95)]!
  if (widest > 130 || widest < 24) return false
  const nearMargin = inner.filter(line => line.length > widest * 0.72).length / inner.length
  const midSentence = inner.filter(line => !endsAsSentence(line)).length / inner.length
  return nearMargin > 0.65 && midSentence > 0.5
}
