import type { JournalAction, JournalEntry } from '../../../shared/domain/notebook.ts'
import type { Journal } from './repository.ts'

/** Entries are opened so many at a time. */
const STRETCH = 1000

/**
 * The journal by kind of act. Bodies are sealed, so SQL cannot filter by what was done: each entry is opened once and
 * its act remembered, which a journal allows because entries never change.
 */
export function createHistory(journal: Journal) {
  const byAction = new Map<JournalAction, number[]>()
  let sequence = 0

  function readOn(): void {
    for (;;) {
      const entries = journal.after(sequence, STRETCH)
      for (const entry of entries) {
        sequence = entry.sequence
        const known = byAction.get(entry.action)
        if (known) known.push(entry.sequence)
        else byAction.set(entry.action, [entry.sequence])
      }
      if (entries.length < STRETCH) return
    }
  }

  return {
    /** The newest first. No actions: all of them. */
    page(actions: readonly JournalAction[], offset: number, limit: number) {
      if (actions.length === 0) return { total: journal.total(), entries: journal.list(offset, limit) }
      readOn()
      const wanted = [...new Set(actions)].flatMap(action => byAction.get(action) ?? [])
      const entries: JournalEntry[] = wanted
        .sort((a, b) => b - a)
        .slice(offset, offset + limit)
        .flatMap(found => journal.find(found) ?? [])
      return { total: wanted.length, entries }
    },
  }
}
