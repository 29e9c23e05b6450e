import type { JournalAction, JournalRow, VerifyProgress } from '../../../shared/domain/notebook.ts'
import { formatCount } from '../../ui/format.ts'

/** What the filter calls the acts. */
export const actLabels: Readonly<Record<JournalAction, string>> = {
  captured: 'Captured',
  created: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  exported: 'Exported',
  shown: 'Shown',
  verified: 'Verified',
  'notebook-opened': 'Opened',
  'notebook-created': 'Made',
  migrated: 'Migrated',
}

/** What is done first to each kind of record: a draft is begun, a quote is made. */
const begun: Readonly<Record<string, string>> = {
  source: 'Added',
  snapshot: 'Captured',
  quote: 'Made',
  person: 'Added',
  note: 'Began',
  draft: 'Began',
  search: 'Saved',
}

/**
 * A journal entry in words. A record is called as it is now; one that is no longer there, or whose words are off the
 * record, by its kind alone.
 */
export function sentenceOf(row: JournalRow): string {
  switch (row.action) {
    case 'notebook-created':
      return 'Made the notebook'
    case 'notebook-opened':
      return 'Opened the notebook'
    case 'verified':
      return 'Verified the notebook: whole'
    case 'migrated':
      return 'Brought the notebook to a newer layout'
    case 'captured':
      return row.title === null ? 'Captured a source' : `Captured “${row.title}”`
    case 'created':
      return `${row.revision > 1 ? 'Brought back' : (begun[row.kind] ?? 'Added')} ${named(row)}`
    case 'changed':
      return `Changed ${named(row)}`
    case 'removed':
      return `Removed ${named(row)}`
    case 'exported':
      return `Exported ${named(row)}`
    case 'shown':
      return `Showed what is off the record of ${named(row)}`
  }
}

function named({ kind, title, hidden }: JournalRow): string {
  if (hidden) return `a ${kind} off the record`
  if (title === null) return kind === 'notebook' ? 'the notebook' : `a ${kind} that is no longer there`
  return kind === 'person' ? `the person ${title}` : `the ${kind} “${title}”`
}

const parts: Readonly<Record<VerifyProgress['part'], string>> = {
  file: 'The database file',
  journal: 'Journal entries',
  records: 'Records',
  originals: 'Originals',
}

/** "Records: 1,200 of 5,000". */
export function progressWords({ part, done, total }: VerifyProgress): string {
  return part === 'file' ? parts.file : `${parts[part]}: ${formatCount(done)} of ${formatCount(total)}`
}
