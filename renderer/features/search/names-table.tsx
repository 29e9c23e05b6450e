import { useState } from 'react'
import type { NamedDocument, NameRow } from '../../../shared/domain/names.ts'
import { namesCsv } from '../../../shared/names/names-csv.ts'
import { windowRouter } from '../../app/router.ts'
import { Button } from '../../ui/button.tsx'
import { download } from '../../ui/files.ts'
import { formatCount } from '../../ui/format.ts'
import { common } from '../../ui/words.ts'
import { routeOfDocument } from './route-of.ts'
import { words } from './words.ts'

/** Rows drawn until more are asked for, and documents of each. */
const ROWS = 200
const DOCUMENTS = 5

type NamesTableProps = Readonly<{ rows: readonly NameRow[]; documents: number }>

/** Who was found where: each document opens at the name. */
export function NamesTable({ rows, documents }: NamesTableProps) {
  const [onlyFound, setOnlyFound] = useState(true)
  const [drawn, setDrawn] = useState(ROWS)
  const found = rows.filter(row => row.documents.length > 0)
  const shown = onlyFound ? found : rows
  return (
    <>
      <p className="acts">
        <span role="status">
          {words.names.summary({ found: found.length, total: rows.length, documents })}
        </span>
        <label className="tick">
          <input type="checkbox" checked={onlyFound} onChange={() => setOnlyFound(!onlyFound)} />
          {words.names.onlyFound}
        </label>
        <span className="grow" />
        <Button small icon="export" onClick={() => exportRows(rows)}>
          {words.names.exporting}
        </Button>
      </p>
      {shown.length === 0 ? (
        <p>{words.names.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.names.name}</th>
              <th scope="col">{words.names.exact}</th>
              <th scope="col">{words.names.bySpelling}</th>
              <th scope="col">{words.names.where}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map(row => (
              <NameLine key={row.name} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length > drawn && (
        <p>
          <Button onClick={() => setDrawn(drawn + 10 * ROWS)}>
            {words.facets.more({ n: shown.length })}
          </Button>
        </p>
      )}
    </>
  )
}

function NameLine({ row: { name, exact, spelling, documents } }: Readonly<{ row: NameRow }>) {
  const [opened, setOpened] = useState(false)
  const shown = opened ? documents : documents.slice(0, DOCUMENTS)
  const rest = exact + spelling - shown.length
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td className="num">{formatCount(exact)}</td>
      <td className="num">{formatCount(spelling)}</td>
      <td>
        {documents.length === 0 && <span className="dim">{words.names.nowhere}</span>}
        <ul>
          {shown.map(document => (
            <li key={document.id}>
              <button type="button" className="link" dir="auto" onClick={() => open(document, name)}>
                {document.title}
              </button>{' '}
              <span className="dim">{common.kinds[document.kind]}</span>{' '}
              {document.spelling && (
                <span className="dim" dir="auto">
                  {document.form || words.spelling}
                </span>
              )}
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <button
            type="button"
            className="link"
            disabled={shown.length === documents.length}
            onClick={() => setOpened(true)}
          >
            {words.names.more({ n: rest })}
          </button>
        )}
      </td>
    </tr>
  )
}

/** Opens the document with the name lit as it stands there. */
function open(document: NamedDocument, name: string): void {
  const lit = (document.form || name).replaceAll(/["\u201c-\u201f«»]/g, ' ')
  const to = routeOfDocument(document, `"${lit}"`)
  if (to) windowRouter().go(to)
}

/** With a byte order mark, by which spreadsheets know that it is UTF-8. */
function exportRows(rows: readonly NameRow[]): void {
  const { name, exact, bySpelling, kind, document, form, file } = words.names
  const csv = namesCsv(rows, [name, exact, bySpelling, kind, document, form])
  download(file, new Blob([`\ufeff${csv}`], { type: 'text/csv' }))
}
