import type { Migration } from '../migrate.ts'

/**
 * The first layout. SQL sees structure only (ids, kinds, times, links); what a person wrote or captured is in sealed
 * bodies. `checksum` is the SHA-256 of the sealed body: a flipped byte is told on the first read.
 */
export const migration0001: Migration = {
  version: 1,
  up: db =>
    db.exec(`
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  checksum BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX record_by_kind ON record (kind, id);

CREATE TABLE link (
  from_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  relation TEXT NOT NULL,
  to_id TEXT NOT NULL REFERENCES record (id),
  PRIMARY KEY (from_id, relation, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_target ON link (to_id, relation);

-- Which snapshot was made from which file in originals/. The name is the content's address.
CREATE TABLE original (
  snapshot_id TEXT PRIMARY KEY REFERENCES record (id),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX original_by_name ON original (name);

CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE TRIGGER journal_is_append_only_1 BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_append_only_2 BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
`),
}
