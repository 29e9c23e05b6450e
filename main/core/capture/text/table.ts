import Papa from 'papaparse'
import { AppError } from '../../../../shared/errors.ts'
import { cleanLine } from '../normalise.ts'
import { noMetadata, type ReaderResult } from '../reader-result.ts'
import { hasHeadings, rowPiece } from './rows.ts'

/** Rows at the most: beyond, a file is a database. */
const MOST_ROWS = 100_000

/**
 * Reads a table of values separated by commas, semicolons or tabs: each row a block that says its headings, so that
 * it can be understood and quoted on its own: "Paid to: Ruth Anselm | Sum: 1,200".
 *
 * @throws AppError `unreadable` for what has no columns, `too-large` for more rows than can be read
 */
export function readTable(text: string, name: string): ReaderResult {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: MOST_ROWS + 2 })
  if (data.length > MOST_ROWS + 1)
    throw new AppError(
      'too-large',
      `${name} has more than ${MOST_ROWS.toLocaleString('en')} rows. Nothing was taken from it.`,
    )
  const [first = [], ...rows] = data
  if (Math.max(first.length, ...rows.slice(0, 20).map(row => row.length)) < 2)
    throw new AppError(
      'unreadable',
      `${name} has no columns that can be told apart. Nothing was taken from it.`,
    )
  const headed = rows.length > 0 && hasHeadings(first)
  const headings = headed ? first.map(cleanLine) : []
  const pieces = (headed ? rows : data).map(row => rowPiece(row, headings))
  return { kind: 'document', pieces, reader: 'table/1', wordless: true, metadata: noMetadata }
}
