import type { Range } from '../../../shared/domain/ids.ts'
import type { Passage, SearchHit } from '../../../shared/domain/search.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { words } from './words.ts'

/** One line of the results that one moves to: a passage, or the document where it has none to show. */
export type Row = Readonly<{ key: string; hit: SearchHit; passage: Passage | null }>
export type Group = Readonly<{ hit: SearchHit; rows: readonly Row[]; more: number; hidden: boolean }>

/** Passages of a document shown until someone asks for the rest. */
const SHOWN = 3

/** The results by document. Words off the record are not shown: the document stands with none. */
export function groupsOf(hits: readonly SearchHit[], opened: ReadonlySet<string>): Group[] {
  return hits.map(hit => {
    const hidden = !isShown(hit)
    const passages = hidden ? [] : hit.passages
    const shown = opened.has(hit.id) ? passages : passages.slice(0, SHOWN)
    const rows: Row[] = shown.map(passage => ({ key: `${hit.id}.${passage.start}`, hit, passage }))
    return {
      hit,
      hidden,
      rows: rows.length > 0 ? rows : [{ key: hit.id, hit, passage: null }],
      more: passages.length - shown.length,
    }
  })
}

/**
 * Which row one is at: the one that was gone to, otherwise the first that has something to show. A statement off the
 * record is not what the results open with.
 */
export function placeIn(rows: readonly Row[], at: string | null): number {
  const gone = rows.findIndex(({ key }) => key === at)
  if (gone >= 0) return gone
  const shown = rows.findIndex(({ hit, passage }) => passage !== null || (hit.hidden === 0 && isShown(hit)))
  return Math.max(0, shown)
}

const isShown = ({ terms }: SearchHit): boolean => terms === null || mayBeShown(terms)

/** "57 places in 14 documents, 38 ms"; places are counted only where all documents are here. */
export function summary(hits: readonly SearchHit[], total: number, tookMs: number): string {
  const places = hits.reduce((sum, hit) => sum + hit.hits, 0)
  const ms = Math.max(1, Math.round(tookMs))
  return hits.length === total
    ? words.summary({ places, documents: total, ms })
    : words.documentsOnly({ documents: total, ms })
}

/** Which of a document's hits a row of the results begins with; 0 when it has none of them. */
export function hitOfRow(row: Row, hits: readonly Range[]): number {
  const first = row.passage?.highlights[0]
  if (!row.passage || !first) return 0
  const at = row.passage.start + first[0]
  const index = hits.findIndex(([start]) => start >= at)
  return Math.max(index, 0)
}

/** A block of a document's text, with the hits in it. `offset`: which of the document's hits is its first. */
export type LitBlock = Readonly<{
  start: number
  text: string
  ranges: readonly Range[]
  offset: number
  heading: boolean
}>
type Part = Readonly<{ start: number; end: number; heading: boolean }>

/** Cuts a text at its blocks, each with its hits as offsets in itself. `hits` are in order. */
export function litBlocks(text: string, parts: readonly Part[], hits: readonly Range[]): LitBlock[] {
  let next = 0
  return parts.map(({ start, end, heading }) => {
    while ((hits[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const offset = next
    const ranges: Range[] = []
    for (let at = next; (hits[at]?.[0] ?? Number.POSITIVE_INFINITY) < end; at += 1) {
      const [from, to] = hits[at] ?? [0, 0]
      ranges.push([Math.max(0, from - start), Math.min(to, end) - start])
    }
    return { start, text: text.slice(start, end), ranges, offset, heading }
  })
}

/** The lines of a plain text as parts. */
export function linesOf(text: string): Part[] {
  let start = 0
  return text.split('\n').map(line => {
    const part = { start, end: start + line.length, heading: false }
    start = part.end + 1
    return part
  })
}

/** Blocks drawn at once. A longer document is shown around its current hit; the reader shows all of it. */
const WINDOW = 240

/** The blocks to draw, around the one with the current hit. */
export function windowAround(blocks: readonly LitBlock[], current: number): readonly LitBlock[] {
  if (blocks.length <= WINDOW) return blocks
  const at = blocks.findIndex(
    block => current < block.offset + block.ranges.length && block.ranges.length > 0,
  )
  const from = Math.max(0, Math.min(at - WINDOW / 2, blocks.length - WINDOW))
  return blocks.slice(from, from + WINDOW)
}
