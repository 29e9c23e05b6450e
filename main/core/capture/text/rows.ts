import { cleanLine } from '../normalise.ts'
import type { Piece } from '../pieces.ts'

/** Cells of a row, at the most: beyond, a table is a database. */
const MOST_CELLS = 200

/** A row that says its headings, so that it can be understood and quoted on its own: "Paid to: Ruth Anselm | Sum: 1,200". */
export function rowPiece(row: readonly string[], headings: readonly string[]): Piece {
  const cells = row
    .slice(0, MOST_CELLS)
    .map((cell, index) => ({ heading: headings[index] ?? '', words: cleanLine(cell) }))
    .filter(({ words }) => words !== '')
    .map(({ heading, words }) => (heading ? `${heading}: ${words}` : words))
  return { type: 'table-row', text: cells.join(' | ') }
}

/** A first row of words, each another, is the headings; one with numbers is data. */
export const hasHeadings = (row: readonly string[]): boolean =>
  row.every(cell => cell.trim() === '' || !/^[\s\p{N}.,:/+-]+$/u.test(cell)) &&
  new Set(row.map(cell => cell.trim())).size === row.length
