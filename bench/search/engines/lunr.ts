import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import lunr from 'lunr'
import type { Engine } from '../engine.ts'

export function makeEngine(): Engine {
  let index: lunr.Index | undefined
  return {
    about: 'no positions, no phrases; cannot be changed once built',
    build(documents) {
      const builder = new lunr.Builder()
      builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
      builder.searchPipeline.add(lunr.stemmer)
      builder.field('title', { boost: 2 })
      builder.field('text')
      for (const document of documents) builder.add(document)
      index = builder.build()
    },
    search(query, most) {
      if (query.type === 'phrase') return null
      const results = index?.query(asked => {
        if (query.type === 'terms') for (const term of query.words) asked.term(term, {})
        else if (query.type === 'prefix')
          asked.term(query.prefix, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false })
        else asked.term(query.word, { editDistance: 1 })
      })
      return (results ?? []).slice(0, most).map(({ ref }) => ref)
    },
    add: null,
    save(folder) {
      const path = join(folder, 'lunr.json')
      writeFileSync(path, JSON.stringify(index))
      return statSync(path).size
    },
    reopen(folder) {
      index = lunr.Index.load(JSON.parse(readFileSync(join(folder, 'lunr.json'), 'utf8')))
    },
  }
}
