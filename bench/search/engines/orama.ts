import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, insert, load, save, search } from '@orama/orama'
import type { CorpusDocument } from '../corpus.ts'
import type { Engine } from '../engine.ts'

const fresh = () => create({ schema: { title: 'string', text: 'string' } as const })

export function makeEngine(): Engine {
  let index = fresh()
  const add = async ({ id, title, text }: CorpusDocument): Promise<void> =>
    void (await insert(index, { id, title, text }))
  const find = async (
    term: string,
    most: number,
    more: { exact?: boolean; tolerance?: number },
  ): Promise<string[]> => {
    const { hits } = await search(index, { term, limit: most, boost: { title: 2 }, threshold: 1, ...more })
    return hits.map(({ id }) => id)
  }
  return {
    about: 'keeps the documents too; words match as prefixes; no phrases',
    async build(documents) {
      for (const document of documents) await add(document)
    },
    search(query, most) {
      if (query.type === 'phrase') return null
      if (query.type === 'terms') return find(query.words.join(' '), most, {})
      return query.type === 'prefix' ? find(query.prefix, most, {}) : find(query.word, most, { tolerance: 1 })
    },
    add,
    save(folder) {
      const path = join(folder, 'orama.json')
      writeFileSync(path, JSON.stringify(save(index)))
      return statSync(path).size
    },
    reopen(folder) {
      index = fresh()
      load(index, JSON.parse(readFileSync(join(folder, 'orama.json'), 'utf8')))
    },
  }
}
