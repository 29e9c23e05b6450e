import { setImmediate } from 'node:timers/promises'
import type { NamedDocument, NameRow } from '../../../shared/domain/names.ts'
import type { SearchableKind } from '../../../shared/domain/search.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import type { SearchDocument } from '../search/search.ts'
import { createNameScan, type NamePlace } from './name-scan.ts'

/** Documents told of a name; all are counted. */
const MOST_TOLD = 100
/** So long, in ms, the documents are read before others have their turn. */
const SLICE = 12

type Ports = Readonly<{
  documents: Iterable<SearchDocument>
  /** How much was read. */
  tell: (done: number) => void
  /** Aborted: no answer is wanted any more. */
  signal: AbortSignal
}>

/**
 * Looks for every name of a list in every document, and answers who was found where, in the list's order; of a name's
 * documents those in which it stands as typed come first.
 *
 * @throws AppError `cancelled`
 */
export async function searchNames(
  names: readonly string[],
  { documents, tell, signal }: Ports,
): Promise<NameRow[]> {
  const scan = createNameScan(names)
  const rows = names.map(name => ({ name, exact: 0, spelling: 0, documents: [] as NamedDocument[] }))
  let done = 0
  let since = performance.now()
  for (const document of documents) {
    for (const [name, places] of placesIn(document, scan)) {
      const row = rows[name]
      if (!row) continue
      const found = asFound(document, places)
      row[found.spelling ? 'spelling' : 'exact']++
      keep(row.documents, found)
    }
    done++
    if (performance.now() - since < SLICE) continue
    tell(done)
    await setImmediate()
    if (signal.aborted) throw new AppError('cancelled', 'The list was not searched to its end.')
    since = performance.now()
  }
  tell(done)
  return rows
}

/** By name: where it stands, in the text or, where it does not, in the title. */
function placesIn(
  { title, text, language }: SearchDocument,
  scan: ReturnType<typeof createNameScan>,
): Map<number, NamePlace[]> {
  const found = Map.groupBy(scan(text, language), ({ name }) => name)
  for (const [name, places] of Map.groupBy(scan(title, language), place => place.name))
    if (!found.has(name))
      found.set(
        name,
        places.map(place => ({ ...place, start: -1 })),
      )
  return found
}

function asFound(document: SearchDocument, places: readonly NamePlace[]): NamedDocument {
  const { id, kind, title, text, sourceId, terms } = document
  const best = places.find(({ spelling }) => !spelling) ?? places[0]
  const shown = terms === null || mayBeShown(terms)
  return {
    id,
    kind,
    title,
    sourceId,
    form: best && best.start >= 0 && shown ? text.slice(best.start, best.end) : '',
    places: places.length,
    spelling: best?.spelling ?? true,
  }
}

/** Quotes last: they stand in a source, which says more. */
const kinds: readonly SearchableKind[] = ['source', 'note', 'draft', 'person', 'quote']
const rank = ({ spelling, kind }: NamedDocument): number =>
  Number(spelling) * kinds.length + kinds.indexOf(kind)

function keep(documents: NamedDocument[], found: NamedDocument): void {
  const at = documents.findIndex(other => rank(other) > rank(found))
  documents.splice(at < 0 ? documents.length : at, 0, found)
  if (documents.length > MOST_TOLD) documents.pop()
}
