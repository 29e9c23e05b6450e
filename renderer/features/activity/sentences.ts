import type { JournalRow, VerifyProgress } from '../../../shared/domain/notebook.ts'
import { words } from './words.ts'

/**
 * A journal entry in words. A record is called as it is now; one that is no longer there, or whose words are off the
 * record, by its kind alone.
 */
export function sentenceOf({ action, kind, title, hidden, revision, how }: JournalRow): string {
  switch (action) {
    case 'notebook-created':
    case 'notebook-opened':
    case 'verified':
    case 'migrated':
      return words.sentences[action]
  }
  const act = action === 'created' && revision > 1 ? 'restored' : action
  if (action === 'captured' && how !== undefined && !hidden) {
    return title === null ? words.goneBy[how] : words.capturedBy[how]({ title })
  }
  if (hidden) return words.hidden[act]
  if (title === null) {
    const gone = words.gone[act]
    return typeof gone === 'string' ? gone : gone({ kind })
  }
  return words.sentences[act]({ kind, title })
}

/** "Records: 1,200 of 5,000". */
export function progressWords({ part, done, total }: VerifyProgress): string {
  const { progress } = words.verify
  return part === 'file' ? progress.file : progress[part]({ done, total })
}
