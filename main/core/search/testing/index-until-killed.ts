import { plainVault } from '../../vault/vault.ts'
import { searchDocument } from '../search-fixtures.ts'
import { createSearch } from '../service.ts'
import { createIndexStore } from '../store/index-store.ts'

/**
 * Opens an index in the folder, changes it and closes it, again and again until it is killed. What it tells its parent
 * is how often it has closed. The records behind it: `d0` to `d39`, whose stamp and word are the round they were put in.
 */
const [folder = '', first = '0'] = process.argv.slice(2)
const onError = (error: unknown): void => {
  process.send?.(String(error))
}
for (let round = Number(first) + 1; ; round++) {
  const document = (id: string, of: number) => searchDocument(id, `pier round${of}`, { stamp: String(of) })
  const ids = Array.from({ length: 40 }, (_, index) => `d${index}`)
  const source = {
    stamps: () => ids.map(id => [id, String(round)] as const),
    read: (id: string) => document(id, round),
  }
  const search = createSearch({ source, store: createIndexStore(folder, plainVault, onError), onError })
  await search.ready()
  await search.close()
  process.send?.(round)
}
