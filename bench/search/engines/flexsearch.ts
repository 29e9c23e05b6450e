import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import FlexSearch from 'flexsearch'
import type { CorpusDocument } from '../corpus.ts'
import type { Engine } from '../engine.ts'

const fresh = () => new FlexSearch.Index({ tokenize: 'strict', resolution: 9 })

export function makeEngine(): Engine {
  let index = fresh()
  const ids: string[] = []
  const add = ({ id, title, text }: CorpusDocument): void => {
    index.add(ids.length, `${title} ${text}`)
    ids.push(id)
  }
  return {
    about: 'one field, ranked by where a word stands; no phrases, prefixes or edits in this mode',
    build(documents) {
      for (const document of documents) add(document)
    },
    search(query, most) {
      if (query.type !== 'terms') return null
      const found = index.search(query.words.join(' '), { limit: most, suggest: true }) as number[]
      return found.map(number => ids[number] ?? '')
    },
    add,
    async save(folder) {
      let bytes = 0
      await index.export((key: string, data: string) => {
        const path = join(folder, `flexsearch-${key}.json`)
        writeFileSync(path, data ?? '')
        bytes += statSync(path).size
      })
      return bytes
    },
    reopen(folder) {
      index = fresh()
      for (const name of readdirSync(folder).filter(each => each.startsWith('flexsearch-')))
        index.import(
          name.slice('flexsearch-'.length, -'.json'.length),
          readFileSync(join(folder, name), 'utf8'),
        )
    },
  }
}
