import { join } from 'node:path'

/** The names inside a notebook's folder. docs/file-format.md describes them. */
export const layout = (folder: string) => ({
  database: join(folder, 'notebook.sqlite'),
  originals: join(folder, 'originals'),
  index: join(folder, 'index'),
  backups: join(folder, 'backups'),
  readme: join(folder, 'README.txt'),
})

/** Says nothing of what the notebook is about: with a passphrase, nothing in the folder may. */
export const README_TEXT = `This folder is a notebook of Second Source, an investigative notebook.
Open it with Second Source. Move, copy and back up the folder as a whole, while it is closed.

  notebook.sqlite   the records and the journal of what was done
  originals         the captured files, named by their SHA-256 (or by a keyed hash, if there is a passphrase)
  index             the search index; may be deleted, it is rebuilt
  backups           copies of notebook.sqlite made before its format was changed

Do not change or remove single files: "second-source verify" would report the notebook as damaged.
`
