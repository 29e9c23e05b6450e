import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '../../../main/core/search/answer/evaluate.ts'
import { plan } from '../../../main/core/search/answer/plan.ts'
import { firstOf } from '../../../main/core/search/answer/top.ts'
import { SegmentMaker } from '../../../main/core/search/building/segment-maker.ts'
import { Catalogue } from '../../../main/core/search/index/catalogue.ts'
import { Segment } from '../../../main/core/search/packed/segment.ts'
import type { SearchDocument } from '../../../main/core/search/search.ts'
import { searchDocument } from '../../../main/core/search/search-fixtures.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import type { CorpusDocument } from '../corpus.ts'
import type { Engine } from '../engine.ts'
import type { Query } from '../queries.ts'

const written = (query: Query): string => {
  if (query.type === 'terms') return query.words.join(' ')
  if (query.type === 'phrase') return `"${query.words.join(' ')}"`
  return query.type === 'prefix' ? `${query.prefix}*` : `${query.word}~1`
}

/** Packs documents, and gives the segments as they come. */
export type Pack = (
  documents: Iterable<SearchDocument>,
  packed: (segment: ArrayBuffer) => void,
) => Promise<void> | void

export function packedEngine(pack: Pack, threads: string): Engine {
  let catalogue = new Catalogue()
  return {
    about: `positions, names across scripts, all fields of a notebook; ${threads}; parsing the query is in its times`,
    async build(documents) {
      await pack(searchDocuments(documents), segment => catalogue.load(new Segment(segment)))
      for (const _ of catalogue.upkeep());
      catalogue.rest()
    },
    search(query, most) {
      const { scores } = evaluate(plan(parseQuery(written(query)), catalogue), catalogue)
      const found: { document: number; score: number }[] = []
      scores.each((document, score) => {
        found.push({ document, score })
      })
      const best = firstOf(found, most, (a, b) => b.score - a.score || b.document - a.document)
      return best.map(({ document }) => catalogue.idOf(document))
    },
    add({ id, title, text }) {
      catalogue.put(searchDocument(id, text, { title }))
      catalogue.flush()
    },
    save(folder) {
      let bytes = 0
      for (const [number, { segment }] of catalogue.segments.entries()) {
        writeFileSync(join(folder, `${number}.segment`), new Uint8Array(segment.buffer))
        bytes += segment.buffer.byteLength
      }
      return bytes
    },
    reopen(folder) {
      catalogue = new Catalogue()
      for (const name of readdirSync(folder).filter(each => each.endsWith('.segment'))) {
        const bytes = readFileSync(join(folder, name))
        const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
        catalogue.load(new Segment(buffer as ArrayBuffer))
      }
    },
  }
}

function* searchDocuments(documents: Iterable<CorpusDocument>): Generator<SearchDocument> {
  for (const { id, title, text } of documents) yield searchDocument(id, text, { title })
}

/** As a worker of the product packs a new notebook's documents. */
const packHere: Pack = (documents, packed) => {
  const maker = new SegmentMaker()
  const take = (): void => {
    const segment = maker.segment()
    if (segment) packed(segment)
  }
  for (const document of documents) {
    maker.add(document)
    if (maker.isFull) take()
  }
  take()
}

export const makeEngine = (): Engine => packedEngine(packHere, 'one thread')
