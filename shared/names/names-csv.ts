import type { NameRow } from '../domain/names.ts'

/**
 * Who was found where, a line for each document; names that were not found have one line. What a spreadsheet would take
 * for a formula (a cell that begins with = + - @, a tab or a carriage return) has an apostrophe before it, as OWASP
 * advises.
 *
 * @param headings name, documents as typed, documents by spelling, kind, title, form found
 */
export function namesCsv(rows: readonly NameRow[], headings: readonly string[]): string {
  const lines = rows.flatMap(({ name, exact, spelling, documents }) => {
    const found = [name, String(exact), String(spelling)]
    if (documents.length === 0) return [[...found, '', '', '']]
    return documents.map(({ kind, title, form }) => [...found, kind, title, form])
  })
  return `${[headings, ...lines].map(line => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\n\r\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
