import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '../../../main/core/search/answer/evaluate.ts'
import { plan } from '../../../main/core/search/answer/plan.ts'
import { firstOf } from '../../../main/core/search/answer/top.ts'
import { Catalogue } from '../../../main/core/search/index/catalogue.ts'
import { Segment } from '../../../main/core/search/packed/segment.ts'
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

export function makeEngine(): Engine {
  let catalogue = new Catalogue()
  const put = ({ id, title, text }: CorpusDocument): void =>
    catalogue.put(searchDocument(id, text, { title }))
  return {
    about:
      'positions, names across scripts, all fields of a notebook; one thread; parsing the query is in its times',
    build(documents) {
      for (const document of documents) {
        put(document)
        if (catalogue.waiting >= 1000) catalogue.flush()
      }
      catalogue.flush()
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
    add(document) {
      put(document)
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
