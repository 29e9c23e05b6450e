import type { RecordKind } from '../../../shared/domain/notebook.ts'
import type { Records } from './repository.ts'
import type { RecordOf } from './schemas.ts'

export type Collection<K extends RecordKind> = {
  /** All records of the kind by id, in order of making. */
  all(): ReadonlyMap<string, RecordOf<K>>
  set(record: RecordOf<K>): void
  delete(id: string): void
  /** Grows with every change: what was made of the records is good while this stays. */
  version(): number
}

/**
 * The records of one kind, opened once: bodies are sealed, so SQL cannot sort or filter by what is in them. Read on
 * first use; the session keeps it in step with what was committed. `shown` is what of a record may be seen by whoever reads
 * the collection.
 */
export function createCollection<K extends RecordKind>(
  records: Records,
  kind: K,
  shown: (record: RecordOf<K>) => RecordOf<K> = record => record,
): Collection<K> {
  let loaded: Map<string, RecordOf<K>> | undefined
  const all = () => {
    loaded ??= new Map(Array.from(records.each(kind), record => [record.id, shown(record)]))
    return loaded
  }
  let version = 0
  return {
    all,
    set(record) {
      all().set(record.id, shown(record))
      version++
    },
    delete(id) {
      all().delete(id)
      version++
    },
    version: () => version,
  }
}
