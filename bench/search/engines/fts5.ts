import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { CorpusDocument } from '../corpus.ts'
import type { Engine } from '../engine.ts'
import type { Query } from '../queries.ts'

const quoted = (word: string): string => `"${word.replaceAll('"', '')}"`

const written = (query: Query): string | null => {
  if (query.type === 'terms') return query.words.map(quoted).join(' OR ')
  if (query.type === 'phrase') return quoted(query.words.join(' '))
  return query.type === 'prefix' ? `${quoted(query.prefix)} *` : null
}

export function makeEngine(folder: string): Engine {
  const path = join(folder, 'fts5.sqlite')
  let db = new DatabaseSync(path)
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE VIRTUAL TABLE article USING fts5(title, text, content='', tokenize='porter unicode61');
    INSERT INTO article(article, rank) VALUES('rank', 'bm25(2.0, 1.0)')`)
  const ids: string[] = []
  let insert: StatementSync
  let find: StatementSync
  const prepare = (): void => {
    insert = db.prepare('INSERT INTO article(rowid, title, text) VALUES (?, ?, ?)')
    find = db.prepare('SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?')
  }
  prepare()
  const add = ({ id, title, text }: CorpusDocument): void => {
    ids.push(id)
    insert.run(ids.length, title, text)
  }
  return {
    about: 'positions, no copy of the text, on disk (held memory is its caches); no edits',
    build(documents) {
      db.exec('BEGIN')
      for (const document of documents) add(document)
      db.exec(`COMMIT; INSERT INTO article(article) VALUES('optimize')`)
    },
    search(query, most) {
      const asked = written(query)
      return asked === null ? null : find.all(asked, most).map(row => ids[Number(row['rowid']) - 1] ?? '')
    },
    add,
    save() {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE); VACUUM')
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return statSync(path).size
    },
    reopen() {
      db.close()
      db = new DatabaseSync(path)
      prepare()
    },
  }
}
