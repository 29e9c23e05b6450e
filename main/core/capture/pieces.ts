import type { Block, BlockType, Origin, SetAside } from '../../../shared/domain/source.ts'
import { cleanLine, hasWords } from './normalise.ts'

/**
 * A stretch of the original in reading order, before it becomes a block. With `aside` set it is page furniture
 * and the words are the reason.
 */
export type Piece = {
  type: BlockType
  text: string
  level?: number | undefined
  lang?: string | undefined
  origin?: Origin | undefined
  aside?: string | undefined
}

/** A piece of body text. */
export const isKept = (piece: Piece): boolean => piece.aside === undefined

/** Sets a piece aside, unless it already is for a reason found earlier. */
export function setAside(piece: Piece, reason: string): void {
  piece.aside ??= reason
}

/** Joins what is kept with newlines into one text with its blocks; what is set aside keeps its place. */
export function assemble(pieces: readonly Piece[]): {
  text: string
  blocks: Block[]
  setAside: SetAside[]
} {
  const lines: string[] = []
  const blocks: Block[] = []
  const aside: SetAside[] = []
  let at = 0
  for (const piece of pieces) {
    const text = cleanLine(piece.text)
    if (!text) continue
    if (piece.aside !== undefined || !hasWords(text)) {
      aside.push({ text, reason: piece.aside ?? 'ornament', before: blocks.length })
      continue
    }
    const block: Block = { type: piece.type, start: at, end: at + text.length }
    if (piece.type === 'heading') block.level = Math.min(6, Math.max(1, piece.level ?? 2))
    if (piece.lang) block.lang = piece.lang
    if (piece.origin) block.origin = piece.origin
    blocks.push(block)
    lines.push(text)
    at += text.length + 1
  }
  return { text: lines.join('\n'), blocks, setAside: aside }
}

/**
 * What is wrong with a snapshot's text and blocks, as sentences; empty when all holds: NFC; blocks in order,
 * trimmed, not empty, holding no newline, and covering the text but for one newline between neighbours.
 */
export function brokenInvariants(text: string, blocks: readonly Block[]): string[] {
  const broken: string[] = []
  if (text !== text.normalize('NFC')) broken.push('The text is not NFC.')
  let expected = 0
  blocks.forEach((block, index) => {
    const words = text.slice(block.start, block.end)
    if (block.start !== expected) broken.push(`Block ${index} starts at ${block.start}, not at ${expected}.`)
    if (index > 0 && text[block.start - 1] !== '\n')
      broken.push(`Block ${index} does not stand after a newline.`)
    if (words.length === 0 || words.length !== block.end - block.start)
      broken.push(`Block ${index} is empty or past the end.`)
    if (words !== words.trim() || words.includes('\n'))
      broken.push(`Block ${index} is not trimmed or holds a newline.`)
    if ((block.level !== undefined) !== (block.type === 'heading'))
      broken.push(`Block ${index} has a level that does not fit its type.`)
    expected = block.end + 1
  })
  const end = blocks.length === 0 ? 0 : expected - 1
  if (end !== text.length) broken.push(`The blocks end at ${end}, the text at ${text.length}.`)
  return broken
}
