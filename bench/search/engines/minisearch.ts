import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Engine } from '../engine.ts'

const options = { fields: ['title', 'text'], searchOptions: { boost: { title: 2 } } }

export function makeEngine(): Engine {
  let index = new MiniSearch(options)
  const find = (asked: string, more: SearchOptions, most: number): string[] =>
    index
      .search(asked, more)
      .slice(0, most)
      .map(({ id }) => String(id))
  return {
    about: 'no positions, no phrases, no stems',
    build(documents) {
      for (const document of documents) index.add(document)
    },
    search(query, most) {
      if (query.type === 'phrase') return null
      if (query.type === 'terms') return find(query.words.join(' '), {}, most)
      if (query.type === 'prefix') return find(query.prefix, { prefix: true }, most)
      return find(query.word, { fuzzy: 1 }, most)
    },
    add: document => index.add(document),
    save(folder) {
      const path = join(folder, 'minisearch.json')
      writeFileSync(path, JSON.stringify(index))
      return statSync(path).size
    },
    reopen(folder) {
      index = MiniSearch.loadJSON(readFileSync(join(folder, 'minisearch.json'), 'utf8'), options)
    },
  }
}
