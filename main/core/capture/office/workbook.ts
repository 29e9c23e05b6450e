import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { AppError } from '../../../../shared/errors.ts'
import type { ZipEntry } from '../archive/zip.ts'
import { isoDate } from '../dates.ts'
import { cleanLine } from '../normalise.ts'
import type { Piece } from '../pieces.ts'
import type { ReaderResult } from '../reader-result.ts'
import { hasHeadings, rowPiece } from '../text/rows.ts'
import { repacked } from './repacked.ts'

/** Rows of a workbook, at the most, in all of its sheets: beyond, it is a database. */
const MOST_ROWS = 100_000
const MOST_COLUMNS = 200
/** Lines of a title or a note that may stand above the headings. */
const ABOVE_HEADINGS = 12

/** Reads a packed workbook (Excel, OpenDocument); as `readWorkbook`. */
export const readPackedWorkbook = async (entries: readonly ZipEntry[], name: string): Promise<ReaderResult> =>
  readWorkbook(await repacked(entries, /\.(xml|rels|bin)$|^mimetype$/i, name), name)

/**
 * Reads a workbook sheet by sheet: each row a block that says its headings, with values, dates and numbers as the
 * sheet shows them; a block knows its sheet and row. Hidden sheets and rows, and comments, are set aside.
 *
 * @throws AppError `unreadable` for what is locked or no whole workbook, `too-large` for too many rows
 */
export function readWorkbook(bytes: Uint8Array, name: string): ReaderResult {
  const book = parsed(bytes, name)
  const several = book.SheetNames.length > 1
  const pieces: Piece[] = []
  book.SheetNames.forEach((sheetName, index) => {
    const sheet = book.Sheets[sheetName]
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    const rows = sheet ? sheetPieces(sheet, sheetName, name) : []
    if (several && rows.length > 0)
      pieces.push({ type: 'heading', level: 2, text: sheetName, origin: { sheet: sheetName } })
    pieces.push(...rows)
    if (hidden) for (const piece of pieces.slice(-rows.length - 1)) piece.aside = 'hidden sheet'
    if (pieces.length > MOST_ROWS) throw tooManyRows(name)
  })
  const { Title, Author, ModifiedDate } = book.Props ?? {}
  return {
    kind: 'document',
    pieces,
    reader: 'workbook/1',
    wordless: true,
    metadata: {
      title: cleanLine(Title ?? ''),
      byline: [cleanLine(Author ?? '')].filter(Boolean),
      publisher: null,
      publishedAt: null,
      modifiedAt: ModifiedDate instanceof Date ? isoDate(ModifiedDate.toISOString()) : null,
      url: null,
      language: null,
    },
  }
}

function parsed(bytes: Uint8Array, name: string): WorkBook {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: true,
      sheetRows: MOST_ROWS + 1,
      // Excel shows its short date as each computer is set; this way nobody takes the day for the month.
      dateNF: 'yyyy-mm-dd',
    })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    const what = locked ? 'is locked with a password' : 'is damaged: it is no whole workbook'
    throw new AppError('unreadable', `${name} ${what}. Nothing was taken from it.`, { cause: error })
  }
}

const tooManyRows = (name: string): AppError =>
  new AppError(
    'too-large',
    `${name} has more than ${MOST_ROWS.toLocaleString('en')} rows. Nothing was taken from it.`,
  )

type Row = { readonly number: number; readonly cells: string[]; readonly hidden: boolean; notes: string[] }

function sheetPieces(sheet: WorkSheet, sheetName: string, name: string): Piece[] {
  const rows = rowsOf(sheet)
  if (rows.length > MOST_ROWS) throw tooManyRows(name)
  const at = headingsAt(rows)
  const headings = rows[at]?.cells.map(cleanLine) ?? []
  return rows.flatMap((row, index) => {
    if (index === at && rows.length > at + 1) return []
    const origin = { sheet: sheetName, row: row.number }
    const filled = row.cells.filter(cell => cell !== '')
    const piece: Piece =
      at >= 0 && index > at
        ? rowPiece(row.cells, headings)
        : { type: filled.length > 1 ? 'table-row' : 'paragraph', text: filled.join(' | ') }
    const notes = row.notes.map((text): Piece => ({ type: 'paragraph', text, origin, aside: 'comment' }))
    return [{ ...piece, origin, aside: row.hidden ? 'hidden row' : undefined }, ...notes]
  })
}

/** The filled rows of a sheet, their values as it shows them. */
function rowsOf(sheet: WorkSheet): Row[] {
  const lines: (CellObject | undefined)[][] = sheet['!data'] ?? []
  const rows: Row[] = []
  // Rows without cells are holes.
  lines.forEach((line, index) => {
    const cells = Array.from(line.slice(0, MOST_COLUMNS), shown)
    const notes = Array.from(line).flatMap(cell =>
      (cell?.c ?? []).map(({ a, t }) => [a, t].filter(Boolean).join(': ')),
    )
    const hidden = sheet['!rows']?.[index]?.hidden ?? false
    if (cells.some(cell => cell !== '') || notes.length > 0)
      rows.push({ number: index + 1, cells, hidden, notes })
  })
  return rows
}

function shown(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'z') return ''
  return cleanLine(cell.w ?? (cell.v === undefined ? '' : String(cell.v)))
}

/** The first row near the top whose cells are all words, with a row of as many columns below; -1 where there is none. */
function headingsAt(rows: readonly Row[]): number {
  const widest = Math.max(0, ...rows.slice(0, 200).map(filledIn))
  return rows
    .slice(0, ABOVE_HEADINGS)
    .findIndex(row => filledIn(row) >= Math.max(2, widest * 0.6) && hasHeadings(row.cells.filter(Boolean)))
}

const filledIn = (row: Row): number => row.cells.filter(cell => cell !== '').length
